import { computed, linkedSignal, type Signal } from '@angular/core';
import type { CaseText } from '@amends/case';
import type { Drafts } from './drafts';
import { joinTexts } from './join-texts';

interface Typed {
  readonly text: string;
  /** What stood there when the typing began. */
  readonly begunWith: string;
  readonly touched: boolean;
}

/**
 * A text of a case while somebody types it. Untouched, it follows what colleagues write; touched, it is never
 * overwritten, and a colleague's change of the same text is a conflict to decide. Kept as a draft until it is sent.
 */
export class TextEdit<Part extends Exclude<CaseText, 'note'> = Exclude<CaseText, 'note'>> {
  readonly text = computed(() => this.typed().text);
  readonly touched = computed(() => this.typed().touched);
  /** The same text was changed by somebody else since the typing began, to something else. */
  readonly conflict = computed(() => {
    const { text, begunWith, touched } = this.typed();
    return touched && this.current() !== begunWith && this.current().trim() !== text.trim();
  });
  private readonly typed: ReturnType<typeof linkedSignal<{ id: string; now: string }, Typed>>;

  constructor(
    private readonly drafts: Drafts,
    private readonly caseId: Signal<string>,
    readonly part: Part,
    /** As the case has it. */
    readonly current: Signal<string>,
    /** What stands in the field before anything was typed, when nothing is written yet. */
    private readonly suggestion: Signal<string> = current,
  ) {
    this.typed = linkedSignal<{ id: string; now: string }, Typed>({
      source: () => ({ id: this.caseId(), now: this.current() }),
      computation: ({ id, now }, before) => {
        if (before?.source.id === id && before.value.touched) return before.value;
        const kept = this.drafts.read(id, this.part);
        if (kept) return { ...kept, touched: true };
        return { text: now || this.suggestion(), begunWith: now, touched: false };
      },
    });
  }

  type(text: string): void {
    this.put({ ...this.typed(), text, touched: true });
  }

  /** Mine stays, knowing the other. */
  keepMine(): void {
    this.put({ ...this.typed(), begunWith: this.current() });
  }

  join(): void {
    this.put({ text: joinTexts(this.current(), this.text()), begunWith: this.current(), touched: true });
  }

  /** Sent, or given up: follows the case again. */
  drop(): void {
    this.drafts.forget(this.caseId(), this.part);
    const now = this.current();
    this.typed.set({ text: now || this.suggestion(), begunWith: now, touched: false });
  }

  private put(typed: Typed): void {
    this.typed.set(typed);
    this.drafts.keep(this.caseId(), this.part, { text: typed.text, begunWith: typed.begunWith });
  }
}
