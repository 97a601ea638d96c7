import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  computed,
  inject,
  input,
  output,
  signal,
  viewChildren,
} from '@angular/core';
import type { CaseDto, TimelineEntryDto } from '@amends/case/dto';
import { ActionCard, Field, Notice } from '@amends/ui';
import { Connection } from '../platform/connection';
import { Keyboard } from '../platform/keyboard/keyboard';
import { injectWords } from '../platform/language';
import { NeedsConnection } from '../platform/needs-connection';
import { problemOf } from '../platform/problem';
import { injectProblemText } from '../platform/problem-text';
import { CaseEdits, type TextPart } from './case-edits';
import { Drafts } from './drafts';
import { FieldConflict } from './field-conflict';
import { lastChanges } from './last-changes';
import { Seat } from './seat';
import { TextEdit } from './text-edit';

/** Closes a case with what a stranger needs to understand it later: the agreed problem, the outcome, the explanation. */
@Component({
  selector: 'am-close-case-card',
  imports: [ActionCard, Field, FieldConflict, NeedsConnection, Notice],
  templateUrl: './close-case-card.html',
  styleUrl: './close-case-card.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CloseCaseCard {
  readonly case = input.required<CaseDto>();
  /** For who changed a text last. */
  readonly entries = input<readonly TimelineEntryDto[]>([]);
  readonly closed = output<void>();
  /** A colleague's version, known from a refusal. */
  readonly changed = output<CaseDto>();
  readonly done = output<CaseDto>();

  protected readonly t = injectWords('case');
  protected readonly together = injectWords('together');
  protected readonly shell = injectWords('shell');
  protected readonly connection = inject(Connection);
  protected readonly asked = signal(false);
  protected readonly busy = signal(false);
  protected readonly refusal = signal('');
  protected readonly changes = computed(() => lastChanges(this.entries()));
  private readonly drafts = inject(Drafts);
  private readonly seat = inject(Seat, { optional: true });
  private readonly edits = inject(CaseEdits);
  private readonly problemText = injectProblemText();
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly conflicts = viewChildren(FieldConflict);
  private readonly caseId = computed(() => this.case().id);
  /** The guest's own words until something was agreed. */
  protected readonly texts = [
    this.text(
      'agreedProblem',
      computed(() => this.case().statedProblem),
    ),
    this.text('outcome'),
    this.text('explanation'),
  ] as const;

  constructor() {
    inject(Keyboard).bindCard(
      { keys: 'Ctrl+Enter', label: () => this.t('do.close'), run: () => this.close() },
      { keys: 'Escape', label: () => this.shell('keys.close'), run: () => this.closed.emit() },
    );
  }

  protected type(edit: TextEdit, text: string): void {
    edit.type(text);
    this.seat?.typed(edit.part);
  }

  protected join(edit: TextEdit): void {
    edit.join();
    setTimeout(() => this.host.querySelector<HTMLElement>(`[name=${edit.part}]`)?.focus());
  }

  protected lacks(edit: TextEdit): string | undefined {
    return this.asked() && !edit.text().trim() ? this.t('close.missing') : undefined;
  }

  protected async close(): Promise<void> {
    this.asked.set(true);
    const complete = this.texts.every((edit) => edit.text().trim());
    if (this.texts.some((edit) => edit.conflict())) return this.conflicts()[0]?.focus();
    if (!complete || this.busy() || this.connection.state() === 'lost') return;
    this.busy.set(true);
    this.refusal.set('');
    try {
      const closed = await this.edits.close(this.case(), this.words());
      for (const edit of this.texts) edit.drop();
      this.done.emit(closed);
    } catch (fault) {
      this.refused(fault);
    } finally {
      this.busy.set(false);
    }
  }

  private words(): Partial<Record<TextPart, string>> {
    return Object.fromEntries(this.texts.map((edit) => [edit.part, edit.text().trim()]));
  }

  /** Changed meanwhile: merged where only colleagues wrote, beside mine where both did. Then closing is pressed again. */
  private refused(fault: unknown): void {
    const { status, facts } = problemOf(fault);
    this.refusal.set(this.problemText(fault));
    if (status !== 412 || !facts['current']) return;
    this.changed.emit(facts['current'] as CaseDto);
    setTimeout(() => this.conflicts()[0]?.focus());
  }

  private text<Part extends TextPart>(part: Part, suggestion?: TextEdit['current']): TextEdit<Part> {
    const current = computed(() => this.case()[part] ?? '');
    return new TextEdit<Part>(this.drafts, this.caseId, part, current, suggestion ?? current);
  }
}
