import { chance } from './chance.mjs';
import { roomTypeOf } from './room-types.mjs';

/**
 * Numbers, floors and features for the rooms of a house: better types higher up, a floor's rooms from 01 on.
 *
 * @typedef {import('./place-stays.mjs').Slot} Slot
 * @typedef {{ slot: Slot, number: string, floor: number, features: string[] }} NumberedRoom
 */

const FLOORS = 7;
const FEWEST_ON_A_FLOOR = 14;
/** How far a type may stray from the floors of its rank. */
const MIX = 2.5;

/**
 * @param {'resort' | 'city'} hotel
 * @param {readonly Slot[]} slots
 * @param {string} seed
 * @returns {NumberedRoom[]} in the order of their numbers
 */
export function numberRooms(hotel, slots, seed) {
  const perFloor = Math.max(FEWEST_ON_A_FLOOR, Math.ceil(slots.length / FLOORS));
  const height = (/** @type {Slot} */ slot) =>
    roomTypeOf(hotel, slot.type).rank + MIX * chance(seed, 'height', hotel, slot.type, slot.place).next();
  return slots
    .map((slot) => ({ slot, height: height(slot) }))
    .toSorted((one, other) => one.height - other.height)
    .map(({ slot }, index) => {
      const floor = 1 + Math.floor(index / perFloor);
      const door = 1 + (index % perFloor);
      const number = `${floor}${String(door).padStart(2, '0')}`;
      return { slot, number, floor, features: featuresOf(hotel, floor, door, chance(seed, 'features', hotel, number)) };
    });
}

/**
 * Gives a wished number to the room of a slot; the room that had it takes the other's. Features stay with the door.
 *
 * @param {NumberedRoom[]} rooms
 * @param {Slot} slot
 * @param {string} number
 */
export function renumber(rooms, slot, number) {
  const wanted = rooms.find((room) => room.number === number);
  const holder = rooms.find((room) => room.slot === slot);
  if (!wanted || !holder) throw new Error(`The house has no room ${number} to give.`);
  [wanted.slot, holder.slot] = [holder.slot, wanted.slot];
}

/**
 * @param {'resort' | 'city'} hotel
 * @param {number} floor
 * @param {number} door
 * @param {import('./chance.mjs').Chance} luck
 */
function featuresOf(hotel, floor, door, luck) {
  const even = door % 2 === 0;
  const resort = hotel === 'resort';
  /** @type {[string, boolean][]} */
  const all = [
    ['accessible', floor <= 2 && door <= 3],
    ['balcony', luck.happens(resort ? 0.8 : 0.25)],
    ['bath', luck.happens(0.35)],
    ['connecting', door % 10 === 7 || door % 10 === 8],
    ['garden-view', resort && even],
    ['near-lift', door <= 4],
    ['quiet-side', even],
    ['sea-view', resort && !even && floor >= 3],
    ['smoking', floor === 1 && door > 20],
    ['street-side', !even],
    ['twin-beds', luck.happens(0.4)],
  ];
  return all.filter(([, has]) => has).map(([feature]) => feature);
}
