import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import type { FolioDto } from '@amends/folio/dto';
import { newId } from '@amends/kernel';
import { CREDIT_NOTE_REASONS, type CreditNoteReason } from '@amends/settlement';
import type { CreditNotePreviewDto, InvoiceDto, PreviewCreditNoteDto } from '@amends/settlement/dto';
import { ActionCard, FORMATS, Field, MoneyPipe, NightPipe, Notice, Skeleton, showMoney } from '@amends/ui';
import { allLines } from '../bill/all-lines';
import { Connection } from '../platform/connection';
import { Keyboard } from '../platform/keyboard/keyboard';
import { injectWords } from '../platform/language';
import { LoadError } from '../platform/load-error';
import { NeedsConnection } from '../platform/needs-connection';
import { problemOf } from '../platform/problem';
import { injectProblemText } from '../platform/problem-text';
import { StatusStrip } from '../platform/status-strip';
import { notedLines, type ReducibleLine, reducibleLines } from './noted-lines';
import { SettlementApi } from './settlement-api';

/** Takes something off lines of a closed bill: which, how much, why, and what that leaves, before anything is issued. */
@Component({
  selector: 'am-note-card',
  imports: [ActionCard, Field, LoadError, MoneyPipe, NeedsConnection, NightPipe, Notice, Skeleton],
  templateUrl: './note-card.html',
  styleUrls: ['./money-card.css', './note-card.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NoteCard {
  readonly folio = input.required<FolioDto>();
  readonly invoice = input.required<InvoiceDto>();
  readonly closed = output<void>();
  readonly done = output<void>();

  protected readonly t = injectWords('settlement');
  protected readonly shell = injectWords('shell');
  protected readonly connection = inject(Connection);
  protected readonly problemText = injectProblemText();
  protected readonly reasons = CREDIT_NOTE_REASONS;
  protected readonly reason = signal<CreditNoteReason>('wrong-amount');
  protected readonly note = signal('');
  /** Sums as typed, by line; a line that is not among them keeps all of it. */
  protected readonly typed = signal<ReadonlyMap<string, string>>(new Map());
  protected readonly busy = signal(false);
  protected readonly news = signal('');
  private readonly api = inject(SettlementApi);
  private readonly strip = inject(StatusStrip);
  private readonly formats = inject(FORMATS);
  private key = newId();

  protected readonly read = allLines(() => this.folio().id);
  protected readonly lines = computed(() => reducibleLines(this.read.lines(), this.invoice()));
  private readonly wish = computed<PreviewCreditNoteDto | undefined>(() => {
    const lines = notedLines(this.typed(), this.invoice().total.currency);
    const note = this.note().trim();
    return lines && { lines, reason: this.reason(), ...(note ? { note } : {}) };
  });
  protected readonly preview = httpResource<CreditNotePreviewDto>(() => {
    const wish = this.wish();
    return wish && this.api.previewNote(this.invoice().id, wish);
  });
  protected readonly seen = computed(() => (this.preview.hasValue() ? this.preview.value() : undefined));
  protected readonly confirmLabel = computed(() => {
    const seen = this.seen();
    if (!seen) return this.t('note.confirm-none');
    return this.t('note.confirm', { amount: showMoney(seen.total, this.formats().locale) });
  });

  constructor() {
    inject(Keyboard).bindCard(
      { keys: 'Ctrl+Enter', label: () => this.shell('keys.confirm'), run: () => this.confirm() },
      { keys: 'Escape', label: () => this.shell('keys.close'), run: () => this.closed.emit() },
    );
  }

  /** A line that is chosen loses all that is left of it until another sum is typed. */
  protected choose({ postingId, most }: ReducibleLine, chosen: boolean): void {
    if (chosen) return this.type(postingId, most.amount);
    this.typed.set(new Map([...this.typed()].filter(([id]) => id !== postingId)));
  }

  protected type(postingId: string, sum: string): void {
    this.typed.set(new Map([...this.typed(), [postingId, sum]]));
  }

  protected because(reason: string): void {
    this.reason.set(this.reasons.find((one) => one === reason) ?? 'other');
  }

  protected async confirm(): Promise<void> {
    const [wish, seen] = [this.wish(), this.seen()];
    if (!wish || !seen || this.busy() || this.connection.state() === 'lost') return;
    this.busy.set(true);
    this.news.set('');
    try {
      const { number, total } = await this.api.issueNote(this.invoice().id, wish, seen.token, this.key);
      this.strip.say(this.t('note.done', { number, amount: showMoney(total, this.formats().locale) }));
      this.done.emit();
    } catch (fault) {
      this.lookAgain(fault);
    } finally {
      this.busy.set(false);
    }
  }

  /** Without an answer the same act may be sent once more; anything else is previewed anew. */
  private lookAgain(fault: unknown): void {
    this.news.set(this.problemText(fault));
    if (problemOf(fault).status === 0) return;
    this.key = newId();
    this.read.resource.reload();
    this.preview.reload();
  }
}
