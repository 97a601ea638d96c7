import { extraLines } from './extra-lines.mjs';
import { depositLines, feeLines, settlementLines } from './money-lines.mjs';
import { nightLines } from './night-lines.mjs';
import { otherPayerOf } from './windows.mjs';
import { WRONG_LINES } from './wrong-lines.mjs';

/**
 * All lines of one stay up to the business date, the wrong one included.
 *
 * @typedef {import('./night-lines.mjs').Line} Line
 */

/**
 * @param {import('./house.mjs').House} house
 * @param {import('./booking.mjs').Booking} booking
 * @param {string | undefined} wrongKind
 * @returns {{ lines: Line[], wrongKey: string | undefined }}
 */
export function linesOf(house, booking, wrongKind) {
  const status = house.statusOf.get(booking.line);
  const room = house.numberOf.get(booking.line);
  const until = Math.min(booking.departure, house.today);
  const lines = depositLines(house, booking);
  if (room !== undefined && status !== 'Reserved') {
    const roomWindow = otherPayerOf(house, booking) ? 2 : 1;
    lines.push(...nightLines(booking, { room, roomWindow, until }), ...extraLines(house, booking, { room, until }));
  } else {
    lines.push(...feeLines(house, booking));
  }
  const spoil = wrongKind === undefined ? undefined : WRONG_LINES[wrongKind];
  const wrongKey = spoil?.({ house, booking, lines, room: room ?? '', otherRoom: neighbourOf(house, room), until });
  const beforeLeaving = lines.filter(({ day }) => day <= booking.departure);
  lines.push(...settlementLines(house, booking, beforeLeaving));
  return { lines: inOrder(lines), wrongKey };
}

/** By time; a base line before what is made from it. @param {readonly Line[]} lines */
function inOrder(lines) {
  return lines.toSorted((one, other) => one.day * 1440 + one.minute - (other.day * 1440 + other.minute));
}

/** The next room of the house. @param {import('./house.mjs').House} house @param {string | undefined} number */
function neighbourOf(house, number) {
  const index = house.rooms.findIndex((room) => room.number === number);
  return house.rooms[(index + 1) % house.rooms.length]?.number ?? '';
}
