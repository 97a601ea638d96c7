import type { PlaceOfCause } from './room-facts';

/** Rooms so near on a floor hear each other through walls and doors: the next two numbers on either side. */
const EARSHOT = 2;

/** Beside, above or below: where what disturbs in one room is felt in the other. */
export function isBeside(one: PlaceOfCause, other: PlaceOfCause): boolean {
  if (one.roomId === other.roomId) return true;
  const floors = Math.abs(one.floor - other.floor);
  if (floors === 1) return isSameRiser(one, other);
  return floors === 0 && one.wing === other.wing && Math.abs(placeOf(one) - placeOf(other)) <= EARSHOT;
}

/** By what the house says; where it has not, rooms above each other share the end of their number: 312, 412, 512. */
export function isSameRiser(one: PlaceOfCause, other: PlaceOfCause): boolean {
  return riserOf(one) === riserOf(other);
}

export function riserOf({ riser, roomNumber }: Pick<PlaceOfCause, 'riser' | 'roomNumber'>): string {
  return riser ?? roomNumber.slice(-2);
}

/** Where a room stands on its floor; far from everything when its number has no digits. */
function placeOf({ roomNumber }: PlaceOfCause): number {
  const digits = /(\d{1,2})\D*$/.exec(roomNumber)?.[1];
  return digits === undefined ? Number.POSITIVE_INFINITY : Number(digits);
}
