/**
 * Whole cents as the API writes money; no floating point on the way. Both houses keep their books in euros.
 *
 * @param {number} minor
 * @param {string} currency
 */
export function moneyOf(minor, currency) {
  const digits = String(Math.abs(minor)).padStart(3, '0');
  return { amount: `${minor < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`, currency };
}
