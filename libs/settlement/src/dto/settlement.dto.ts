import type { PayerKind, PostingKind } from '@amends/folio';
import type { MoneyDto } from '@amends/kernel/dto';
import type { InvoicePartyDto } from './invoice-party.dto';
import type { SettlementAct } from '../rules/settlement-words';

/** GET .../folios/:id/settlement: what is paid, owed and possible on a bill. */
export interface SettlementDto {
  readonly folioId: string;
  readonly status: 'open' | 'closed';
  readonly currency: string;
  readonly windows: readonly SettlementWindowDto[];
  /** Codes a payment can be taken with. */
  readonly tenders: readonly TenderDto[];
  /** Codes money can be handed out with for the guest. */
  readonly paidOuts: readonly PaidOutCodeDto[];
}

export interface PaidOutCodeDto {
  readonly transactionCode: string;
  readonly description: string;
}

export interface SettlementWindowDto {
  readonly window: number;
  readonly payer: string;
  readonly payerKind: PayerKind;
  /** Whom its invoice is made out to; the payer's name alone without. */
  readonly billedTo: InvoicePartyDto | null;
  readonly closedAt: string | null;
  readonly balance: MoneyDto;
  /** What may go back to each tender. */
  readonly refundable: readonly {
    readonly transactionCode: string;
    readonly description: string;
    readonly most: MoneyDto;
  }[];
}

export interface TenderDto {
  readonly transactionCode: string;
  readonly description: string;
  /** A payment before the stay, kept until it is used up. */
  readonly isDeposit: boolean;
}

export interface SettlementPreviewDto {
  readonly folioId: string;
  readonly act: SettlementAct;
  readonly window: number;
  readonly amount: MoneyDto;
  readonly lines: readonly SettlementLineDto[];
  readonly balanceBefore: MoneyDto;
  readonly balanceAfter: MoneyDto;
  readonly businessDate: string;
  /** Sent with the act, so that it can refuse when the facts changed. */
  readonly token: string;
}

export interface SettlementLineDto {
  readonly window: number;
  readonly kind: PostingKind;
  readonly transactionCode: string;
  readonly description: string;
  /** As it stands on the bill. */
  readonly amount: MoneyDto;
}

/** An act that was done. */
export interface SettlementActDto {
  readonly id: string;
  readonly folioId: string;
  readonly act: SettlementAct;
  readonly window: number;
  readonly toWindow: number | null;
  readonly amount: MoneyDto;
  /** Of a voucher, for example `LIS1-V-2026-000003`. */
  readonly voucherNumber: string | null;
  readonly postingIds: readonly string[];
  readonly businessDate: string;
  readonly at: string;
  readonly by: string;
}
