import { type Money, money, percentText, percentUnits } from '@amends/kernel';
import type { LineFacts } from './line-facts';

export type Unit = 'nights' | 'adults' | 'persons' | 'pieces';

export interface Factor {
  readonly count: number;
  readonly unit: Unit;
}

/** How an amount comes about: both sides of the equals sign are the same to the last minor unit. */
export type Arithmetic = Product | Share;

/** Factors times a price. */
export interface Product {
  readonly kind: 'product';
  readonly factors: readonly Factor[];
  readonly unitPrice: Money;
  readonly result: Money;
}

/** So many percent of another line. */
export interface Share {
  readonly kind: 'share';
  /** As text: `12.5`. */
  readonly percent: string;
  readonly whole: Money;
  readonly result: Money;
}

const WHOLE = percentUnits('100');
/** Hundredths of a percent, as rates are kept. */
const WHOLE_POINTS = 10_000;
/** Shares are said in whole and half percents; 12.37 % would be a coincidence, not how somebody decided it. */
const STEP_POINTS = 50;

/**
 * How the amount was worked out from parts; null when it was not, or when the parts do not give the amount: a sum that
 * does not come out right is worse than none.
 */
export function arithmeticOf(facts: LineFacts): Arithmetic | null {
  if (facts.priceWithheld) return null;
  return perPersonNight(facts) ?? byQuantity(facts) ?? shareOfBase(facts) ?? shareOfReduced(facts);
}

function perPersonNight({ perPersonNight: parts, amount }: LineFacts): Arithmetic | null {
  if (!parts) return null;
  const nights: Factor = { count: parts.nights, unit: 'nights' };
  const persons: Factor = { count: parts.persons, unit: parts.childrenAmong ? 'persons' : 'adults' };
  return matching([nights, persons], parts.rate, amount);
}

function byQuantity({ quantity, unitPrice, amount }: LineFacts): Arithmetic | null {
  return quantity > 1 ? matching([{ count: quantity, unit: 'pieces' }], unitPrice, amount) : null;
}

function matching(factors: readonly Factor[], unitPrice: Money, amount: Money): Arithmetic | null {
  const minor = factors.reduce((product, factor) => product * factor.count, unitPrice.minor);
  const same = minor === amount.minor && unitPrice.currency === amount.currency;
  return same ? { kind: 'product', factors, unitPrice, result: money(minor, amount.currency) } : null;
}

/** A tax on top of a price. Shown only where nothing had to be rounded: on paper the two sides would differ. */
function shareOfBase({ percentOfBase, base, amount }: LineFacts): Arithmetic | null {
  if (percentOfBase === null || !base) return null;
  const comes =
    BigInt(base.amount.minor) * BigInt(percentUnits(percentOfBase)) === BigInt(amount.minor) * BigInt(WHOLE);
  return comes && same(base.amount, amount)
    ? { kind: 'share', percent: percentOfBase, whole: base.amount, result: amount }
    : null;
}

/** What a credit took off, as a share of the line, counted positive like the sentence beside it. */
function shareOfReduced({ kind, reduces, amount, undoes }: LineFacts): Arithmetic | null {
  if (kind !== 'credit' || !reduces || undoes || reduces.amount.minor <= 0 || !same(reduces.amount, amount))
    return null;
  const exact = BigInt(-amount.minor) * BigInt(WHOLE_POINTS);
  if (exact % BigInt(reduces.amount.minor) !== 0n) return null;
  const points = Number(exact / BigInt(reduces.amount.minor));
  if (points % STEP_POINTS !== 0 || points <= 0 || points >= WHOLE_POINTS) return null;
  return {
    kind: 'share',
    percent: percentText(points),
    whole: reduces.amount,
    result: money(-amount.minor, amount.currency),
  };
}

function same(a: Money, b: Money): boolean {
  return a.currency === b.currency;
}
