/**
 * The stay that every description starts with: a guest who speaks Polish, in house, with enough nights behind for a
 * bill and enough ahead for a move. A guest from Poland when there is one; else somebody from a country where many
 * Poles live, who is given a Polish name.
 */

/** @typedef {import('./booking.mjs').Booking} Booking */

const NIGHTS_LEFT = 3;
/** How well a country fits. */
const COUNTRIES = new Map([
  ['PL', 100],
  ['GB', 60],
  ['IE', 50],
  ['DE', 40],
]);

/**
 * @param {readonly Booking[]} housed
 * @param {ReadonlyMap<number, string>} statusOf
 * @param {number} today
 * @returns {Booking | undefined}
 */
export function chooseTourStay(housed, statusOf, today) {
  const fits = housed.filter(
    (booking) =>
      statusOf.get(booking.line) === 'InHouse' &&
      booking.arrival < today &&
      booking.departure - today >= NIGHTS_LEFT &&
      booking.rateMinor > 0 &&
      booking.adults > 0,
  );
  return fits.toSorted((one, other) => score(other, today) - score(one, today) || one.line - other.line)[0];
}

/** @param {Booking} booking @param {number} today */
function score(booking, today) {
  return (
    (COUNTRIES.get(booking.country?.alpha2 ?? '') ?? 0) +
    (booking.meal === 'bed-and-breakfast' ? 20 : 0) +
    (booking.agent === undefined || booking.segment === 'Online TA' ? 15 : 0) +
    (booking.company === undefined ? 15 : 0) +
    (booking.children === 0 && booking.infants === 0 ? 5 : 0) +
    Math.min(booking.departure - today, 5) +
    Math.min(today - booking.arrival, 4)
  );
}
