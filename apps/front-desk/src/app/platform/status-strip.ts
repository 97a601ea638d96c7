import { Injectable, effect, inject, signal } from '@angular/core';
import { LiveAnnouncer } from '@angular/cdk/a11y';
import { injectWords } from './language';
import { problemOf } from './problem';
import { injectProblemText } from './problem-text';
import { Session } from './session';

/** What was just done, and how to take it back while that is honest. */
export interface StatusMessage {
  readonly text: string;
  readonly undo?: Undo;
}

/** @throws Problem when it cannot be taken back any more. */
export type Undo = () => Promise<unknown>;

const UNDO_MS = 10_000;

/** The line at the bottom: the last act, told to screen readers too. */
@Injectable({ providedIn: 'root' })
export class StatusStrip {
  readonly message = signal<StatusMessage | undefined>(undefined);

  private readonly announcer = inject(LiveAnnouncer);
  private readonly t = injectWords('together');
  private readonly problemText = injectProblemText();
  private timer?: ReturnType<typeof setTimeout>;

  constructor() {
    const session = inject(Session);
    let person = session.current()?.staff.id;
    effect(() => {
      const now = session.current()?.staff.id;
      if (now !== person) this.clear();
      person = now;
    });
  }

  /** The way back is spoken once and not counted down aloud. */
  say(text: string, undo?: Undo): void {
    clearTimeout(this.timer);
    this.message.set(undo ? { text, undo } : { text });
    void this.announcer.announce(undo ? `${text} ${this.t('undo.hint')}` : text, 'polite');
    this.timer = setTimeout(() => this.message.set(undefined), UNDO_MS);
  }

  /** Takes the last act back, or says honestly why not. */
  async undo(): Promise<void> {
    const undo = this.message()?.undo;
    this.message.set(undefined);
    if (!undo) return;
    try {
      await undo();
      this.say(this.t('undo.done'));
    } catch (fault) {
      this.say(this.whyNot(fault));
    }
  }

  /** A change that was changed again is not taken back; who did it is in the problem. */
  private whyNot(fault: unknown): string {
    const { code, facts } = problemOf(fault);
    const [change] = (facts['changes'] ?? []) as readonly { readonly by: string }[];
    return code === 'stale-version' && change ? this.t('undo.changed', { name: change.by }) : this.problemText(fault);
  }

  /** For the next person at the desk: what was done is not theirs to take back. */
  private clear(): void {
    clearTimeout(this.timer);
    this.message.set(undefined);
    this.announcer.clear();
  }
}
