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
 * Splits a total in proportion to the weights; the parts always sum to the total exactly.
 *
 * Each part is rounded towards zero and the cents left over go one each to the largest weights, first come first
 * among equals. One each, not all to the largest: then no part exceeds its weight while the total does not exceed
 * their sum, so a credit spread over lines never takes more than a line has.
 *
 * Throws when a weight is negative, all are zero, or currencies differ.
 */
export function spread(total: Money, weights: readonly Money[]): readonly Money[] {
  const whole = BigInt(sum(total.currency, weights).minor);
  if (whole <= 0n || weights.some((weight) => weight.minor < 0)) {
    throw new RangeError('Nothing to spread over: weights must not be negative, and not all zero.');
  }
  const parts = weights.map((weight) => Number((BigInt(total.minor) * BigInt(weight.minor)) / whole));
  let left = total.minor - parts.reduce((a, b) => a + b, 0);
  const cent = Math.sign(left);
  for (const index of largestFirst(weights)) {
    if (left === 0) break;
    parts[index] = (parts[index] ?? 0) + cent;
    left -= cent;
  }
  return parts.map((minor) => money(minor, total.currency));
}

/**
 * Divides a total by shares, such as percents or nights; the parts always sum to the total exactly.
 *
 * Each part is its exact share rounded up or down: the units left over go one each to the parts that lost most by rounding
 * down, among equals to the largest share, then first come first. So 40 and 60 % of four cents are two and two, where
 * `spread` would say one and three; and no part exceeds its share while the total does not exceed their sum.
 *
 * Throws when a share is negative or no whole number, or all are zero.
 */
export function apportion(total: Money, shares: readonly number[]): readonly Money[] {
  const whole = shares.reduce((all, share) => all + BigInt(share), 0n);
  if (whole <= 0n || shares.some((share) => share < 0)) {
    throw new RangeError('Nothing to divide by: shares must not be negative, and not all zero.');
  }
  const exact = shares.map((share) => BigInt(total.minor) * BigInt(share));
  const parts = exact.map((part) => Number(part / whole));
  const lost = exact.map((part) => abs(part % whole));
  const order = shares.map((_share, index) => index).sort((a, b) => by(lost, a, b) || by(shares, a, b) || a - b);
  const left = total.minor - parts.reduce((a, b) => a + b, 0);
  const favoured = new Set(order.slice(0, Math.abs(left)));
  return parts.map((minor, index) => money(favoured.has(index) ? minor + Math.sign(left) : minor, total.currency));
}

/** Largest first. */
function by(values: readonly (number | bigint)[], a: number, b: number): number {
  const [one, other] = [values[a] ?? 0, values[b] ?? 0];
  return one === other ? 0 : one > other ? -1 : 1;
}

function abs(value: bigint): bigint {
  return value < 0n ? -value : value;
}

function largestFirst(weights: readonly Money[]): readonly number[] {
  const indexed = weights.map((weight, index) => ({ minor: weight.minor, index }));
  return indexed.sort((a, b) => b.minor - a.minor || a.index - b.index).map(({ index }) => index);
}

function roundHalfUp(numerator: bigint, denominator: bigint): bigint {
  if (denominator <= 0n) throw new RangeError('A share needs a positive denominator.');
  const rounded = (2n * abs(numerator) + denominator) / (2n * denominator);
  return numerator < 0n ? -rounded : rounded;
}
