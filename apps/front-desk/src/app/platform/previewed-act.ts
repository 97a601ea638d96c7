import { httpResource, type HttpResourceRequest } from '@angular/common/http';
import { computed, effect, inject, linkedSignal, signal } from '@angular/core';
import { newId } from '@amends/kernel';
import { Connection } from './connection';
import { lastGood } from './last-good';
import { problemOf } from './problem';
import { injectProblemText } from './problem-text';

/** What a card asks before it acts, and how it acts. */
export interface ActOfCard<Seen> {
  /** The preview of what is wanted now; undefined while something is missing or not typed to the end. */
  readonly ask: () => HttpResourceRequest | undefined;
  /** What the person chose and typed: another thing than was confirmed is not done for that confirmation. */
  readonly chosen: () => unknown;
  /** Acts on what was seen; the id is the act's own, and its key. */
  readonly send: (seen: Seen, id: string) => Promise<unknown>;
  /** It was refused: what else may have changed is read anew. */
  readonly refused?: () => unknown;
}

/**
 * The act of a card that moves money: done on the token of its preview, and once however often it is pressed. Money
 * conflicts always load and ask again; without an answer the same act may be sent once more.
 */
export class PreviewedAct<Seen> {
  readonly preview = httpResource<Seen>(() => this.act.ask());
  readonly asked = computed(() => this.wish() !== undefined);
  /** Of the same wish the last one stays while it is asked for anew; its token tells whether it is still true. */
  readonly seen = computed(() => (this.preview.error() ? undefined : this.lastSeen()));
  readonly busy = signal(false);
  /** Why it was not done, in words. */
  readonly news = signal('');

  private readonly wish = computed(() => {
    const request = this.act.ask();
    return request && JSON.stringify(request);
  });
  private readonly lastSeen = lastGood(this.preview, this.wish);
  /** Pressed before the preview had come: goes on when it has, unless something else is chosen meanwhile. */
  private readonly pressed = linkedSignal({ source: () => this.act.chosen(), computation: () => false });
  private readonly connection = inject(Connection);
  private readonly problemText = injectProblemText();
  private id = newId();

  constructor(private readonly act: ActOfCard<Seen>) {
    effect(() => {
      if (this.pressed() && this.seen()) void this.confirm();
      else if (this.preview.error()) this.pressed.set(false);
    });
  }

  async confirm(): Promise<void> {
    const seen = this.seen();
    if (this.busy() || !this.asked() || this.connection.state() === 'lost') return;
    if (!seen) return this.pressed.set(true);
    this.pressed.set(false);
    this.busy.set(true);
    this.news.set('');
    try {
      await this.act.send(seen, this.id);
    } catch (fault) {
      this.lookAgain(fault);
    } finally {
      this.busy.set(false);
    }
  }

  private lookAgain(fault: unknown): void {
    this.news.set(this.problemText(fault));
    if (problemOf(fault).status === 0) return;
    this.id = newId();
    this.act.refused?.();
    this.preview.reload();
  }
}
