import { type Money, money } from '@amends/kernel';
import type { LineFacts } from './line-facts';

export type Unit = 'nights' | 'adults' | 'pieces';

export interface Factor {
  readonly count: number;
  readonly unit: Unit;
}

/** A product whose result is the amount of the line: the factors times the unit price. */
export interface Arithmetic {
  readonly factors: readonly Factor[];
  readonly unitPrice: Money;
  readonly product: Money;
}

/**
 * How the amount was worked out from parts; null when it was not, or when the parts do not give the amount: a sum that
 * does not come out right is worse than none.
 */
export function arithmeticOf(facts: LineFacts): Arithmetic | null {
  return perPersonNight(facts) ?? byQuantity(facts);
}

function perPersonNight({ perPersonNight: parts, amount }: LineFacts): Arithmetic | null {
  if (!parts) return null;
  const nights: Factor = { count: parts.nights, unit: 'nights' };
  const adults: Factor = { count: parts.adults, unit: 'adults' };
  return matching([nights, adults], parts.rate, amount);
}

function byQuantity({ quantity, unitPrice, amount }: LineFacts): Arithmetic | null {
  return quantity > 1 ? matching([{ count: quantity, unit: 'pieces' }], unitPrice, amount) : null;
}

function matching(factors: readonly Factor[], unitPrice: Money, amount: Money): Arithmetic | null {
  const minor = factors.reduce((product, factor) => product * factor.count, unitPrice.minor);
  const same = minor === amount.minor && unitPrice.currency === amount.currency;
  return same ? { factors, unitPrice, product: money(minor, amount.currency) } : null;
}
