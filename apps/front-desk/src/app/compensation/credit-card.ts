import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import type { CaseRowDto } from '@amends/case/dto';
import type { CreditDto, CreditLimitsDto, CreditPreviewDto, PreviewCreditDto } from '@amends/compensation/dto';
import type { FolioDto, PostingDto } from '@amends/folio/dto';
import { ActionCard, FORMATS, Field, MoneyPipe, Notice, Skeleton, showMoney } from '@amends/ui';
import { LoadError } from '../platform/load-error';
import { allLines } from '../bill/all-lines';
import { CardDraft } from '../platform/card-draft';
import { Connection } from '../platform/connection';
import { DiscardDraft } from '../platform/discard-draft';
import { Keyboard } from '../platform/keyboard/keyboard';
import { lastGood } from '../platform/last-good';
import { injectWords } from '../platform/language';
import { NeedsConnection } from '../platform/needs-connection';
import { PreviewedAct } from '../platform/previewed-act';
import { injectProblemText } from '../platform/problem-text';
import { StatusStrip } from '../platform/status-strip';
import { AmountChoice } from './amount-choice';
import { AuthorityBar } from './authority-bar';
import { CaseFirst } from './case-first';
import { CreditApi } from './credit-api';
import { creditDefaults, PERCENT_PRESETS } from './credit-defaults';
import { CREDIT_DRAFT } from './credit-draft';
import { CreditPurpose } from './credit-purpose';
import { creditableLines, lineToStartWith } from './creditable-lines';
import { LineChoice } from './line-choice';

/** Takes something off the bill: lines, how much, what it leaves, within what this role may give. */
@Component({
  selector: 'am-credit-card',
  imports: [
    ActionCard,
    AmountChoice,
    AuthorityBar,
    CaseFirst,
    CreditPurpose,
    DiscardDraft,
    Field,
    LineChoice,
    LoadError,
    MoneyPipe,
    NeedsConnection,
    Notice,
    Skeleton,
  ],
  templateUrl: './credit-card.html',
  styleUrl: './credit-card.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CreditCard {
  readonly stayId = input.required<string>();
  readonly guestName = input.required<string>();
  readonly folios = input.required<readonly FolioDto[]>();
  readonly case = input<Pick<CaseRowDto, 'id' | 'number' | 'category'>>();
  /** The line it was opened on. */
  readonly line = input<string>();
  readonly closed = output<void>();
  readonly granted = output<CreditDto>();

  protected readonly t = injectWords('compensation');
  protected readonly shell = injectWords('shell');
  protected readonly connection = inject(Connection);
  protected readonly problemText = injectProblemText();
  private readonly api = inject(CreditApi);
  /** What was chosen and typed, until it is confirmed. */
  protected readonly draft = new CardDraft(CREDIT_DRAFT, () => `${this.stayId()}/${this.line() ?? ''}`);

  /** Opened in this card when there was none. */
  protected readonly ownCase = linkedSignal(() => this.case());
  protected readonly limits = httpResource<CreditLimitsDto>(() => {
    const about = this.ownCase();
    return about && this.api.limitsUrl(about.id);
  });
  protected readonly authority = lastGood(this.limits, () => this.ownCase()?.id).asReadonly();
  /** Bills something can be taken off; a closed one only when there is no other. */
  protected readonly choices = computed(() => {
    const open = this.folios().filter(({ status }) => status === 'open');
    return open.length > 0 ? open : this.folios();
  });
  protected readonly folio = computed(() => {
    const [all, wanted] = [this.choices(), this.draft.value().folioId];
    return all.find(({ id }) => id === wanted) ?? all[0];
  });
  private readonly bill = allLines(() => this.folio()?.id);
  protected readonly read = this.bill.resource;
  protected readonly known = this.bill.known;
  /** The line in question stands first: it is seen without scrolling. */
  protected readonly lines = computed(() => {
    const closed = this.folio()?.windows.filter((window) => window.closed) ?? [];
    const open = this.bill.lines().filter(({ window }) => !closed.some(({ number }) => number === window));
    const lines = creditableLines(open);
    const start = lineToStartWith(lines, this.line());
    return start ? [start, ...lines.filter(({ id }) => id !== start.id)] : [];
  });
  protected readonly chosen = computed(() => {
    const [lines, { lineIds }] = [this.lines(), this.draft.value()];
    return lineIds ? lines.filter(({ id }) => lineIds.includes(id)) : lines.slice(0, 1);
  });
  protected readonly size = computed(() => this.draft.value().size ?? { percent: PERCENT_PRESETS[0] });
  protected readonly purpose = computed(
    () => this.draft.value().purpose ?? creditDefaults(this.ownCase()?.category ?? 'other'),
  );

  private readonly wish = computed<PreviewCreditDto | undefined>(() => {
    const postingIds = this.chosen().map(({ id }) => id);
    const size = this.size();
    if (postingIds.length === 0) return undefined;
    if ('percent' in size) return { postingIds, ...this.purpose(), percent: size.percent };
    return size.amount && { postingIds, ...this.purpose(), amount: size.amount };
  });
  protected readonly doing = new PreviewedAct<CreditPreviewDto>({
    ask: () => {
      const [about, wish] = [this.ownCase(), this.wish()];
      return about && wish && this.api.preview(about.id, wish);
    },
    chosen: () => this.draft.value(),
    send: (seen, id) => this.grant(seen.token, id),
    refused: () => this.limits.reload(),
  });
  protected readonly confirmLabel = computed(() => {
    const total = this.doing.seen()?.total;
    return total ? this.t('confirm', { amount: showMoney(total, this.formats().locale) }) : this.t('confirm-unknown');
  });

  private readonly strip = inject(StatusStrip);
  private readonly formats = inject(FORMATS);

  constructor() {
    const keyboard = inject(Keyboard);
    keyboard.holdWhile(() => Boolean(this.ownCase()) && !this.known() && this.read.isLoading());
    keyboard.bindCard(
      { keys: 'Ctrl+Enter', label: () => this.shell('keys.confirm'), run: () => this.doing.confirm() },
      { keys: 'Escape', label: () => this.shell('keys.close'), run: () => this.close() },
    );
  }

  protected choose(lines: readonly PostingDto[]): void {
    this.draft.change({ lineIds: lines.map(({ id }) => id) });
  }

  protected close(): void {
    this.draft.closeOnPurpose();
    this.closed.emit();
  }

  private async grant(previewToken: string, id: string): Promise<void> {
    const [about, wish] = [this.ownCase(), this.wish()];
    if (!about || !wish) return;
    const credit = await this.api.grant(about.id, { ...wish, id, previewToken });
    this.strip.say(this.t('done', { amount: showMoney(credit.total, this.formats().locale) }));
    this.draft.forget();
    this.granted.emit(credit);
    this.closed.emit();
  }
}
