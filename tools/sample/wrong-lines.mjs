import { luckOf } from './house.mjs';
import { depositOf, noShowFee } from './money-lines.mjs';
import { keyOfNight } from './night-lines.mjs';
import { MEAL_PRICES } from './packages.mjs';

/**
 * The lines that are wrong on purpose, one kind each, for the bill check to find. Each function changes the lines of
 * one stay and answers the key of the wrong one.
 *
 * @typedef {import('./night-lines.mjs').Line} Line
 * @typedef {import('./house.mjs').House} House
 * @typedef {import('./booking.mjs').Booking} Booking
 * @typedef {{ house: House, booking: Booking, lines: Line[], room: string, otherRoom: string, until: number }} Scene
 */

/** @type {Readonly<Record<string, (scene: Scene) => string>>} */
export const WRONG_LINES = {
  /** The same check twice, four minutes apart. */
  duplicate: ({ house, booking, lines, room, until }) => {
    const first = barCheck(house, booking, room, until - 1, 'W1');
    lines.push(first, { ...first, key: 'W2-BAR', minute: first.minute + 4 });
    return 'W2-BAR';
  },
  /** One night dearer than quoted. */
  'rate-differs-from-quote': ({ booking, lines, until }) => {
    const line = lineOf(lines, `${lastNight(booking, until)}-ROOM`);
    line.unitMinor += 1500;
    return line.key;
  },
  /** A check of the day before the guest came. */
  'charge-outside-stay': ({ house, booking, lines, room }) => {
    lines.push(barCheck(house, booking, room, booking.arrival - 1, 'W1'));
    return 'W1-BAR';
  },
  /** Minibar of the day after the guest had left. */
  'charge-after-check-out': ({ booking, lines, room }) => {
    lines.push(minibar('W1', booking.departure + 1, room));
    return 'W1-MINI';
  },
  /** Minibar of a room the guest was never in. */
  'charge-for-another-room': ({ booking, lines, otherRoom, until }) => {
    lines.push(minibar('W1', Math.max(until - 1, booking.arrival + 1), otherRoom));
    return 'W1-MINI';
  },
  /** Breakfast of the package, and again by the restaurant. */
  'package-item-charged-again': ({ booking, lines, room, until }) => {
    const line = {
      key: 'W1-BRKF',
      code: 'BRKF',
      quantity: booking.adults,
      unitMinor: MEAL_PRICES.BRKF,
      window: 1,
      room,
    };
    const served = { day: until - 1, minute: 8 * 60 + 50, description: 'Breakfast buffet', reference: 'Check 70311' };
    lines.push({ ...line, ...served, postedBy: 'Breakfast room', source: 'point-of-sale' });
    return 'W1-BRKF';
  },
  /** Food under the code of the bar, and so at 23 instead of 13 percent. */
  'wrong-tax': ({ lines, room, until }) => {
    const line = { key: 'W1-BAR', code: 'BAR', quantity: 2, unitMinor: 2350, window: 1, room, day: until - 1 };
    const served = { minute: 20 * 60 + 15, description: 'Restaurant: set menu, dinner', reference: 'Check 70427' };
    lines.push({ ...line, ...served, postedBy: 'Restaurant', source: 'point-of-sale' });
    return 'W1-BAR';
  },
  /** City tax for the children too. */
  'city-tax-for-child': ({ booking, lines }) => {
    const line = lineOf(lines, 'N01-CTAX');
    line.quantity = booking.adults + booking.children;
    return line.key;
  },
  /** The deposit lies on a folio of its own and was never brought over. */
  'deposit-not-applied': ({ booking, lines }) => {
    const found = lines.find(({ key }) => key === 'DEPO');
    const deposit = found ?? depositOf(booking, booking.arrival - Math.max(1, booking.leadDays));
    if (!found) lines.push(deposit);
    deposit.onDepositFolio = true;
    return deposit.key;
  },
  /** A fee for a night that the hotel had agreed not to charge. */
  'no-show-fee-waived': ({ booking, lines }) => {
    lines.splice(0, lines.length, noShowFee(booking));
    return 'NOSH';
  },
  /** One night counted twice in one line. */
  'wrong-number-of-nights': ({ booking, lines, until }) => {
    const line = lineOf(lines, `${lastNight(booking, until)}-ROOM`);
    line.quantity = 2;
    return line.key;
  },
};

/** Said on the stay whose no-show fee is waived. */
export const WAIVED = 'No-show fee waived by the duty manager: flight cancelled';

/** @param {House} house @param {Booking} booking @param {string} room @param {number} day @param {string} key @returns {Line} */
function barCheck(house, booking, room, day, key) {
  const luck = luckOf(house, booking, 'wrong');
  const line = {
    key: `${key}-BAR`,
    code: 'BAR',
    quantity: 2,
    unitMinor: luck.whole(18, 26) * 50,
    window: 1,
    room,
    day,
  };
  const words = { description: 'Bar: Cocktails', reference: `Check ${luck.whole(10_000, 99_999)}`, postedBy: 'Bar' };
  return { ...line, ...words, minute: luck.whole(1140, 1380), source: 'point-of-sale' };
}

/** @param {string} key @param {number} day @param {string} room @returns {Line} */
function minibar(key, day, room) {
  const line = { key: `${key}-MINI`, code: 'MINI', quantity: 2, unitMinor: 450, window: 1, day, room };
  return { ...line, description: 'Minibar: Beer', minute: 700, postedBy: 'Minibar round', source: 'minibar' };
}

/** @param {Booking} booking @param {number} until */
function lastNight(booking, until) {
  return keyOfNight(until - 1 - booking.arrival);
}

/** @param {readonly Line[]} lines @param {string} key */
function lineOf(lines, key) {
  const line = lines.find((candidate) => candidate.key === key);
  if (!line) throw new Error(`No line ${key} to spoil.`);
  return line;
}
