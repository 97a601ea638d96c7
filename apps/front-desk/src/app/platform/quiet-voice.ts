import { LiveAnnouncer } from '@angular/cdk/a11y';
import { DestroyRef, Injectable, inject } from '@angular/core';

const GAP_MS = 10_000;

/**
 * Tells screen readers what happens by itself, without chatter: at most one message in ten seconds. What comes sooner
 * waits, the newest words of a kind replace the older ones, and kinds are said together.
 */
@Injectable({ providedIn: 'root' })
export class QuietVoice {
  private readonly announcer = inject(LiveAnnouncer);
  private readonly waiting = new Map<string, string>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.timer));
  }

  /** `kind`: what later words of the same kind replace, for example `presence`. */
  say(kind: string, text: string): void {
    this.waiting.set(kind, text);
    if (this.timer === undefined) this.speak();
  }

  private speak(): void {
    this.timer = undefined;
    if (this.waiting.size === 0) return;
    void this.announcer.announce([...this.waiting.values()].join(' '), 'polite');
    this.waiting.clear();
    this.timer = setTimeout(() => this.speak(), GAP_MS);
  }
}
