/**
 * Ids of the loaded data say what they are the id of: kind, property, number and line stand in them as decimals. So a
 * statement seen once can be said again of another guest, in JavaScript and in pgbench, without asking the database.
 */
const FORM = /^0be000(\d\d)-(\d{4})-7(\d{3})-8000-(\d{12})$/;

export const KINDS = /** @type {const} */ ({
  property: 1,
  desk: 2,
  roomType: 3,
  taxRule: 4,
  code: 5,
  staff: 6,
  guest: 7,
  room: 8,
  stay: 9,
  assignment: 10,
  folio: 11,
  posting: 12,
  case: 13,
  entry: 14,
  roomTypeRate: 15,
  roomBlock: 16,
  roomFault: 17,
  spareRoom: 18,
});

/**
 * One guest of one property: guest, stay, folio and case of one number belong together.
 *
 * @typedef {object} Spot
 * @property {number} property
 * @property {number} number
 * @property {number} line of the folio
 *
 * @typedef {Spot & { kind: number }} Parts
 */

/** @param {{ kind: number, property: number, number?: number, line?: number }} parts */
export function idOf({ kind, property, number = 0, line = 0 }) {
  return `0be000${digits(kind, 2)}-${digits(line, 4)}-7${digits(property, 3)}-8000-${digits(number, 12)}`;
}

/**
 * What an id says; undefined for one that was made while the benchmark ran.
 *
 * @param {string} id
 * @returns {Parts | undefined}
 */
export function partsOf(id) {
  const [, kind, line, property, number] = FORM.exec(id) ?? [];
  if (kind === undefined) return undefined;
  return { kind: Number(kind), line: Number(line), property: Number(property), number: Number(number) };
}

/** @param {number} property */
export function codeOf(property) {
  return `B${digits(property, 3)}`;
}

/**
 * @param {number} value
 * @param {number} length
 */
function digits(value, length) {
  return String(value).padStart(length, '0');
}
