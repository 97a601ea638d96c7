import { computed, inject, signal } from '@angular/core';
import { injectWords } from '../platform/language';
import { type Problem, problemOf } from '../platform/problem';
import { injectProblemText } from '../platform/problem-text';
import { StatusStrip } from '../platform/status-strip';

/** What the cards of the catalogue have in common: one save at a time, and what stood in its way, in words. */
export class CardSave {
  readonly busy = signal(false);
  /** From the first try on, what is missing is said. */
  readonly asked = signal(false);
  readonly refusal = signal<Problem | undefined>(undefined);
  readonly words = computed(() => {
    const fault = this.refusal();
    return fault && this.problemText(fault);
  });
  private readonly t = injectWords('settings');
  private readonly strip = inject(StatusStrip);
  private readonly problemText = injectProblemText();

  /** `stale`: somebody else saved first, and what is shown is read anew. */
  async run(send: () => Promise<unknown>, said = this.t('saved')): Promise<'saved' | 'stale' | 'refused'> {
    if (this.busy()) return 'refused';
    this.busy.set(true);
    this.refusal.set(undefined);
    try {
      await send();
      this.strip.say(said);
      return 'saved';
    } catch (fault) {
      this.refusal.set(problemOf(fault));
      return problemOf(fault).code === 'stale-version' ? 'stale' : 'refused';
    } finally {
      this.busy.set(false);
    }
  }

  missing(text: string): string | undefined {
    return this.asked() && !text.trim() ? this.t('missing') : undefined;
  }
}
