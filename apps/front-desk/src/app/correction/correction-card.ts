import { httpResource } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  output,
} from '@angular/core';
import type { CaseRowDto } from '@amends/case/dto';
import { SPLIT_MEASURES } from '@amends/correction';
import type { CorrectionOptionsDto, CorrectionPreviewDto } from '@amends/correction/dto';
import type { FolioDto } from '@amends/folio/dto';
import { ActionCard, FORMATS, Field, MoneyPipe, Notice, Segments, Skeleton, showMoney } from '@amends/ui';
import { CardDraft } from '../platform/card-draft';
import { Connection } from '../platform/connection';
import { DiscardDraft } from '../platform/discard-draft';
import { Keyboard } from '../platform/keyboard/keyboard';
import { injectWords } from '../platform/language';
import { lastGood } from '../platform/last-good';
import { LoadError } from '../platform/load-error';
import { NeedsConnection } from '../platform/needs-connection';
import { PreviewedAct } from '../platform/previewed-act';
import { injectProblemText } from '../platform/problem-text';
import { Session } from '../platform/session';
import { StatusStrip } from '../platform/status-strip';
import { CorrectionApi } from './correction-api';
import { CARD_ACTS, CORRECTION_DRAFT, type CardAct } from './correction-draft';
import { CorrectionOutcome } from './correction-outcome';
import { isAboveQuoted, otherWindow, wishOf } from './correction-wish';
import { Elsewhere } from './elsewhere';
import { ReasonChoice } from './reason-choice';
import { ResponsibleChoice } from './responsible-choice';

