import { Injectable, inject, signal } from '@angular/core';
import { LiveAnnouncer } from '@angular/cdk/a11y';

/** What was just done, and how to take it back while that is honest. */
export interface StatusMessage {
  readonly text: string;
  readonly undo?: () => Promise<void>;
}

const UNDO_MS = 10_000;

/** The line at the bottom: the last act, told to screen readers too. */
@Injectable({ providedIn: 'root' })
export class StatusStrip {
  readonly message = signal<StatusMessage | undefined>(undefined);

  private readonly announcer = inject(LiveAnnouncer);
  private timer?: ReturnType<typeof setTimeout>;

  say(text: string, undo?: () => Promise<void>): void {
    clearTimeout(this.timer);
    this.message.set(undo ? { text, undo } : { text });
    void this.announcer.announce(text, 'polite');
    this.timer = setTimeout(() => this.message.set(undefined), UNDO_MS);
  }

  /** For the next person at the desk: what was done is not theirs to take back. */
  clear(): void {
    clearTimeout(this.timer);
    this.message.set(undefined);
    this.announcer.clear();
  }

  async undo(): Promise<void> {
    const undo = this.message()?.undo;
    this.message.set(undefined);
    await undo?.();
  }
}
