import { luckOf } from './house.mjs';
import { seedNumber } from './chance.mjs';
import { agencyName, companyName } from './names.mjs';

/**
 * Who pays what. Window 1 is the guest's. A company, an agency or an airline behind the booking takes room and package
 * in window 2; extras and city tax stay with the guest. Agent and company are numbers in the data; a number has the
 * same made-up name throughout. What a tour operator pays is between it and the hotel: the guest does not see it. The guest of the tour pays the whole bill.
 *
 * @typedef {{ number: number, payerKind: 'guest' | 'company' | 'agency' | 'airline', payerName: string,
 *   confidential: boolean }} Window
 */

/** Of the bookings from online agencies, how many the agency was paid for. */
const PREPAID_SHARE = 0.3;

/**
 * @param {import('./house.mjs').House} house
 * @param {import('./booking.mjs').Booking} booking
 * @returns {Pick<Window, 'payerKind' | 'payerName'> | undefined} who pays room and package, if not the guest
 */
export function otherPayerOf(house, booking) {
  const { segment, company, agent } = booking;
  if (segment === 'Complementary' || booking.rateMinor === 0 || booking === house.tour) return undefined;
  if (segment === 'Aviation') return { payerKind: 'airline', payerName: 'Atlantic Meridian Airlines' };
  if (company !== undefined) {
    return { payerKind: 'company', payerName: companyName(seedNumber(house.seed, 'company', company)) };
  }
  if (agent === undefined) return undefined;
  const byAgency =
    segment === 'Offline TA/TO' ||
    segment === 'Groups' ||
    (segment === 'Online TA' && luckOf(house, booking, 'prepaid').happens(PREPAID_SHARE));
  return byAgency ? { payerKind: 'agency', payerName: agencyName(seedNumber(house.seed, 'agency', agent)) } : undefined;
}

/**
 * @param {import('./house.mjs').House} house
 * @param {import('./booking.mjs').Booking} booking
 * @param {string} guestName
 * @returns {Window[]}
 */
export function windowsOf(house, booking, guestName) {
  const other = otherPayerOf(house, booking);
  const own = { number: 1, payerKind: /** @type {const} */ ('guest'), payerName: guestName, confidential: false };
  return [own, ...(other ? [{ number: 2, ...other, confidential: isRateSuppressed(house, booking) }] : [])];
}

/**
 * @param {import('./house.mjs').House} house
 * @param {import('./booking.mjs').Booking} booking
 */
export function isRateSuppressed(house, booking) {
  return booking.segment === 'Offline TA/TO' && otherPayerOf(house, booking)?.payerKind === 'agency';
}
