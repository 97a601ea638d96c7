import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import type { FolioDto } from '@amends/folio/dto';
import { CREDIT_NOTE_REASONS, type CreditNoteReason } from '@amends/settlement';
import type { CreditNotePreviewDto, InvoiceDto, PreviewCreditNoteDto } from '@amends/settlement/dto';
import { ActionCard, FORMATS, Field, MoneyPipe, NightPipe, Notice, Skeleton, showMoney } from '@amends/ui';
import { allLines } from '../bill/all-lines';
import { Connection } from '../platform/connection';
import { Keyboard } from '../platform/keyboard/keyboard';
import { injectWords } from '../platform/language';
import { LoadError } from '../platform/load-error';
import { NeedsConnection } from '../platform/needs-connection';
import { PreviewedAct } from '../platform/previewed-act';
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
  private readonly api = inject(SettlementApi);
  private readonly strip = inject(StatusStrip);
  private readonly formats = inject(FORMATS);

  protected readonly read = allLines(() => this.folio().id);
  protected readonly lines = computed(() => reducibleLines(this.read.lines(), this.invoice()));
  private readonly wish = computed<PreviewCreditNoteDto | undefined>(() => {
    const lines = notedLines(this.typed(), this.invoice().total.currency);
    const note = this.note().trim();
    return lines && { lines, reason: this.reason(), ...(note ? { note } : {}) };
  });
  protected readonly doing = new PreviewedAct<CreditNotePreviewDto>({
    ask: () => {
      const wish = this.wish();
      return wish && this.api.previewNote(this.invoice().id, wish);
    },
    chosen: () => this.wish(),
    send: (seen, key) => this.issue(seen.token, key),
    refused: () => this.read.resource.reload(),
  });
  protected readonly confirmLabel = computed(() => {
    const seen = this.doing.seen();
    if (!seen) return this.t('note.confirm-none');
    return this.t('note.confirm', { amount: showMoney(seen.total, this.formats().locale) });
  });

  constructor() {
    inject(Keyboard).bindCard(
      { keys: 'Ctrl+Enter', label: () => this.shell('keys.confirm'), run: () => this.doing.confirm() },
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

  private async issue(token: string, key: string): Promise<void> {
    const wish = this.wish();
    if (!wish) return;
    const { number, total } = await this.api.issueNote(this.invoice().id, wish, token, key);
    this.strip.say(this.t('note.done', { number, amount: showMoney(total, this.formats().locale) }));
    this.done.emit();
  }
}
