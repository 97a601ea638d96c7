import { chance } from './chance.mjs';
import { WRONG_LINES } from './wrong-lines.mjs';

/**
 * Which stay gets which wrong line. Guests in house come first, because the desk looks at their bills; the stay of the
 * tour keeps a right one.
 *
 * @typedef {import('./house.mjs').House} House
 * @typedef {import('./booking.mjs').Booking} Booking
 */

/**
 * @param {House} house
 * @param {number} perKind at most
 * @returns {ReadonlyMap<number, string>} line to kind
 */
export function planWrongLines(house, perKind) {
  /** @type {Map<number, string>} */
  const plan = new Map();
  const order = house.bookings
    .filter(({ line, rateMinor }) => line !== house.tour?.line && rateMinor > 0)
    .map((booking) => ({
      booking,
      inHouse: house.statusOf.get(booking.line) === 'InHouse',
      lot: chance(house.seed, 'wrong-stay', house.hotel, booking.line).next(),
    }))
    .toSorted((one, other) => Number(other.inHouse) - Number(one.inHouse) || one.lot - other.lot)
    .map(({ booking }) => booking);
  // The rarest kinds choose first.
  for (const kind of Object.keys(WRONG_LINES).toSorted((one, other) => rank(one) - rank(other))) {
    const chosen = order.filter((booking) => !plan.has(booking.line) && isFit(kind, house, booking)).slice(0, perKind);
    for (const { line } of chosen) plan.set(line, kind);
  }
  return plan;
}

const RARE = ['city-tax-for-child', 'no-show-fee-waived', 'charge-after-check-out', 'deposit-not-applied'];

/** @param {string} kind */
function rank(kind) {
  const place = RARE.indexOf(kind);
  return place < 0 ? RARE.length : place;
}

/** @param {string} kind @param {House} house @param {Booking} booking */
function isFit(kind, house, booking) {
  const status = house.statusOf.get(booking.line);
  const inRoom = house.numberOf.has(booking.line);
  const slept = Math.min(booking.departure, house.today) - booking.arrival;
  switch (kind) {
    case 'no-show-fee-waived':
      return status === 'NoShow' && booking.deposit === 'No Deposit';
    case 'charge-after-check-out':
      return inRoom && status === 'CheckedOut' && booking.departure + 1 < house.today;
    case 'city-tax-for-child':
      return inRoom && slept >= 1 && booking.adults > 0 && booking.children > 0 && status !== 'Reserved';
    case 'package-item-charged-again':
      return inRoom && status === 'InHouse' && slept >= 2 && booking.meal !== 'room-only' && booking.adults > 0;
    default:
      return inRoom && status === 'InHouse' && slept >= 2 && booking.adults > 0;
  }
}
