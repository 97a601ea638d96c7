import { add, exceeds, fraction, type Money, money, percentUnits, subtract } from '@amends/kernel';

const WHOLE = percentUnits('100');

/** The tax inside a gross amount: `gross × rate ÷ (100 + rate)`, rounded half up. Signed like the amount. */
export function taxInside(gross: Money, percent: string): Money {
  const rate = percentUnits(percent);
  return fraction(gross, rate, WHOLE + rate);
}

/** A charge and what has been taken off its price so far, all positive. */
export interface TaxedLine {
  readonly amount: Money;
  readonly taxIncluded: Money;
  /** By credits and corrections inside the price. Not those outside it: they left the tax alone. */
  readonly reduced: Money;
  /** Tax those took back. */
  readonly taxReversed: Money;
}

/**
 * The tax a credit takes back, positive like the credit: its share of the tax under which the line was posted.
 *
 * Counted over everything taken off so far and rounded once, so that however a line is sliced, taking off all of it
 * takes back exactly all of its tax. `line.amount` must be positive.
 */
export function reversedTax(credit: Money, line: TaxedLine): Money {
  const zero = money(0, line.amount.currency);
  const taken = add(credit, line.reduced);
  const due = fraction(line.taxIncluded, taken.minor, line.amount.minor);
  const tax = subtract(due, line.taxReversed);
  const left = subtract(line.taxIncluded, line.taxReversed);
  return largest(zero, smallest(tax, smallest(left, credit)));
}

function smallest(a: Money, b: Money): Money {
  return exceeds(a, b) ? b : a;
}

function largest(a: Money, b: Money): Money {
  return exceeds(a, b) ? a : b;
}
