import { chance } from './chance.mjs';

/**
 * A booking's status on the business date. What the data says happened later has not happened yet: a booking that ends
 * as a no-show tomorrow is reserved today. Cancelled bookings are cancelled throughout, also those still to arrive.
 *
 * @typedef {'Reserved' | 'InHouse' | 'CheckedOut' | 'NoShow' | 'Cancelled'} Status
 */

/** Of the arrivals of the day, how many stand in their room already; of the departures, how many have left. */
const ARRIVED_SHARE = 0.5;
const LEFT_SHARE = 0.35;

/**
 * @param {import('./booking.mjs').Booking} booking
 * @param {number} today the business date
 * @param {string} seed
 * @returns {Status}
 */
export function statusOn(booking, today, seed) {
  const { recorded, arrival, departure } = booking;
  if (recorded === 'Canceled') return 'Cancelled';
  if (recorded === 'No-Show') return arrival < today ? 'NoShow' : 'Reserved';
  if (arrival > today) return 'Reserved';
  if (booking.dayUse || booking.pseudo) return arrival < today ? 'CheckedOut' : 'Reserved';
  if (departure < today) return 'CheckedOut';
  const luck = chance(seed, 'status', booking.hotel, booking.line);
  if (departure === today) return luck.happens(LEFT_SHARE) ? 'CheckedOut' : 'InHouse';
  if (arrival === today) return luck.happens(ARRIVED_SHARE) ? 'InHouse' : 'Reserved';
  return 'InHouse';
}

/** Whether a booking sleeps in a room of its own. @param {import('./booking.mjs').Booking} booking */
export function needsRoom(booking) {
  return booking.recorded === 'Check-Out' && !booking.dayUse && !booking.pseudo;
}
