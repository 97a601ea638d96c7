import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';
import type { FolioDto } from '@amends/folio/dto';
import type { InvoiceDto, SettlementDto } from '@amends/settlement/dto';
import { Button, Chip, MoneyPipe, NightPipe, Skeleton } from '@amends/ui';
import { AsOf } from '../platform/as-of';
import { RoutingCard } from '../folio/routing-card';
import { injectWords, wordsThere } from '../platform/language';
import { lastGood, type Stale, staleSince } from '../platform/last-good';
import { Live } from '../platform/live';
import { LoadError } from '../platform/load-error';
import { Session } from '../platform/session';
import { changesBill } from '../stay/stay-events';
import { CloseCard } from './close-card';
import { MoneyCard } from './money-card';
import { owes } from './money-choices';
import { NoteCard } from './note-card';
import { PartyCard } from './party-card';
import { inOneLine } from './party-fields';
import { type SettleCard, settleAddress } from './settle-address';
import { SettlementApi } from './settlement-api';

type Window = SettlementDto['windows'][number];
type MoneyDirection = 'pay' | 'back' | 'out';

/** How a bill stands at its end: each payer's part, what can be done about it, and the documents there are. */
@Component({
  selector: 'am-settlement-panel',
  imports: [
    AsOf,
    Button,
    Chip,
    CloseCard,
    LoadError,
    MoneyCard,
    MoneyPipe,
    NightPipe,
    NoteCard,
    PartyCard,
    RoutingCard,
    Skeleton,
  ],
  templateUrl: './settlement-panel.html',
  styleUrl: './settlement-panel.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SettlementPanel {
  readonly folio = input.required<FolioDto>();
  /** Of the bills of a stay, the first; an address that names no bill means this one. */
  readonly first = input(true);
  /** Something was closed, paid or given back. */
  readonly changed = output<void>();

  protected readonly t = injectWords('settlement');
  protected readonly shell = injectWords('shell');
  protected readonly there = wordsThere('settlement');
  protected readonly directions = ['pay', 'back', 'out'] as const;
  private readonly api = inject(SettlementApi);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly address = toSignal(inject(ActivatedRoute).queryParamMap);
  protected readonly read = httpResource<SettlementDto>(() => this.api.settlementUrl(this.folio().id));
  /** A lost connection closes no card that somebody is typing in. */
  protected readonly settlement = lastGood(this.read, () => this.folio().id);
  protected readonly stale: Stale = { staleSince: staleSince(this.read), reload: () => void this.read.reload() };
  protected readonly invoices = httpResource<{ data: readonly InvoiceDto[] }>(() =>
    this.api.invoicesUrl(this.folio().id),
  );
  private readonly issued = lastGood(this.invoices, () => this.folio().id);
  protected readonly documents = computed(() => this.issued()?.data ?? []);
  protected readonly may = computed(() => ({
    close: this.session.may('bill.close'),
    pay: this.session.may('payment.take'),
    back: this.session.may('refund.give'),
    out: this.session.may('refund.give'),
    note: this.session.may('credit-note.issue'),
    print: this.session.may('bill.show'),
    routing: this.session.may('posting.write'),
    address: this.session.may('bill.close'),
  }));
  /** The card the address names, if it is of this bill and this person may do it. */
  private readonly opened = computed(() => {
    const params = this.address();
    const named = params && settleAddress((name) => params.get(name));
    const here = named && (named.bill === null ? this.first() : named.bill === this.folio().id);
    return here && this.may()[named.card] ? named : undefined;
  });
  protected readonly closing = computed(() => this.opened()?.card === 'close');
  protected readonly routable = computed(() => this.may().routing && this.folio().status === 'open');
  protected readonly routing = computed(() => this.routable() && this.opened()?.card === 'routing');
  /** Whose money moves, and which way. */
  protected readonly moving = computed(() => {
    const { card = 'close', of = null } = this.opened() ?? {};
    if (card === 'close' || card === 'note' || card === 'routing' || card === 'address') return undefined;
    const named = this.settlement()?.windows.find(({ window }) =>
      of === null ? this.fits(card, window) : String(window) === of,
    );
    return named && { direction: card, window: named.window };
  });
  /** Number of the part an invoice address is written for; the first open one without. */
  protected readonly addressed = computed(() => {
    const { card, of = null } = this.opened() ?? {};
    const open = this.settlement()?.windows.filter(({ closedAt }) => closedAt === null) ?? [];
    if (card !== 'address') return undefined;
    return open.find(({ window }) => of === null || String(window) === of)?.window;
  });
  protected readonly oneLine = inOneLine;
  /** Asked for while closing: that is gone on with afterwards. */
  private readonly whileClosing = signal(false);
  protected readonly noted = computed(() => {
    const opened = this.opened();
    if (opened?.card !== 'note') return undefined;
    return this.documents().find(
      ({ id, postingIds }) => !opened.of || id === opened.of || postingIds.includes(opened.of),
    );
  });

  constructor() {
    inject(Live).on(
      (event) => changesBill(event, this.folio()),
      () => this.reload(),
    );
  }

  protected open(settle: SettleCard | null, of: string | number | null = null): Promise<boolean> {
    const bill = settle && !this.first() ? this.folio().id : null;
    return this.router.navigate([], { queryParams: { settle, of, bill }, queryParamsHandling: 'merge' });
  }

  protected addressFor(window: number): void {
    this.whileClosing.set(true);
    void this.open('address', window);
  }

  protected addressDone(written: boolean): void {
    const closing = this.whileClosing();
    this.whileClosing.set(false);
    void this.open(closing ? 'close' : null);
    if (written) this.reload();
  }

  protected done(): void {
    void this.open(null);
    this.reload();
    this.changed.emit();
  }

  /** The paper, as PDF. */
  protected paper(kind: 'invoices' | 'credit-notes', id: string): string {
    return `${this.api.documentUrl(kind, id)}`;
  }

  protected can(direction: MoneyDirection, window: Window): boolean {
    return this.may()[direction] && this.fits(direction, window.window);
  }

  /** Still something to close. */
  protected closable({ status, windows }: SettlementDto): boolean {
    return this.may().close && status === 'open' && windows.some(({ closedAt }) => closedAt === null);
  }

  private fits(direction: MoneyDirection, number: number): boolean {
    const settlement = this.settlement();
    const window = settlement?.windows.find((one) => one.window === number);
    if (!settlement || !window) return false;
    const open = window.closedAt === null;
    if (direction === 'out') return open && settlement.paidOuts.length > 0;
    if (direction === 'back') return window.balance.amount.startsWith('-') || (open && window.refundable.length > 0);
    return open && (owes(window) || settlement.tenders.some(({ isDeposit }) => isDeposit));
  }

  private reload(): void {
    this.read.reload();
    this.invoices.reload();
  }
}
