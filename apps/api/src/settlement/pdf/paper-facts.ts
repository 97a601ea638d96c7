import type { LineToTax } from '@amends/bill';
import type { PostingKind } from '@amends/folio';
import { type Money, money } from '@amends/kernel';
import type { CreditNoteReason, InvoiceParty, PaperLine } from '@amends/settlement';

/** What an invoice and a credit note have in common, as it is read. */
interface PaperRow {
  readonly number: string;
  /** Business date of the day it was issued. */
  readonly date: string;
  readonly house: PaperHouse;
  readonly payerName: string;
  /** As it was written when the invoice was issued. */
  readonly billedTo: InvoiceParty | null;
  readonly guestName: string;
  /** The guest's own, BCP 47. */
  readonly language: string;
  /** The guest pays, and is not to see the rate. */
  readonly rateWithheld: boolean;
  readonly confirmationNumber: string;
  readonly arrival: string;
  readonly departure: string;
  readonly folioNumber: string;
  readonly currency: string;
  readonly lines: readonly LineRow[];
}

export interface InvoiceRow extends PaperRow {
  readonly debtorPostingId: string | null;
}

export interface NoteRow extends PaperRow {
  readonly invoiceNumber: string;
  readonly invoiceDate: string;
  readonly reason: CreditNoteReason;
  readonly note: string | null;
}

/** Who issued it, as it was called then. */
export interface PaperHouse {
  readonly name: string;
  readonly postalAddress: string | null;
  readonly telephone: string | null;
  readonly taxNumber: string | null;
}

interface LineRow {
  readonly id: string;
  readonly kind: PostingKind;
  readonly date: string;
  readonly description: string;
  readonly quantity: number;
  readonly amountMinor: number;
  readonly taxMinor: number;
  readonly correctsId: string | null;
  readonly tellsRate: boolean;
  readonly rule: LineToTax['taxRule'];
}

/** A line as it is printed and counted. */
export interface PrintedLine extends PaperLine, LineToTax {
  readonly kind: PostingKind;
  readonly date: string;
  readonly description: string;
  readonly quantity: number;
  readonly withheld: boolean;
}

/** With the sign it has on the bill, or, of a credit note, as what is taken off. */
export function toPrinted(paper: PaperRow, sign: 1 | -1 = 1): readonly PrintedLine[] {
  const worth = (minor: number): Money => money(sign * minor, paper.currency);
  return paper.lines.map(({ amountMinor, taxMinor, rule, tellsRate, ...line }) => ({
    ...line,
    ...{ amount: worth(amountMinor), taxIncluded: worth(taxMinor), taxRule: rule },
    ...{ withheld: paper.rateWithheld && tellsRate, tax: taxOf(rule?.percent ?? null, worth(taxMinor)) },
  }));
}

function taxOf(percent: string | null, amount: Money): LineToTax['tax'] {
  return amount.minor === 0 ? null : { percent: percent ?? '0', amount, included: true };
}
