import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import type { FolioDto } from '@amends/folio/dto';
import type { CreditNoteReason } from '@amends/settlement';
import type { InvoiceDto, SettlementDto } from '@amends/settlement/dto';
import { Button, MoneyPipe, NightPipe, Skeleton } from '@amends/ui';
import { injectWords, wordsThere } from '../platform/language';
import { LoadError } from '../platform/load-error';
import { Session } from '../platform/session';
import { CloseCard } from './close-card';
import { MoneyCard } from './money-card';
import { SettlementApi } from './settlement-api';

type Opened = { readonly card: 'close' } | { readonly card: 'pay' | 'back'; readonly window: number };

/** How a bill stands at its end: each payer's part, what can be done about it, and the documents there are. */
@Component({
  selector: 'am-settlement-panel',
  imports: [Button, CloseCard, LoadError, MoneyCard, MoneyPipe, NightPipe, Skeleton],
  templateUrl: './settlement-panel.html',
  styleUrl: './settlement-panel.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SettlementPanel {
  readonly folio = input.required<FolioDto>();
  /** Something was closed, paid or given back. */
  readonly changed = output<void>();

  protected readonly t = injectWords('settlement');
  protected readonly shell = injectWords('shell');
  protected readonly there = wordsThere('settlement');
  protected readonly opened = signal<Opened | undefined>(undefined);
  private readonly api = inject(SettlementApi);
  private readonly session = inject(Session);
  /** Read anew whenever a line comes onto the bill: its version says so. */
  private readonly versioned = computed(() => ({ id: this.folio().id, version: this.folio().version }));
  protected readonly settlement = httpResource<SettlementDto>(() => this.api.settlementUrl(this.versioned().id));
  protected readonly invoices = httpResource<{ data: readonly InvoiceDto[] }>(() =>
    this.api.invoicesUrl(this.versioned().id),
  );
  protected readonly documents = computed(() => (this.invoices.hasValue() ? this.invoices.value().data : []));
  protected readonly may = computed(() => ({
    close: this.session.may('bill.close'),
    pay: this.session.may('payment.take'),
    back: this.session.may('refund.give'),
  }));

  protected done(): void {
    this.opened.set(undefined);
    this.settlement.reload();
    this.invoices.reload();
    this.changed.emit();
  }

  protected reasonKey(reason: CreditNoteReason): `reason.${CreditNoteReason}` {
    return `reason.${reason}`;
  }

  protected owes(window: SettlementDto['windows'][number]): boolean {
    return window.closedAt === null && !/^-|^0(\.0+)?$/.test(window.balance.amount);
  }

  protected givesBack(window: SettlementDto['windows'][number]): boolean {
    return window.balance.amount.startsWith('-') || (window.closedAt === null && window.refundable.length > 0);
  }
}
