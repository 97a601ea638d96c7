import { type Money, money, sum } from './money';

/** One percent in the unit percentages are counted in: four decimals of a percent, enough for any tax on earth. */
const ONE_PERCENT = 10_000;

const PERCENT = /^(0|[1-9]\d{0,3})(?:\.(\d{1,4}))?$/;

/**
 * Reads a percentage such as `10` or `12.5` as a whole number of ten-thousandths of a percent, so `12.5` is 125000.
 * At most four decimals, not negative. Throws otherwise: the wire has checked it before.
 */
export function percentUnits(percent: string): number {
  const [matched, whole = '', decimals = ''] = PERCENT.exec(percent) ?? [];
  if (matched === undefined) throw new RangeError(`${percent} is not a percentage.`);
  return Number(whole) * ONE_PERCENT + Number(decimals.padEnd(4, '0'));
}

/** A rate kept as hundredths of a percent, as percentages are written: 1250 is `12.5`. */
export function percentText(basisPoints: number): string {
  const hundredths = String(basisPoints).padStart(3, '0');
  return `${hundredths.slice(0, -2)}.${hundredths.slice(-2)}`.replace(/\.?0+$/, '');
}

/**
 * A percentage of an amount, rounded half up at the currency's scale. A negative amount is rounded half away from
 * zero, so that a credit takes back exactly the cents its charge has put on.
 */
export function percentOf(amount: Money, percent: string): Money {
  return fraction(amount, percentUnits(percent), 100 * ONE_PERCENT);
}

/** `amount × numerator ÷ denominator`, exact until rounded half up (half away from zero) at the currency's scale. */
export function fraction(amount: Money, numerator: number, denominator: number): Money {
  const exact = BigInt(amount.minor) * BigInt(numerator);
  return money(Number(roundHalfUp(exact, BigInt(denominator))), amount.currency);
}

/**
 * Splits a total in proportion to the weights, as `apportion` does: no part exceeds its weight while the total does not
 * exceed their sum, so a credit spread over lines never takes more than a line has.
 *
 * Throws when a weight is negative, all are zero, or currencies differ.
 */
export function spread(total: Money, weights: readonly Money[]): readonly Money[] {
  sum(total.currency, weights);
  return apportion(
    total,
    weights.map(({ minor }) => minor),
  );
}

/**
 * Divides a total by shares, such as percents or nights; the parts always sum to the total exactly.
 *
 * Each part is its share rounded half up. What the parts then lack or have too much goes to the largest shares, one unit
 * each, not all to one: units are put on the first of equals and taken off the last.
 *
 * Throws when a share is negative or no whole number, or all are zero.
 */
export function apportion(total: Money, shares: readonly number[]): readonly Money[] {
  const whole = shares.reduce((all, share) => all + BigInt(share), 0n);
  if (whole <= 0n || shares.some((share) => share < 0)) {
    throw new RangeError('Nothing to divide by: shares must not be negative, and not all zero.');
  }
  const parts = shares.map((share) => Number(roundHalfUp(BigInt(total.minor) * BigInt(share), whole)));
  const left = total.minor - parts.reduce((a, b) => a + b, 0);
  const [unit, later] = [Math.sign(left), left * total.minor < 0];
  const order = shares
    .map((_share, index) => index)
    .sort((a, b) => largerFirst(shares, a, b) || (later ? b - a : a - b));
  const favoured = new Set(order.slice(0, Math.abs(left)));
  return parts.map((minor, index) => money(favoured.has(index) ? minor + unit : minor, total.currency));
}

function largerFirst(shares: readonly number[], a: number, b: number): number {
  return (shares[b] ?? 0) - (shares[a] ?? 0);
}

function abs(value: bigint): bigint {
  return value < 0n ? -value : value;
}

function roundHalfUp(numerator: bigint, denominator: bigint): bigint {
  if (denominator <= 0n) throw new RangeError('A share needs a positive denominator.');
  const rounded = (2n * abs(numerator) + denominator) / (2n * denominator);
  return numerator < 0n ? -rounded : rounded;
}
