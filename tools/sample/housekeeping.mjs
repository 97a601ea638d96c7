import { chance } from './chance.mjs';

/**
 * Housekeeping's word for each room at the start of the business date: the day's departures to be made up, most of the
 * rest ready, and of the rooms that nobody needs a few out of service or out of order.
 */

/** Of all rooms; taken from those that stay empty, so that nobody lies in a room that is out of order. */
const OUT_OF_ORDER_SHARE = 0.015;
const OUT_OF_SERVICE_SHARE = 0.02;

/**
 * @param {object} house
 * @param {'resort' | 'city'} house.hotel
 * @param {readonly import('./booking.mjs').Booking[]} house.housed
 * @param {ReadonlyMap<number, string>} house.numberOf
 * @param {ReadonlyMap<number, string>} house.statusOf
 * @param {number} house.today
 * @param {string} house.seed
 * @param {readonly import('./number-rooms.mjs').NumberedRoom[]} house.numbered
 * @returns {Map<string, string>} by room number
 */
export function housekeepingOf({ hotel, housed, numberOf, statusOf, today, seed, numbered }) {
  /** @type {Map<string, string>} */
  const statuses = new Map();
  for (const { line, arrival, departure } of housed) {
    if (arrival > today || departure < today) continue;
    const number = numberOf.get(line) ?? '';
    const luck = chance(seed, 'housekeeping', hotel, number);
    const before = statuses.get(number);
    const found = today === departure ? afterNight(luck, statusOf.get(line)) : beforeNight(luck, arrival === today);
    // Two stays meet in one room on the day of change: the guest who leaves decides how it looks.
    if (before === undefined || today === departure) statuses.set(number, found);
  }
  const empty = emptyFrom(housed, numberOf, numbered, today);
  const outOfOrder = Math.max(2, Math.round(numbered.length * OUT_OF_ORDER_SHARE));
  const outOfService = Math.max(2, Math.round(numbered.length * OUT_OF_SERVICE_SHARE));
  const lot = (/** @type {string} */ number) => chance(seed, 'out', hotel, number).next();
  const order = empty.toSorted((one, other) => lot(one) - lot(other));
  order.forEach((number, index) => {
    if (index < outOfOrder) statuses.set(number, 'OutOfOrder');
    else if (index < outOfOrder + outOfService) statuses.set(number, 'OutOfService');
  });
  for (const { number } of numbered) {
    if (!statuses.has(number)) statuses.set(number, vacant(chance(seed, 'housekeeping', hotel, number)));
  }
  return statuses;
}

/** @param {import('./chance.mjs').Chance} luck @param {string | undefined} status */
function afterNight(luck, status) {
  if (status === 'InHouse') return 'Dirty';
  const draw = luck.next();
  if (draw < 0.6) return 'Dirty';
  return draw < 0.7 ? 'Pickup' : 'Clean';
}

/** @param {import('./chance.mjs').Chance} luck @param {boolean} arrives */
function beforeNight(luck, arrives) {
  const draw = luck.next();
  if (arrives) return draw < 0.15 ? 'Dirty' : draw < 0.5 ? 'Inspected' : 'Clean';
  return draw < 0.5 ? 'Dirty' : 'Clean';
}

/** @param {import('./chance.mjs').Chance} luck */
function vacant(luck) {
  const draw = luck.next();
  if (draw < 0.5) return 'Clean';
  if (draw < 0.82) return 'Inspected';
  return draw < 0.95 ? 'Dirty' : 'Pickup';
}

/**
 * Numbers of the rooms that nobody sleeps in from today on.
 *
 * @param {readonly import('./booking.mjs').Booking[]} housed
 * @param {ReadonlyMap<number, string>} numberOf
 * @param {readonly import('./number-rooms.mjs').NumberedRoom[]} numbered
 * @param {number} today
 */
function emptyFrom(housed, numberOf, numbered, today) {
  const needed = new Set(housed.filter(({ departure }) => departure >= today).map(({ line }) => numberOf.get(line)));
  return numbered.map(({ number }) => number).filter((number) => !needed.has(number));
}
