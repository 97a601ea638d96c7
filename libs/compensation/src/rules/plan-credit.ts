import { creditableOf, isCreditable, type PostingKind, reversedTax, type TaxedLine } from '@amends/folio';
import { exceeds, isZero, type Money, money, percentOf, spread, subtract, sum } from '@amends/kernel';
import { type CreditKind, isOutsidePrice } from './credit-words';

/** A line to be credited and what has been taken off it so far, counted positive. */
export interface CreditLineFacts extends TaxedLine {
  readonly postingId: string;
  readonly kind: PostingKind;
  /** Everything taken off, inside the price (`reduced`) or not. */
  readonly credited: Money;
}

/** Exactly one of the two. A percentage is of the originally posted amount of each line. */
export type CreditSize = { readonly percent: string } | { readonly amount: Money };

export type CreditRequest = CreditSize & { readonly kind: CreditKind };

export interface PlannedCreditLine {
  readonly postingId: string;
  /** Taken off the line. */
  readonly amount: Money;
  /** Tax inside that is taken back; zero outside the price. */
  readonly tax: Money;
  /** Of the line, after this credit. */
  readonly creditableLeft: Money;
}

export type CreditPlan =
  | { readonly planned: true; readonly total: Money; readonly lines: readonly PlannedCreditLine[] }
  | { readonly planned: false; readonly refusal: CreditPlanRefusal };

export type CreditPlanRefusal =
  | { readonly code: 'credit-not-positive' }
  | { readonly code: 'credit-in-other-currency'; readonly expected: string }
  | { readonly code: 'line-not-creditable'; readonly postingId: string }
  | { readonly code: 'credit-exceeds-line'; readonly postingId: string; readonly most: Money }
  | { readonly code: 'credit-exceeds-lines'; readonly most: Money };

/**
 * Divides a credit over its lines, with the tax each takes back; amounts always sum to the total exactly.
 *
 * A percentage is rounded once for each line. A fixed sum is spread by what is still creditable of each line, so no
 * line is asked for more than it has. A line whose share is less than a cent is left out. Says nothing of authority:
 * that is `decideCredit`. Throws without lines or with one named twice.
 */
export function planCredit(request: CreditRequest, lines: readonly CreditLineFacts[]): CreditPlan {
  const currency = currencyOf(lines);
  const refusal = whyNot(request, lines, currency);
  if (refusal) return { planned: false, refusal };
  const amounts = 'percent' in request ? percentages(request.percent, lines) : shares(request.amount, lines);
  const over = lines.find((line, index) => exceeds(amounts[index] ?? line.amount, left(line)));
  if (over) return refuse({ code: 'credit-exceeds-line', postingId: over.postingId, most: left(over) });
  const total = sum(currency, amounts);
  if (isZero(total)) return refuse({ code: 'credit-not-positive' });
  return { planned: true, total, lines: lines.flatMap((line, index) => planned(line, amounts[index], request.kind)) };
}

function whyNot(
  request: CreditRequest,
  lines: readonly CreditLineFacts[],
  currency: string,
): CreditPlanRefusal | undefined {
  const foreign = lines.some((line) => line.amount.currency !== currency);
  if (foreign) return { code: 'credit-in-other-currency', expected: currency };
  const wrong = lines.find((line) => !mayCredit(line, request.kind));
  if (wrong) return { code: 'line-not-creditable', postingId: wrong.postingId };
  if ('percent' in request) return undefined;
  if (request.amount.currency !== currency) return { code: 'credit-in-other-currency', expected: currency };
  if (request.amount.minor <= 0) return { code: 'credit-not-positive' };
  const most = sum(currency, lines.map(left));
  if (!exceeds(request.amount, most)) return undefined;
  const [only, second] = lines;
  return only && !second
    ? { code: 'credit-exceeds-line', postingId: only.postingId, most }
    : { code: 'credit-exceeds-lines', most };
}

/** A fee for each night and person goes with the night or the person: it can be wrong, but it is no price to reduce. */
function mayCredit(line: CreditLineFacts, kind: CreditKind): boolean {
  return isCreditable(line.kind, line.amount) && (line.kind !== 'tax' || kind === 'correction');
}

function percentages(percent: string, lines: readonly CreditLineFacts[]): readonly Money[] {
  return lines.map((line) => percentOf(line.amount, percent));
}

function shares(amount: Money, lines: readonly CreditLineFacts[]): readonly Money[] {
  return spread(amount, lines.map(left));
}

function planned(line: CreditLineFacts, amount: Money | undefined, kind: CreditKind): readonly PlannedCreditLine[] {
  if (!amount || isZero(amount)) return [];
  const tax = isOutsidePrice(kind) ? money(0, amount.currency) : reversedTax(amount, line);
  return [{ postingId: line.postingId, amount, tax, creditableLeft: subtract(left(line), amount) }];
}

function left(line: CreditLineFacts): Money {
  return creditableOf(line.amount, line.credited);
}

function currencyOf(lines: readonly CreditLineFacts[]): string {
  const [first] = lines;
  if (!first) throw new RangeError('A credit needs a line.');
  if (new Set(lines.map((line) => line.postingId)).size < lines.length) throw new RangeError('A line is named twice.');
  return first.amount.currency;
}

function refuse(refusal: CreditPlanRefusal): CreditPlan {
  return { planned: false, refusal };
}
