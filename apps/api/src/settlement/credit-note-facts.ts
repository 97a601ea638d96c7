import { type Money, money } from '@amends/kernel';
import type { InvoicedLine } from '@amends/settlement';
import { exactMinor } from '../platform/minor-units';
import { Refused } from '../platform/refused';
import { NOTE_FACTS } from './credit-note.queries';
import type { Ask, MoneyCode } from './settlement-facts';

/** A line of an invoice, with what its reduction is booked on. */
export interface LineToReduce extends InvoicedLine {
  readonly transactionCode: string;
  readonly description: string;
  readonly account: string;
  readonly taxRuleId: string | null;
  readonly taxCode: string | null;
  readonly serviceDate: string;
  readonly roomId: string | null;
  readonly roomNumber: string | null;
}

/** An invoice, as a credit note on it needs it. */
export interface NoteFacts {
  readonly invoiceId: string;
  readonly invoiceNumber: string;
  readonly folioId: string;
  readonly window: number;
  readonly payer: string;
  readonly currency: string;
  readonly debtorPostingId: string | null;
  /** What the debtor's part was posted with. */
  readonly debtorCode: MoneyCode | null;
  readonly propertyCode: string;
  readonly businessDate: string;
  readonly stayId: string;
  readonly balanceMinor: number;
  /** Of this invoice, before this note; nothing where it was paid. */
  readonly debtLeft: Money;
  readonly lines: readonly LineToReduce[];
}

type LineRow = Omit<LineToReduce, 'amount' | 'taxIncluded' | 'credited' | 'reduced' | 'taxReversed'> & {
  readonly amountMinor: number;
  readonly taxIncludedMinor: number;
  readonly creditedMinor: number;
  readonly reducedMinor: number;
  readonly taxReversedMinor: number;
};
type FactsRow = Omit<NoteFacts, 'lines' | 'balanceMinor' | 'debtLeft'> & {
  readonly balanceMinor: string;
  readonly debtLeftMinor: string | null;
  readonly lines: readonly LineRow[];
};

/** @throws Refused `not-found`. */
export async function loadNoteFacts(
  ask: Ask,
  propertyId: string,
  invoiceId: string,
  postingIds: readonly string[],
): Promise<NoteFacts> {
  const [row] = await ask<FactsRow & Record<string, unknown>>(NOTE_FACTS, [propertyId, invoiceId, postingIds]);
  if (!row) throw new Refused('not-found');
  const { debtLeftMinor, balanceMinor, ...facts } = row;
  const debtLeft = money(Math.max(0, exactMinor(debtLeftMinor ?? '0')), row.currency);
  const lines = row.lines.map((line) => toLine(line, row.currency));
  return { ...facts, balanceMinor: exactMinor(balanceMinor), debtLeft, lines };
}

function toLine(row: LineRow, currency: string): LineToReduce {
  const { amountMinor, taxIncludedMinor, creditedMinor, reducedMinor, taxReversedMinor, ...line } = row;
  return {
    ...line,
    amount: money(amountMinor, currency),
    taxIncluded: money(taxIncludedMinor, currency),
    credited: money(creditedMinor, currency),
    reduced: money(reducedMinor, currency),
    taxReversed: money(taxReversedMinor, currency),
  };
}
