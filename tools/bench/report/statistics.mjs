/**
 * The middle value; between the two middle ones of an even number.
 *
 * @param {readonly number[]} values
 */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)];
  if (upper === undefined) return NaN;
  return Number.isInteger(middle) ? (upper + /** @type {number} */ (sorted[middle - 1])) / 2 : upper;
}

/**
 * The least value that so many of a hundred do not exceed.
 *
 * @param {readonly number[]} values
 * @param {number} percent
 */
export function percentile(values, percent) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((sorted.length * percent) / 100) - 1)] ?? NaN;
}

/**
 * Ratios of what was measured in the same round, so that a machine that was busy then was busy for both.
 *
 * @param {readonly number[]} ours
 * @param {readonly number[]} theirs
 */
export function ratios(ours, theirs) {
  const each = ours.flatMap((value, round) => (theirs[round] ? [value / theirs[round]] : []));
  return { median: median(each), least: Math.min(...each), most: Math.max(...each) };
}
