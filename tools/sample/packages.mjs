/**
 * What is sold for one price with the room: the meals of each board, for every person, posted beside the night.
 *
 * @typedef {{ code: string, name: string, items: readonly PackageItem[] }} Package
 * @typedef {{ transactionCode: string, counts: 'room' | 'adult' | 'child' | 'person', priceMinor: number, insideRate: boolean }} PackageItem
 */

/** A person's price in the package. */
export const MEAL_PRICES = { BRKF: 1100, LNCH: 1900, DINN: 2400 };

/** @type {Readonly<Record<string, string>>} board to package */
const CODES = { 'bed-and-breakfast': 'BB', 'half-board': 'HB', 'full-board': 'FB' };

/** @type {readonly Package[]} */
export const PACKAGES = [
  { code: 'BB', name: 'Bed and breakfast', items: meals('BRKF') },
  { code: 'HB', name: 'Half board', items: meals('BRKF', 'DINN') },
  { code: 'FB', name: 'Full board', items: meals('BRKF', 'LNCH', 'DINN') },
];

/** @param {string} meal as the booking says it */
export function packageOf(meal) {
  return CODES[meal];
}

/** @param {readonly (keyof typeof MEAL_PRICES)[]} codes @returns {PackageItem[]} */
function meals(...codes) {
  return codes.map((code) => ({
    transactionCode: code,
    counts: 'person',
    priceMinor: MEAL_PRICES[code],
    insideRate: false,
  }));
}