/** Puts one line of the bill right: why, what becomes of it, what that leaves; undone from the strip or later. */
@Component({
  selector: 'am-correction-card',
  imports: [
    ActionCard,
    CorrectionOutcome,
    DiscardDraft,
    Elsewhere,
    Field,
    LoadError,
    MoneyPipe,
    NeedsConnection,
    Notice,
    ReasonChoice,
    ResponsibleChoice,
    Segments,
    Skeleton,
  ],
  templateUrl: './correction-card.html',
  styleUrl: './correction-card.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CorrectionCard {
  readonly stayId = input.required<string>();
  readonly folios = input.required<readonly FolioDto[]>();
  /** The line it was opened on. */
  readonly line = input.required<string>();
  /** The case it may belong to. */
  readonly case = input<Pick<CaseRowDto, 'id' | 'number' | 'category'>>();
  readonly closed = output<void>();
  readonly corrected = output<void>();

  protected readonly t = injectWords('correction');
  protected readonly shell = injectWords('shell');
  protected readonly connection = inject(Connection);
  protected readonly problemText = injectProblemText();
  protected readonly measures = SPLIT_MEASURES;
  private readonly api = inject(CorrectionApi);
  private readonly strip = inject(StatusStrip);
  private readonly formats = inject(FORMATS);
  private readonly session = inject(Session);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);
  protected readonly draft = new CardDraft(CORRECTION_DRAFT, () => this.line());

  protected readonly options = httpResource<CorrectionOptionsDto>(() => this.api.optionsUrl(this.line()));
  protected readonly known = lastGood(this.options, () => this.line()).asReadonly();
  private readonly folio = computed(() => this.folios().find(({ id }) => id === this.known()?.folioId));
  protected readonly windows = computed(() => this.folio()?.windows ?? []);
  /** Windows of this bill the line is not in and may go to. */
  protected readonly others = computed(() =>
    this.windows().filter(({ number, closed }) => !closed && number !== this.known()?.window),
  );
  protected readonly act = computed<CardAct>(() => this.draft.value().act ?? this.acts()[0]?.value ?? 'take-off');
  protected readonly acts = computed(() => {
    const [known, several] = [this.known(), this.others().length > 0];
    const payment = Number(known?.amount.amount ?? 0) < 0;
    const fits = (act: CardAct): boolean =>
      act === 'transfer' ? several || this.mayMoveAway() : !payment && (act !== 'split' || several);
    return CARD_ACTS.filter(fits).map((value) => ({ value, label: this.t(`act.${value}`) }));
  });
  protected readonly mayMoveAway = computed(() => this.session.may('bill.transfer-stay'));
  protected readonly aboveQuoted = computed(() => {
    const known = this.known();
    return known !== undefined && isAboveQuoted(known);
  });
  /** Only a case about the bill; another one has its own story and its own limit. */
  protected readonly ownCase = computed(() => (this.case()?.category === 'bill' ? this.case() : undefined));
  protected readonly goesTo = computed(() => {
    const known = this.known();
    return this.draft.value().window ?? (known && otherWindow(known, this.windowNumbers()));
  });
  private readonly windowNumbers = computed(() =>
    this.windows().flatMap(({ number, closed }) => (closed ? [] : [number])),
  );
  private readonly wish = computed(() => {
    const known = this.known();
    if (!known) return undefined;
    const draft = { ...this.draft.value(), act: this.act() };
    // Of another bill the first window is meant: the guest's own.
    const placed = draft.act === 'transfer' && draft.folioId ? { ...draft, window: 1 } : draft;
    return wishOf(placed, known, this.windowNumbers(), this.ownCase()?.id);
  });
  /** What belongs to the line. A sum of the price says nothing about its fees; a share of the night does. */
  protected readonly feeNotes = computed(() => {
    const divided = this.act() === 'split' && this.draft.value().by !== 'amount';
    return (this.known()?.made ?? []).map(({ description: line, left: amount }) => {
      const left = showMoney(amount, this.formats().locale);
      return this.t(divided ? 'made-divided' : 'made', { line, left });
    });
  });
  protected readonly doing = new PreviewedAct<CorrectionPreviewDto>({
    ask: () => {
      const [known, wish] = [this.known(), this.wish()];
      return known && wish && this.api.preview(known.folioId, wish);
    },
    chosen: () => this.draft.value(),
    send: (seen, id) => this.correct(seen.token, id),
    refused: () => this.options.reload(),
  });
  protected readonly confirmLabel = computed(() => {
    const act = this.act();
    const change = this.doing.seen()?.change;
    if (act !== 'take-off' || !change) return this.t(`confirm.${act}`);
    const amount = showMoney({ ...change, amount: change.amount.replace('-', '') }, this.formats().locale);
    return this.t('confirm.off', { amount });
  });

  constructor() {
    const keyboard = inject(Keyboard);
    keyboard.holdWhile(() => !this.known() && this.options.isLoading());
    keyboard.bindCard(
      { keys: 'Ctrl+Enter', label: () => this.shell('keys.confirm'), run: () => this.doing.confirm() },
      { keys: 'Escape', label: () => this.shell('keys.close'), run: () => this.close() },
    );
  }

  /** A digit pressed before the card was there comes before its fields are drawn: they get the hand when they are. */
  protected toFields(): void {
    if (!this.fields()) afterNextRender(() => this.intoFields(), { injector: this.injector });
    else this.intoFields();
  }

  protected pickMeasure(value: string): void {
    const by = SPLIT_MEASURES.find((one) => one === value);
    this.draft.change({ by, share: undefined });
  }

  protected close(): void {
    this.draft.closeOnPurpose();
    this.closed.emit();
  }

  /** To the price where that is what is wrong, else to the first field; one the hand has reached already keeps the focus. */
  private intoFields(): void {
    const fields = this.fields();
    if (!fields || fields.contains(document.activeElement)) return;
    const price = this.draft.value().reason === 'wrong-price' && fields.querySelector<HTMLElement>('.price');
    (price || fields.querySelector<HTMLElement>('input, select'))?.focus();
  }

  private fields(): HTMLElement | null {
    return this.host.querySelector<HTMLElement>('.fields');
  }

  private async correct(token: string, id: string): Promise<void> {
    const [known, wish] = [this.known(), this.wish()];
    if (!known || !wish) return;
    await this.api.correct(known.folioId, { ...wish, id, token });
    this.strip.say(this.t(`done.${this.act()}`), () => this.api.undo(id));
    this.draft.forget();
    this.corrected.emit();
    this.closed.emit();
  }
}
