import { isCreditable, creditableOf, type PostingKind, reversedTax } from '@amends/folio';
import { add, isZero, type Money, money, negate, subtract } from '@amends/kernel';
import type { CorrectionLineFacts } from './correction-facts';

/** A line a correction would post, with the books it goes to. */
export interface PlannedLine {
  /** Names it inside the plan, for lines that are made from it. */
  readonly key: string;
  /** The line on the bill it is about. */
  readonly of: CorrectionLineFacts;
  readonly kind: PostingKind;
  readonly folioId: string;
  readonly window: number;
  readonly transactionCode: string;
  readonly description: string;
  readonly amount: Money;
  /** Signed like the amount. */
  readonly taxIncluded: Money;
  readonly quantity: number;
  readonly serviceDate: string;
  readonly taxRuleId: string | null;
  readonly taxCode: string | null;
  readonly revenueAccount: string;
  readonly correctsId: string | null;
  readonly replacesId: string | null;
  readonly undoesId: string | null;
  /** A line on the bill it was made from. */
  readonly generatedFrom: string | null;
  /** The line of this plan it is made from. */
  readonly basedOn: string | null;
  /** The whole of the line it takes from or gives back to, where that has a ceiling. */
  readonly takesOff: Money | null;
}

/** What is left of a line, signed like it: of a payment what was not moved on. */
export function leftOf(line: CorrectionLineFacts): Money {
  return line.amount.minor > 0 ? creditableOf(line.amount, line.credited) : add(line.amount, line.credited);
}

/** Whether there is anything to correct: a charge, tax or transferred line that is not taken off yet. */
export function isCorrectable(line: CorrectionLineFacts): boolean {
  return isCreditable(line.kind, line.amount);
}

/** Whether it is a tax or fee of its own: one that was moved has become a transfer, and is no price for all that. */
export function isTaxLine({ kind, taxKind }: Pick<CorrectionLineFacts, 'kind' | 'taxKind'>): boolean {
  return kind === 'tax' || taxKind === 'added-percent' || taxKind === 'per-person-night';
}

/** The tax inside that goes with an amount taken off a line. */
export function taxWith(line: CorrectionLineFacts, amount: Money): Money {
  return line.amount.minor > 0 ? reversedTax(amount, line) : money(0, amount.currency);
}

/** The line that takes an amount off another: on its window, in its books, so that whoever pays it receives it. */
export function takingOff(
  line: CorrectionLineFacts,
  kind: PostingKind,
  amount: Money = leftOf(line),
  tax: Money = taxWith(line, amount),
): PlannedLine {
  return {
    ...booksOf(line),
    ...{ key: `out:${line.postingId}`, of: line, kind, folioId: line.folioId, window: line.window },
    ...{ amount: negate(amount), taxIncluded: negate(tax), quantity: quantityOf(line, amount) },
    ...{ correctsId: line.postingId, replacesId: null, undoesId: null, generatedFrom: null, basedOn: null },
    takesOff: line.amount.minor > 0 ? line.amount : null,
  };
}

/** Where a line comes to stand that takes the place of another. */
export interface Place {
  readonly folioId: string;
  readonly window: number;
}

/** The line that stands in the place of another one, elsewhere. */
export function standingIn(
  line: CorrectionLineFacts,
  kind: PostingKind,
  { folioId, window }: Place,
  { amount, tax, part = 0 }: { readonly amount: Money; readonly tax: Money; readonly part?: number },
): PlannedLine {
  return {
    ...booksOf(line),
    ...{ key: `in:${line.postingId}:${part}`, of: line, kind, folioId, window },
    ...{ amount, taxIncluded: tax, quantity: quantityOf(line, amount) },
    ...{ correctsId: null, replacesId: line.postingId, undoesId: null, takesOff: null },
    ...{ generatedFrom: line.generatedFrom, basedOn: null },
  };
}

/** A quantity is said only where the amount is that many of the line's unit price. */
export function quantityOf(line: CorrectionLineFacts, amount: Money): number {
  const unit = line.amount.minor / line.quantity;
  if (isZero(amount) || unit === 0 || amount.minor % unit !== 0) return 1;
  return Math.abs(amount.minor / unit);
}

/** Whether nothing was ever taken off it. */
export function isUntouched(line: CorrectionLineFacts): boolean {
  return isZero(subtract(line.amount, leftOf(line)));
}

type Books = 'transactionCode' | 'description' | 'serviceDate' | 'taxRuleId' | 'taxCode' | 'revenueAccount';

function booksOf(line: CorrectionLineFacts): Pick<CorrectionLineFacts, Books> {
  const { transactionCode, description, serviceDate, taxRuleId, taxCode, revenueAccount } = line;
  return { transactionCode, description, serviceDate, taxRuleId, taxCode, revenueAccount };
}
