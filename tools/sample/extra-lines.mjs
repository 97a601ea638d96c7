import { chance } from './chance.mjs';
import { keyOfNight } from './night-lines.mjs';

/**
 * What guests take beside room and meals, made up night by night: checks from the points of sale, minibar, parking.
 *
 * @typedef {import('./night-lines.mjs').Line} Line
 * @typedef {{ code: string, outlet: string, source: 'point-of-sale' | 'minibar' | 'desk', share: number, from: number, until: number,
 *   items: readonly [string, number, number][] }} Outlet `items` are words, least and most price of one in minor units
 */

/** @type {Readonly<Record<'resort' | 'city', readonly Outlet[]>>} */
const OUTLETS = {
  resort: [
    outlet('REST', 'Restaurant Maré', 0.16, 1230, 1350, [
      ['Dinner', 1850, 3200],
      ['Grilled fish for one', 2400, 2900],
    ]),
    outlet('BAR', 'Pool Bar', 0.22, 700, 1380, [
      ['Cocktails', 950, 1250],
      ['Beer', 350, 500],
      ['Wine, bottle', 1800, 3600],
    ]),
    outlet('SPA', 'Spa', 0.05, 600, 1140, [
      ['Massage 50 minutes', 6500, 8500],
      ['Hammam', 2500, 3500],
    ]),
    outlet('LAUN', 'Laundry', 0.02, 540, 720, [['Shirt, washed and ironed', 450, 650]]),
  ],
  city: [
    outlet('REST', 'Restaurant Varanda', 0.1, 1170, 1350, [
      ['Dinner', 1950, 3600],
      ['Dish of the day', 1350, 1650],
    ]),
    outlet('BAR', 'Lobby Bar', 0.18, 900, 1410, [
      ['Cocktails', 1050, 1450],
      ['Beer', 400, 600],
      ['Port, glass', 700, 1100],
    ]),
    outlet('RSVC', 'Room Service', 0.05, 1080, 1400, [
      ['Club sandwich', 1350, 1650],
      ['Soup and bread', 800, 1100],
    ]),
    outlet('LAUN', 'Laundry', 0.03, 540, 720, [['Shirt, washed and ironed', 500, 750]]),
  ],
};

const MINIBAR_SHARE = 0.12;
const MINIBAR = /** @type {const} */ ([
  ['Water', 250, 250],
  ['Soft drink', 350, 350],
  ['Beer', 450, 450],
  ['Chocolate', 400, 400],
]);
const PARKING_MINOR = 1200;
/** On the day of arrival nothing is taken before this minute. */
const CHECKED_IN = 16 * 60;

/**
 * @param {import('./house.mjs').House} house
 * @param {import('./booking.mjs').Booking} booking
 * @param {{ room: string, until: number }} place `until` is the first day not slept yet
 * @returns {Line[]}
 */
export function extraLines(house, booking, { room, until }) {
  if (booking.adults === 0) return [];
  /** @type {Line[]} */
  const lines = [];
  for (let day = booking.arrival; day < until; day += 1) {
    const night = keyOfNight(day - booking.arrival);
    const luck = chance(house.seed, 'extras', house.hotel, booking.line, night);
    for (const place of OUTLETS[house.hotel]) {
      if (luck.happens(place.share)) lines.push(checkOf(place, night, day, room, luck));
    }
    if (luck.happens(MINIBAR_SHARE) && day > booking.arrival) lines.push(minibarOf(night, day, room, luck));
    if (booking.parking > 0) lines.push(parkingOf(night, day, room, booking.parking));
  }
  for (const line of lines) if (line.day === booking.arrival) line.minute = Math.max(line.minute, CHECKED_IN);
  return lines;
}

/** @param {Outlet} place @param {string} night @param {number} day @param {string} room @param {import('./chance.mjs').Chance} luck @returns {Line} */
function checkOf(place, night, day, room, luck) {
  const [description, least, most] = luck.pick(place.items);
  return {
    key: `${night}-${place.code}`,
    code: place.code,
    description: `${place.outlet}: ${description}`,
    quantity: luck.pick([1, 1, 2, 2, 3]),
    unitMinor: luck.whole(least / 50, most / 50) * 50,
    window: 1,
    day,
    minute: luck.whole(place.from, place.until),
    postedBy: place.outlet,
    source: place.source,
    reference: `Check ${luck.whole(10_000, 99_999)}`,
    room,
  };
}

/** @param {string} night @param {number} day @param {string} room @param {import('./chance.mjs').Chance} luck @returns {Line} */
export function minibarOf(night, day, room, luck) {
  const [item, price] = luck.pick(MINIBAR);
  return {
    key: `${night}-MINI`,
    code: 'MINI',
    description: `Minibar: ${item}`,
    quantity: luck.whole(1, 3),
    unitMinor: price,
    window: 1,
    day,
    minute: luck.whole(640, 800),
    postedBy: 'Minibar round',
    source: 'minibar',
    room,
  };
}

/** @param {string} night @param {number} day @param {string} room @param {number} spaces @returns {Line} */
function parkingOf(night, day, room, spaces) {
  const line = { key: `${night}-PARK`, code: 'PARK', quantity: spaces, unitMinor: PARKING_MINOR, window: 1, day, room };
  return { ...line, minute: 23 * 60, postedBy: 'Garage', source: 'pms' };
}

/**
 * @param {string} code @param {string} name @param {number} share of the nights @param {number} from minute
 * @param {number} until minute @param {readonly [string, number, number][]} items
 * @returns {Outlet}
 */
function outlet(code, name, share, from, until, items) {
  return { code, outlet: name, source: 'point-of-sale', share, from, until, items };
}
