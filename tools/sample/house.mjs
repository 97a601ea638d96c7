import { chance } from './chance.mjs';
import { earlierStaysOf } from './earlier-stays.mjs';
import { roomId } from './external-ids.mjs';
import { fittingsOf } from './fittings.mjs';
import { housekeepingOf } from './housekeeping.mjs';
import { numberRooms, renumber } from './number-rooms.mjs';
import { placeStays } from './place-stays.mjs';
import { needsRoom, statusOn } from './status.mjs';
import { chooseTourStay } from './tour-stay.mjs';

/**
 * One house on its business date: who is in which room, and how the rooms stand.
 *
 * @typedef {import('./booking.mjs').Booking} Booking
 * @typedef {{ id: string, number: string, floor: number, roomType: string, features: string[], status: string } & import('./fittings.mjs').Fittings} Room
 *
 * @typedef {object} House
 * @property {'resort' | 'city'} hotel
 * @property {number} today
 * @property {string} seed
 * @property {readonly Booking[]} bookings
 * @property {readonly Room[]} rooms
 * @property {ReadonlyMap<number, string>} numberOf line to room number; absent without a room
 * @property {ReadonlyMap<number, import('./status.mjs').Status>} statusOf by line
 * @property {Booking | undefined} tour the stay that the tour starts with
 * @property {import('./earlier-stays.mjs').EarlierStays} earlier stays of long ago of somebody who is here again
 */

/** The room every description of the product starts with. */
const TOUR_ROOM = '412';

/**
 * @param {'resort' | 'city'} hotel
 * @param {readonly Booking[]} bookings of that hotel
 * @param {{ today: number, seed: string, withTour: boolean }} options
 * @returns {House}
 */
export function furnish(hotel, bookings, { today, seed, withTour }) {
  const statusOf = new Map(bookings.map((booking) => [booking.line, statusOn(booking, today, seed)]));
  const housed = bookings.filter(needsRoom);
  const { slots, slotOf } = placeStays(housed);
  keepArrivalsOut(housed, slotOf, statusOf, today);
  const numbered = numberRooms(hotel, slots, seed);
  const tour = withTour ? chooseTourStay(housed, statusOf, today) : undefined;
  const tourSlot = tour && slotOf.get(tour.line);
  if (tourSlot) renumber(numbered, tourSlot, TOUR_ROOM);

  const numberOfSlot = new Map(numbered.map(({ slot, number }) => [slot, number]));
  /** @type {Map<number, string>} */
  const numberOf = new Map();
  for (const [line, slot] of slotOf) numberOf.set(line, numberOfSlot.get(slot) ?? '');
  const housekeeping = housekeepingOf({ hotel, housed, numberOf, statusOf, today, seed, numbered });
  const rooms = numbered.map(({ slot, number, floor, features }) => ({
    id: roomId(number),
    number,
    floor,
    roomType: slot.type,
    features,
    status: housekeeping.get(number) ?? 'Clean',
    ...fittingsOf(hotel, floor, number, features),
  }));
  const earlier = earlierStaysOf(housed, statusOf, { tour, today, seed });
  return { hotel, today, seed, bookings, rooms, numberOf, statusOf, tour, earlier };
}

/**
 * Somebody who arrives today waits while the guest before is still in the room.
 *
 * @param {readonly Booking[]} housed
 * @param {ReadonlyMap<number, import('./place-stays.mjs').Slot>} slotOf
 * @param {Map<number, import('./status.mjs').Status>} statusOf
 * @param {number} today
 */
function keepArrivalsOut(housed, slotOf, statusOf, today) {
  const stillThere = new Set(
    housed
      .filter(({ line, departure }) => departure === today && statusOf.get(line) === 'InHouse')
      .map(({ line }) => slotOf.get(line)),
  );
  for (const { line, arrival } of housed) {
    if (arrival === today && stillThere.has(slotOf.get(line))) statusOf.set(line, 'Reserved');
  }
}

/** Luck for one booking of a house. @param {House} house @param {Booking} booking @param {string} what */
export function luckOf(house, booking, what) {
  return chance(house.seed, what, house.hotel, booking.line);
}
