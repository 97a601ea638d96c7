import { instantOf, isoOf } from './days.mjs';
import { depositFolioId, folioId, postingId, refTo, stayId } from './external-ids.mjs';
import { guestBodyOf } from './guest.mjs';
import { moneyOf } from './money.mjs';
import { linesOf } from './stay-lines.mjs';
import { windowsOf } from './windows.mjs';

/**
 * The bodies of PUT folios/by-external and PUT postings/by-external for one stay.
 *
 * @typedef {import('./booking.mjs').Booking} Booking
 * @typedef {import('./night-lines.mjs').Line} Line
 * @typedef {{ house: import('./house.mjs').House, currency: string, zone: string, wrong: ReadonlyMap<number, string> }} Books
 * @typedef {{ line: number | undefined, id: string, body: object }} Item `line` of the file it comes from
 */

/**
 * A folio for each stay; one more where a deposit was left lying. Bookings that came to nothing and cost nothing have
 * none.
 *
 * @param {Books} books
 * @param {Booking} booking
 * @returns {Item[]}
 */
export function foliosOf(books, booking) {
  const { house, currency, wrong } = books;
  const { lines } = linesOf(house, booking, wrong.get(booking.line));
  const status = house.statusOf.get(booking.line);
  if (lines.length === 0 && (status === 'Cancelled' || status === 'NoShow')) return [];
  const guestOf = house.earlier.get(booking.line) ?? booking;
  const guest = guestBodyOf(guestOf, house.seed, { polish: guestOf === house.tour });
  const windows = windowsOf(house, booking, `${guest.firstName} ${guest.lastName}`);
  const stay = refTo(stayId(booking.line));
  const number = String(booking.line).padStart(6, '0');
  const items = [
    { line: booking.line, id: folioId(booking.line), body: { stay, number: `F${number}`, currency, windows } },
  ];
  if (lines.some(({ onDepositFolio }) => onDepositFolio)) {
    const body = { stay, number: `D${number}`, currency, windows: windows.slice(0, 1) };
    items.push({ line: booking.line, id: depositFolioId(booking.line), body });
  }
  return items;
}

/**
 * @param {Books} books
 * @param {Booking} booking
 * @returns {Item[]} by time; a base line before what is made from it
 */
export function postingsOf(books, booking) {
  const { lines } = linesOf(books.house, booking, books.wrong.get(booking.line));
  return lines.map((line) => postingOf(books, booking, line));
}

/**
 * What is wrong on purpose, for whoever checks the bill check.
 *
 * @param {Books} books
 * @param {Booking} booking
 */
export function wrongLineOf(books, booking) {
  const kind = books.wrong.get(booking.line);
  const { lines, wrongKey } = linesOf(books.house, booking, kind);
  const line = lines.find(({ key }) => key === wrongKey);
  if (!line) throw new Error(`Nothing went wrong on the stay of line ${booking.line}.`);
  const folio = folioOf(booking, line);
  return { kind, stay: stayId(booking.line), folio, posting: postingId(folio, line.key) };
}

/** @param {Books} books @param {Booking} booking @param {Line} line @returns {Item} */
function postingOf({ zone, currency }, booking, line) {
  const folio = folioOf(booking, line);
  const body = {
    folio: refTo(folio),
    window: line.window,
    transactionCode: line.code,
    ...(line.description === undefined ? {} : { description: line.description }),
    amount: moneyOf(line.quantity * line.unitMinor, currency),
    quantity: line.quantity,
    serviceDate: isoOf(line.day),
    businessDate: isoOf(line.day),
    postedAt: instantOf(line.day, line.minute, zone),
    postedBy: line.postedBy,
    source: line.source,
    ...(line.reference === undefined ? {} : { reference: line.reference }),
    ...(line.package === undefined ? {} : { packageCode: line.package }),
    ...(line.room === undefined ? {} : { roomNumber: line.room }),
    ...(line.from === undefined ? {} : { generatedFrom: postingId(folio, line.from) }),
  };
  return { line: booking.line, id: postingId(folio, line.key), body };
}

/** @param {Booking} booking @param {Line} line */
function folioOf({ line }, { onDepositFolio }) {
  return onDepositFolio ? depositFolioId(line) : folioId(line);
}
