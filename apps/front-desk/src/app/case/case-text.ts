import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
  type OnInit,
} from '@angular/core';
import type { CaseDto } from '@amends/case/dto';
import { Button, Icon, KeyHint, Notice } from '@amends/ui';
import { injectAgo } from '../platform/ago';
import { Connection } from '../platform/connection';
import { injectWords } from '../platform/language';
import { problemOf } from '../platform/problem';
import { injectProblemText } from '../platform/problem-text';
import { Session } from '../platform/session';
import { CaseEdits, type TextPart } from './case-edits';
import { Drafts } from './drafts';
import { FieldConflict, type FieldChange } from './field-conflict';
import { Seat } from './seat';
import { TextEdit } from './text-edit';

/** One text of a case: read, typed in place, kept as a draft when left, and decided when two wrote it. */
@Component({
  selector: 'am-case-text',
  imports: [Button, FieldConflict, Icon, KeyHint, Notice],
  templateUrl: './case-text.html',
  styleUrl: './case-text.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CaseText implements OnInit {
  readonly case = input.required<CaseDto>();
  readonly part = input.required<TextPart>();
  /** Who wrote it last, as far as the timeline tells. */
  readonly change = input<FieldChange>();
  readonly changed = output<CaseDto>();

  protected readonly t = injectWords('case');
  protected readonly together = injectWords('together');
  protected readonly shell = injectWords('shell');
  protected readonly connection = inject(Connection);
  protected readonly ago = injectAgo();
  protected readonly label = computed(() => this.t(`story.${this.part()}`));
  protected readonly current = computed(() => this.case()[this.part()] ?? '');
  protected edit!: TextEdit;
  /** By the case's id alone: a reload of the same case must not end the typing. */
  private readonly caseId = computed(() => this.case().id);
  protected readonly open = linkedSignal({ source: this.caseId, computation: () => false });
  protected readonly busy = signal(false);
  protected readonly refusal = signal('');
  protected readonly mayWrite = computed(() => this.session.may('case.write') && this.case().state !== 'Closed');
  private readonly since = linkedSignal({ source: this.caseId, computation: () => Date.now() });
  /** A colleague wrote this while it was looked at: said in words, so that a merge is not missed. */
  protected readonly fresh = computed(() => {
    // Read first: it begins when the case is first shown, not when somebody has changed it.
    const since = this.since();
    const change = this.change();
    const mine = change?.by === this.session.current()?.staff.name;
    return change && !mine && Date.parse(change.at) > since ? change : undefined;
  });
  private readonly session = inject(Session);
  private readonly drafts = inject(Drafts);
  private readonly seat = inject(Seat, { optional: true });
  private readonly edits = inject(CaseEdits);
  private readonly problemText = injectProblemText();
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly field = viewChild<ElementRef<HTMLTextAreaElement>>('field');
  private readonly choice = viewChild(FieldConflict);

  ngOnInit(): void {
    this.edit = new TextEdit(this.drafts, this.caseId, this.part(), this.current);
  }

  protected write(): void {
    this.refusal.set('');
    this.open.set(true);
    this.focusLater(() => this.field()?.nativeElement);
  }

  protected type(text: string): void {
    this.edit.type(text);
    this.seat?.typed(this.part());
  }

  /** Away from it: what was typed stays as a draft. Who already writes elsewhere keeps the focus there. */
  protected leave(): void {
    const focused = document.activeElement;
    const here = this.host.contains(focused) || focused === document.body;
    this.open.set(false);
    this.seat?.rested();
    if (here) this.focusLater(() => this.host.querySelector('button'));
  }

  protected discard(): void {
    this.edit.drop();
    this.leave();
  }

  protected keepMine(): void {
    this.edit.keepMine();
    void this.save();
  }

  protected join(): void {
    this.edit.join();
    this.focusLater(() => this.field()?.nativeElement);
  }

  protected async save(): Promise<void> {
    if (this.edit.conflict()) return this.choice()?.focus();
    const text = this.edit.text().trim();
    if (!this.edit.touched() || !text || text === this.current()) return this.discard();
    if (this.busy() || this.connection.state() === 'lost') return;
    this.busy.set(true);
    this.refusal.set('');
    try {
      const saved = await this.edits.write(this.case(), this.part(), text, this.edit.current());
      this.edit.drop();
      this.changed.emit(saved);
      this.leave();
    } catch (fault) {
      this.refused(fault);
    } finally {
      this.busy.set(false);
    }
  }

  protected keys(event: KeyboardEvent): void {
    if (event.key === 'Escape') this.leave();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void this.save();
    else return;
    event.preventDefault();
  }

  /** The same text was written by somebody else: shown beside, and the choice takes the focus. */
  private refused(fault: unknown): void {
    const { status, facts } = problemOf(fault);
    if (status === 412 && facts['current']) {
      this.changed.emit(facts['current'] as CaseDto);
      setTimeout(() => this.choice()?.focus());
    } else this.refusal.set(this.problemText(fault));
  }

  private focusLater(find: () => HTMLElement | null | undefined): void {
    setTimeout(() => find()?.focus());
  }
}
