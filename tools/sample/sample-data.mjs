import { bookingOf } from './booking.mjs';
import { dayOf, shiftTo } from './days.mjs';
import { guestId, stayId } from './external-ids.mjs';
import { foliosOf, postingsOf, wrongLineOf } from './folio-bodies.mjs';
import { guestBodyOf } from './guest.mjs';
import { furnish } from './house.mjs';
import { planWrongLines } from './plan-wrong.mjs';
import { stayBodyOf } from './stay-body.mjs';

/**
 * From rows to what is sent, one house at a time. Pure: the same rows, date and seed give the same bytes.
 *
 * @typedef {import('./folio-bodies.mjs').Item} Item
 * @typedef {{ code: string, hotel: 'resort' | 'city', timeZone: string, currency: string }} Property
 *
 * @typedef {object} HouseData
 * @property {Property} property
 * @property {import('./house.mjs').House} house
 * @property {ReadonlyMap<number, string>} wrong line to the kind of wrong line on its bill
 * @property {() => Iterable<Item>} guests
 * @property {() => Iterable<Item>} rooms
 * @property {() => Iterable<Item>} stays
 * @property {() => Iterable<Item>} folios
 * @property {() => Iterable<Item>} postings
 * @property {() => { property: string, kind: string | undefined, stay: string, folio: string, posting: string }[]} wrongLines
 */

export const SEED = 'amends';

/** Wrong lines of each kind in a house. */
const WRONG_PER_KIND = 3;

/**
 * @param {readonly import('./read-rows.mjs').NumberedRow[]} rows of both hotels
 * @param {Property} property
 * @param {string} businessDate of that property when the sample was first asked for
 * @param {string} [seed]
 * @returns {HouseData}
 */
export function houseDataOf(rows, property, businessDate, seed = SEED) {
  const today = dayOf(businessDate);
  const shift = shiftTo(today).days;
  const bookings = rows
    .filter(({ row }) => (row.hotel === 'Resort Hotel') === (property.hotel === 'resort'))
    .map((row) => bookingOf(row, shift));
  const house = furnish(property.hotel, bookings, { today, seed, withTour: true });
  const wrong = planWrongLines(house, WRONG_PER_KIND);
  const { currency, timeZone: zone } = property;
  const books = { house, currency, zone, wrong };
  return {
    property,
    house,
    wrong,
    guests: () => each(bookings, (booking) => [guestOf(house, booking)]),
    rooms: () => house.rooms.map(({ id, ...body }) => ({ line: undefined, id, body })),
    stays: () => each(bookings, (booking) => [stayOf(books, booking)]),
    folios: () => each(bookings, (booking) => foliosOf(books, booking)),
    postings: () => each(bookings, (booking) => postingsOf(books, booking)),
    wrongLines: () =>
      bookings
        .filter(({ line }) => wrong.has(line))
        .map((booking) => ({ property: property.code, ...wrongLineOf(books, booking) })),
  };
}

/** @param {import('./house.mjs').House} house @param {import('./booking.mjs').Booking} booking @returns {Item} */
function guestOf(house, booking) {
  return {
    line: booking.line,
    id: guestId(booking.line),
    body: guestBodyOf(booking, house.seed, knownOf(house, booking)),
  };
}

/** @param {import('./house.mjs').House} house @param {import('./booking.mjs').Booking} booking */
function knownOf(house, booking) {
  const given = [...house.earlier.values()].filter((guest) => guest === booking).length;
  return { polish: booking === house.tour, staysBefore: Math.max(booking.staysBefore, given) };
}

/** @param {import('./folio-bodies.mjs').Books} books @param {import('./booking.mjs').Booking} booking @returns {Item} */
function stayOf({ house, currency, wrong }, booking) {
  const body = stayBodyOf(house, booking, { currency, wrongKind: wrong.get(booking.line) });
  return { line: booking.line, id: stayId(booking.line), body };
}

/**
 * One booking after the other, so that the whole file never stands in memory as bodies.
 *
 * @param {readonly import('./booking.mjs').Booking[]} bookings
 * @param {(booking: import('./booking.mjs').Booking) => Item[]} itemsOf
 * @returns {Iterable<Item>}
 */
function* each(bookings, itemsOf) {
  for (const booking of bookings) yield* itemsOf(booking);
}
