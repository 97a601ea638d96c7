import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isoOf } from './days.mjs';
import { HOUSES } from './test-houses.mjs';
import { TRANSACTION_CODES } from './transaction-codes.mjs';
import { WRONG_LINES } from './wrong-lines.mjs';

/**
 * @typedef {{ folio: { id: string }, window: number, transactionCode: string, amount: { amount: string }, quantity: number,
 *   serviceDate: string, businessDate: string, postedAt: string, roomNumber?: string, generatedFrom?: string }} Posting
 * @typedef {{ arrival: string, departure: string, status: string, nightlyRate: { amount: string }, adults: number,
 *   children: number, roomNumber?: string, mealPlan: string, specialRequests?: string[] }} Stay
 */

/** @param {string} amount */
const minorOf = (amount) => Number(amount.replace('.', ''));

for (const data of HOUSES.slice(-2)) {
  const { house } = data;
  const title = `${data.property.code} on ${isoOf(house.today)}`;
  const postings = [...data.postings()].map(({ id, line, body }) => ({
    id,
    line,
    body: /** @type {Posting} */ (body),
  }));
  const stays = new Map([...data.stays()].map(({ line, body }) => [line, /** @type {Stay} */ (body)]));
  const byId = new Map(postings.map((posting) => [posting.id, posting.body]));

  test(`${title}: amounts are exact, ids unique, codes known, nothing is posted after the business date`, () => {
    const codes = new Set(TRANSACTION_CODES.map(({ code }) => code));
    assert.equal(byId.size, postings.length);
    for (const { body } of postings) {
      assert.match(body.amount.amount, /^-?\d+\.\d\d$/);
      assert.notEqual(minorOf(body.amount.amount), 0);
      assert.equal(Math.abs(minorOf(body.amount.amount) % body.quantity), 0);
      assert.ok(codes.has(body.transactionCode));
      assert.ok(body.businessDate <= isoOf(house.today));
      assert.ok(body.postedAt < `${isoOf(house.today)}T06:00`, body.postedAt);
    }
  });

  test(`${title}: every folio is there, city tax follows its room line`, () => {
    const folios = new Set([...data.folios()].map(({ id }) => id));
    /** @type {Set<string>} */
    const seen = new Set();
    for (const { id, body } of postings) {
      assert.ok(folios.has(body.folio.id));
      if (body.generatedFrom !== undefined) assert.ok(seen.has(body.generatedFrom), id);
      seen.add(id);
    }
  });

  test(`${title}: each night slept is on the bill once, at the quoted rate, where nothing went wrong`, () => {
    for (const [line, stay] of stays) {
      if (line === undefined || data.wrong.has(line) || house.numberOf.get(line) === undefined) continue;
      const rooms = postings.filter((posting) => posting.line === line && posting.body.transactionCode === 'ROOM');
      const until = stay.departure < isoOf(house.today) ? stay.departure : isoOf(house.today);
      const slept = Math.max(0, (Date.parse(until) - Date.parse(stay.arrival)) / 86_400_000);
      const paid = minorOf(stay.nightlyRate.amount) > 0 && stay.status !== 'Reserved';
      assert.equal(rooms.length, paid ? slept : 0);
      assert.ok(rooms.every(({ body }) => body.amount.amount === stay.nightlyRate.amount));
    }
  });

  test(`${title}: who has left owes nothing, unless charged afterwards`, () => {
    /** @type {Map<number | undefined, number>} */
    const balances = new Map();
    for (const { line, body } of postings) {
      balances.set(line, (balances.get(line) ?? 0) + minorOf(body.amount.amount));
    }
    for (const [line, balance] of balances) {
      const wrong = data.wrong.get(line ?? 0);
      if (stays.get(line)?.status !== 'CheckedOut' || wrong === 'charge-after-check-out') continue;
      assert.ok(balance <= 0, `line ${line} owes ${balance}`);
    }
  });

  test(`${title}: each wrong line has its evidence`, () => {
    for (const { kind, posting, folio } of data.wrongLines()) {
      const body = byId.get(posting);
      const stay = stays.get(Number(folio.slice(2, 8)));
      assert.ok(body && stay && kind);
      assert.equal(body.folio.id, folio);
      const others = [...byId.values()].filter((one) => one.folio.id === folio);
      assert.ok(EVIDENCE[kind]?.(body, stay, others), `${kind} ${posting}`);
    }
  });
}

test('on every weekday each house has three wrong lines of each kind', () => {
  for (const data of HOUSES) {
    const kinds = data.wrongLines().map(({ kind }) => kind);
    for (const kind of Object.keys(WRONG_LINES)) assert.equal(kinds.filter((one) => one === kind).length, 3, kind);
  }
});

/** What a check of the bill would look at. @type {Readonly<Record<string, (line: Posting, stay: Stay, folio: Posting[]) => boolean>>} */
const EVIDENCE = {
  duplicate: (line, _stay, folio) => folio.filter((one) => isSame(one, line)).length === 2,
  'rate-differs-from-quote': (line, stay) => line.amount.amount !== stay.nightlyRate.amount && line.quantity === 1,
  'charge-outside-stay': (line, stay) => line.serviceDate < stay.arrival,
  'charge-after-check-out': (line, stay) => line.serviceDate > stay.departure && stay.status === 'CheckedOut',
  'charge-for-another-room': (line, stay) => line.roomNumber !== stay.roomNumber,
  'package-item-charged-again': (line, stay, folio) =>
    stay.mealPlan !== 'room-only' && folio.filter((one) => one.transactionCode === line.transactionCode).length > 1,
  'wrong-tax': (line) => line.transactionCode === 'BAR',
  'city-tax-for-child': (line, stay) => line.quantity === stay.adults + stay.children && stay.children > 0,
  'deposit-not-applied': (line) => line.transactionCode === 'DEPO' && line.folio.id.endsWith('-D'),
  'no-show-fee-waived': (line, stay) => line.transactionCode === 'NOSH' && /waived/.test(String(stay.specialRequests)),
  'wrong-number-of-nights': (line) => line.transactionCode === 'ROOM' && line.quantity === 2,
};

/** @param {Posting} one @param {Posting} other */
function isSame(one, other) {
  const face = (/** @type {Posting} */ { transactionCode, amount, serviceDate, ...rest }) =>
    JSON.stringify([transactionCode, amount, serviceDate, /** @type {{ reference?: string }} */ (rest).reference]);
  return face(one) === face(other);
}
