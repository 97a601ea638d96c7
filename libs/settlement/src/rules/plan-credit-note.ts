import { creditableOf, isCreditable, type PostingKind, reversedTax, type TaxedLine } from '@amends/folio';
import { exceeds, fraction, isZero, type Money } from '@amends/kernel';
import type { TaxKind } from '@amends/property';

/** A line of an invoice, as a credit note needs it. */
export interface InvoicedLine extends TaxedLine {
  readonly postingId: string;
  readonly kind: PostingKind;
  /** By everything taken off it so far, positive. */
  readonly credited: Money;
  /** The line it was made from. */
  readonly generatedFrom: string | null;
  readonly taxKind: TaxKind | null;
}

export interface NotedLine {
  readonly postingId: string;
  /** Taken off, positive. */
  readonly amount: Money;
  /** Tax inside that is reversed, at the rate it was posted under. */
  readonly tax: Money;
}

export type CreditNoteRefusal =
  | { readonly code: 'line-not-on-invoice'; readonly postingId: string }
  | { readonly code: 'line-not-reducible'; readonly postingId: string }
  | { readonly code: 'credit-note-not-positive'; readonly postingId: string }
  | { readonly code: 'currency-differs'; readonly expected: string }
  | { readonly code: 'credit-exceeds-line'; readonly postingId: string; readonly most: Money };

export type CreditNotePlan =
  | { readonly planned: true; readonly lines: readonly NotedLine[] }
  | { readonly planned: false; readonly refusal: CreditNoteRefusal };

/**
 * Reduces lines of an invoice, each by no more than is left of it. Taxes added in proportion to a line go down with it,
 * unless they are named themselves; a fee for each person and night only when it is named.
 */
export function planCreditNote(
  invoiced: readonly InvoicedLine[],
  wanted: readonly { readonly postingId: string; readonly amount: Money }[],
): CreditNotePlan {
  const lines: NotedLine[] = [];
  const named = wanted.map(({ postingId }) => postingId);
  for (const { postingId, amount } of wanted) {
    const line = invoiced.find((one) => one.postingId === postingId);
    const refusal = line ? refusalOf(line, amount) : ({ code: 'line-not-on-invoice', postingId } as const);
    if (refusal || !line) return { planned: false, refusal: refusal ?? { code: 'line-not-on-invoice', postingId } };
    const added = invoiced.filter((one) => isAddedTo(one, postingId) && !named.includes(one.postingId));
    lines.push(noted(line, amount), ...added.flatMap((tax) => inProportion(tax, line, amount)));
  }
  return { planned: true, lines };
}

function isAddedTo({ generatedFrom, taxKind }: InvoicedLine, postingId: string): boolean {
  return generatedFrom === postingId && taxKind === 'added-percent';
}

/** Of what the tax still has, the share the note has of what its line still had: the last note takes the rest. */
function inProportion(tax: InvoicedLine, base: InvoicedLine, amount: Money): readonly NotedLine[] {
  const left = creditableOf(tax.amount, tax.credited);
  const share = fraction(left, amount.minor, creditableOf(base.amount, base.credited).minor);
  return isZero(share) ? [] : [noted(tax, share)];
}

function noted(line: InvoicedLine, amount: Money): NotedLine {
  return { postingId: line.postingId, amount, tax: reversedTax(amount, line) };
}

function refusalOf(line: InvoicedLine, amount: Money): CreditNoteRefusal | undefined {
  const { postingId, kind } = line;
  if (amount.currency !== line.amount.currency) return { code: 'currency-differs', expected: line.amount.currency };
  if (!isCreditable(kind, line.amount)) return { code: 'line-not-reducible', postingId };
  if (amount.minor <= 0) return { code: 'credit-note-not-positive', postingId };
  const most = creditableOf(line.amount, line.credited);
  return exceeds(amount, most) ? { code: 'credit-exceeds-line', postingId, most } : undefined;
}
