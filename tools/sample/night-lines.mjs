import { MEAL_PRICES, packageOf } from './packages.mjs';
import { CITY_TAX_MINOR, CITY_TAX_NIGHTS } from './transaction-codes.mjs';

/**
 * What the night audit posts for each night slept: the room at the quoted rate, the meals of the package, and city tax
 * for each adult, made from the room line, for the first nights.
 *
 * @typedef {object} Line a posting before it is written out
 * @property {string} key unique on its folio
 * @property {string} code
 * @property {number} quantity
 * @property {number} unitMinor below zero for money received
 * @property {number} window
 * @property {number} day served, and booked to
 * @property {number} minute of the business date; past 1440 in the night after it
 * @property {string} postedBy
 * @property {'pms' | 'point-of-sale' | 'minibar' | 'desk' | 'night-audit'} source
 * @property {string} [description]
 * @property {string} [reference]
 * @property {string} [room]
 * @property {string} [package] code of the one it belongs to
 * @property {string} [from] key of the line it was made from
 * @property {boolean} [onDepositFolio]
 */

/** Night audit: ten past three in the night after the business date. */
export const AUDIT_MINUTE = 27 * 60 + 10;
export const NIGHT_AUDIT = 'Night audit';

/** @type {Readonly<Record<string, readonly (keyof typeof MEAL_PRICES)[]>>} */
const PACKAGES = {
  'room-only': [],
  'bed-and-breakfast': ['BRKF'],
  'half-board': ['BRKF', 'DINN'],
  'full-board': ['BRKF', 'LNCH', 'DINN'],
};

/**
 * @param {import('./booking.mjs').Booking} booking
 * @param {{ room: string, roomWindow: number, until: number }} place `until` is the first day not slept yet
 * @returns {Line[]}
 */
export function nightLines(booking, { room, roomWindow, until }) {
  const nights = Array.from({ length: until - booking.arrival }, (_, index) => index);
  const eaters = booking.adults + booking.children;
  return nights.flatMap((index) => {
    const night = keyOfNight(index);
    /** @type {Omit<Line, 'key' | 'code' | 'quantity' | 'unitMinor' | 'window'>} */
    const audited = {
      day: booking.arrival + index,
      minute: AUDIT_MINUTE,
      postedBy: NIGHT_AUDIT,
      source: 'night-audit',
      room,
    };
    /** @type {Line[]} */
    const lines = [];
    if (booking.rateMinor > 0) {
      const line = {
        key: `${night}-ROOM`,
        code: 'ROOM',
        quantity: 1,
        unitMinor: booking.rateMinor,
        window: roomWindow,
      };
      lines.push({ ...line, ...audited });
    }
    if (booking.adults > 0 && index < CITY_TAX_NIGHTS) {
      const tax = {
        key: `${night}-CTAX`,
        code: 'CTAX',
        quantity: booking.adults,
        unitMinor: CITY_TAX_MINOR,
        window: 1,
      };
      lines.push({ ...tax, ...audited, ...(booking.rateMinor > 0 ? { from: `${night}-ROOM` } : {}) });
    }
    for (const code of eaters > 0 ? (PACKAGES[booking.meal] ?? []) : []) {
      const meal = {
        key: `${night}-${code}`,
        code,
        quantity: eaters,
        unitMinor: MEAL_PRICES[code],
        window: roomWindow,
      };
      lines.push({ ...meal, ...audited, package: packageOf(booking.meal) });
    }
    return lines;
  });
}

/** The first night is `N01`. @param {number} index */
export function keyOfNight(index) {
  return `N${String(index + 1).padStart(2, '0')}`;
}
