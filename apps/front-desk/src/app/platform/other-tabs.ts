import { Injectable } from '@angular/core';

/** `changed`: another session; `active`: somebody works there. */
export type TabWord = 'locked' | 'changed' | 'active';

/** The same desk in another tab of this browser: it locks, changes hands and is busy as one. No data goes over. */
@Injectable({ providedIn: 'root' })
export class OtherTabs {
  private readonly channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('amends.desk');
  private readonly listeners = new Map<TabWord, () => void>();

  constructor() {
    this.channel?.addEventListener('message', ({ data }) => this.listeners.get(data as TabWord)?.());
  }

  on(word: TabWord, listener: () => void): void {
    this.listeners.set(word, listener);
  }

  tell(word: TabWord): void {
    this.channel?.postMessage(word);
  }
}
