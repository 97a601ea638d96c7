/** The value below which that share of them lies; 0 of none. @param {readonly number[]} values @param {number} share */
export function percentileOf(values, share) {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
