/**
 * Puts every stay into a room of the type it was given, without overlap and with the fewest rooms: interval colouring,
 * by arrival, opening a room only when none is free.
 */

/**
 * @typedef {{ type: string, place: number }} Slot the so-many-th room of a type; a number comes later
 * @typedef {{ slots: readonly Slot[], slotOf: ReadonlyMap<number, Slot> }} Placement
 */

/** Rooms nobody of the data needs, as a share of those that somebody needs; at least one of each type. */
const SPARE_SHARE = 0.12;

/**
 * @param {readonly import('./booking.mjs').Booking[]} bookings only those that need a room
 * @returns {Placement}
 */
export function placeStays(bookings) {
  /** @type {Map<string, { slot: Slot, freeFrom: number }[]>} */
  const byType = new Map();
  /** @type {Map<number, Slot>} */
  const slotOf = new Map();
  const inOrder = bookings.toSorted((one, other) => one.arrival - other.arrival || one.line - other.line);
  for (const booking of inOrder) {
    const rooms = byType.get(booking.slept) ?? [];
    byType.set(booking.slept, rooms);
    const room = longestFree(rooms, booking.arrival) ?? opened(rooms, booking.slept);
    room.freeFrom = booking.departure;
    slotOf.set(booking.line, room.slot);
  }
  const slots = [...byType.keys()].toSorted().flatMap((type) => {
    const used = (byType.get(type) ?? []).map(({ slot }) => slot);
    const spare = Math.max(1, Math.ceil(used.length * SPARE_SHARE));
    return [...used, ...Array.from({ length: spare }, (_, index) => ({ type, place: used.length + index }))];
  });
  return { slots, slotOf };
}

/** The room that has stood empty longest, so that all are used. @param {{ slot: Slot, freeFrom: number }[]} rooms @param {number} arrival */
function longestFree(rooms, arrival) {
  let best;
  for (const room of rooms) {
    if (room.freeFrom <= arrival && (best === undefined || room.freeFrom < best.freeFrom)) best = room;
  }
  return best;
}

/** @param {{ slot: Slot, freeFrom: number }[]} rooms @param {string} type */
function opened(rooms, type) {
  const room = { slot: { type, place: rooms.length }, freeFrom: -Infinity };
  rooms.push(room);
  return room;
}
