import { chance } from './chance.mjs';

/**
 * Guests who were here before. The data does not say which earlier booking was whose, so a few stays of long ago are
 * given to the guest in 412 and to somebody who arrives today; their own guests are left without a stay.
 *
 * @typedef {import('./booking.mjs').Booking} Booking
 * @typedef {ReadonlyMap<number, Booking>} EarlierStays line of an earlier stay to the booking whose guest it was
 */

/** How many stays there were before. */
const OF_TOUR = 5;
const OF_ARRIVAL = 3;

/**
 * @param {readonly Booking[]} housed
 * @param {ReadonlyMap<number, string>} statusOf
 * @param {{ tour: Booking | undefined, today: number, seed: string }} options
 * @returns {EarlierStays}
 */
export function earlierStaysOf(housed, statusOf, { tour, today, seed }) {
  const lot = (/** @type {Booking} */ one) => chance(seed, 'earlier', one.hotel, one.line).next();
  const byLot = (/** @type {readonly Booking[]} */ list) => list.toSorted((one, other) => lot(one) - lot(other));
  const left = byLot(
    housed.filter((one) => statusOf.get(one.line) === 'CheckedOut' && one.departure < today - 7 && one.adults > 0),
  );
  const arrivals = housed.filter(
    (one) => statusOf.get(one.line) === 'Reserved' && one.arrival === today && one.adults > 0,
  );
  const arrival = byLot(arrivals)[0];
  /** @type {Map<number, Booking>} */
  const earlier = new Map();
  const give = (/** @type {Booking | undefined} */ guest, /** @type {number} */ times) => {
    if (!guest) return;
    const fits = left.filter(({ line, departure }) => !earlier.has(line) && departure < guest.arrival);
    for (const { line } of fits.slice(0, times)) earlier.set(line, guest);
  };
  give(tour, OF_TOUR);
  give(arrival, OF_ARRIVAL);
  return earlier;
}
