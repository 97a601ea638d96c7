import type { PayerKind } from '@amends/folio';
import type { MoneyDto } from '@amends/kernel/dto';
import type { InvoicePartyDto } from './invoice-party.dto';
import type { CreditNoteReason, SettledBy } from '../rules/settlement-words';

/** The document of a closed window of a bill. Numbers of a hotel and year have no gap. */
export interface InvoiceDto {
  readonly id: string;
  /** For example `LIS1-INV-2026-000471`. */
  readonly number: string;
  readonly folioId: string;
  readonly window: number;
  readonly payerKind: PayerKind;
  readonly payerName: string;
  /** As it was written then; null where nobody had, and the payer's name stands alone. */
  readonly billedTo: InvoicePartyDto | null;
  /** Of all charges, with what was taken off them, tax inside included. */
  readonly total: MoneyDto;
  readonly taxIncluded: MoneyDto;
  readonly settledBy: SettledBy;
  readonly businessDate: string;
  readonly issuedAt: string;
  readonly issuedBy: string;
  /** Lines of the bill it is made of. */
  readonly postingIds: readonly string[];
  readonly taxes: readonly InvoiceTaxDto[];
  /** In the order they were issued. */
  readonly creditNotes: readonly CreditNoteDto[];
}

/** One rate of tax inside the lines of an invoice. */
export interface InvoiceTaxDto {
  readonly code: string;
  readonly name: string;
  readonly percent: string | null;
  readonly net: MoneyDto;
  readonly tax: MoneyDto;
}

/** What reduces a closed bill. Numbers of a hotel and year have no gap, in a series of their own. */
export interface CreditNoteDto {
  readonly id: string;
  /** For example `LIS1-CN-2026-000012`. */
  readonly number: string;
  readonly invoiceId: string;
  readonly total: MoneyDto;
  readonly taxIncluded: MoneyDto;
  readonly reason: CreditNoteReason;
  readonly note: string | null;
  readonly businessDate: string;
  readonly issuedAt: string;
  readonly issuedBy: string;
  readonly lines: readonly CreditNoteLineDto[];
}

export interface CreditNoteLineDto {
  /** Line of the invoice. */
  readonly postingId: string;
  readonly description: string;
  /** Taken off, positive. */
  readonly amount: MoneyDto;
  readonly taxIncluded: MoneyDto;
}
