import { chance } from './chance.mjs';
import { roomTypeOf } from './room-types.mjs';

/**
 * What a house at night knows of its rooms beside their status: which have a door between them, which are closed and
 * why, where housekeeping saw something else than the books say, and one that is kept back.
 *
 * @typedef {import('./house.mjs').House} House
 * @typedef {import('./house.mjs').Room} Room
 *
 * @typedef {{ number: string, kind: string, reason: string, note: string, startsIn: number, nights: number | null }} BlockPlan
 *
 * @typedef {object} RoomCare
 * @property {readonly (readonly [string, string])[]} doors numbers of two rooms
 * @property {readonly BlockPlan[]} blocks
 * @property {readonly { number: string, occupied: boolean }[]} sightings
 * @property {readonly { number: string, note: string }[]} keptBack
 * @property {Readonly<Record<'skip' | 'dirty' | 'occupied', string>>} places rooms the tasks of the house are about
 */

const WHY = [
  { reason: 'water', note: 'The pipe behind the bath leaks; the plumber comes tomorrow.', nights: 2 },
  { reason: 'renovation', note: 'New floor.', nights: null },
  { reason: 'repair', note: 'The window does not close.', nights: 1 },
  { reason: 'smell', note: 'Drying after the air conditioning dripped.', nights: 3 },
  { reason: 'deep-cleaning', note: 'Carpet and curtains.', nights: 1 },
];

/** @param {House} house @returns {RoomCare} */
export function roomCareOf(house) {
  const lot = (/** @type {Room} */ { number }) => chance(house.seed, 'care', house.hotel, number).next();
  const inOrder = house.rooms
    .filter(({ roomType }) => !roomTypeOf(house.hotel, roomType).pseudo)
    .toSorted((one, other) => lot(one) - lot(other));
  const needed = takenFrom(house);
  // Nothing that could be given tonight is taken away: a guest who must be moved has as many rooms as before.
  const unready = inOrder.filter(({ number, status }) => status === 'Dirty' && !needed.has(number));
  const [kept, slept, later] = unready;
  const gone = inHouse(house, (departure) => departure === house.today);
  const staying = inHouse(house, (departure) => departure > house.today + 1);
  return {
    doors: doorsOf(house.rooms),
    blocks: [...blocksOf(inOrder), ...(later ? [laterBlock(later)] : [])],
    sightings: [
      ...(gone[0] === undefined ? [] : [{ number: gone[0], occupied: false }]),
      ...(slept ? [{ number: slept.number, occupied: true }] : []),
    ],
    keptBack: kept ? [{ number: kept.number, note: 'For the owner’s family; ask the manager' }] : [],
    places: { skip: gone[0] ?? '', dirty: gone[1] ?? '', occupied: staying[0] ?? '' },
  };
}

/** Rooms next to each other that both have such a door. @param {readonly Room[]} rooms */
function doorsOf(rooms) {
  const connecting = rooms.filter(({ features }) => features.includes('connecting'));
  return connecting.flatMap(({ number }) => {
    const next = connecting.find((one) => Number(one.number) === Number(number) + 1);
    return next === undefined ? [] : [/** @type {const} */ ([number, next.number])];
  });
}

/** Every room that is out has nights and a reason. @param {readonly Room[]} rooms @returns {BlockPlan[]} */
function blocksOf(rooms) {
  const out = rooms.filter(({ status }) => status === 'OutOfOrder' || status === 'OutOfService');
  return out.map(({ number, status }, index) => {
    const why = WHY[index % WHY.length] ?? WHY[0];
    if (!why) throw new Error('There is no reason to close a room.');
    return { number, kind: status, startsIn: 0, ...why };
  });
}

/** @param {Room} room @returns {BlockPlan} */
function laterBlock({ number }) {
  const note = 'Painting, with the corridor.';
  return { number, kind: 'OutOfOrder', reason: 'renovation', note, startsIn: 3, nights: 2 };
}

/** Numbers of the rooms somebody has from today on. @param {House} house */
function takenFrom({ bookings, numberOf, statusOf, today }) {
  const coming = bookings.filter(
    ({ line, departure }) => departure >= today && ['Reserved', 'InHouse'].includes(statusOf.get(line) ?? ''),
  );
  return new Set(coming.map(({ line }) => numberOf.get(line)));
}

/** Rooms of guests in house by the day they leave, in an order of chance; never the room of the tour. @param {House} house @param {(departure: number) => boolean} leaves */
function inHouse({ bookings, numberOf, statusOf, tour, seed, hotel }, leaves) {
  const lot = (/** @type {number} */ line) => chance(seed, 'care', hotel, line).next();
  return bookings
    .filter(({ line, departure }) => statusOf.get(line) === 'InHouse' && leaves(departure) && line !== tour?.line)
    .toSorted((one, other) => lot(one.line) - lot(other.line))
    .flatMap(({ line }) => numberOf.get(line) ?? []);
}
