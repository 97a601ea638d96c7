import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { bookingOf } from './booking.mjs';
import { ROW_RULES } from './row-rules.mjs';
import { readRows, SLICE } from './read-rows.mjs';

const rows = await readRows(SLICE);
/** Nothing in the files is like this, but another year of the data is. */
const MADE_UP = ['rate-negative', 'country-unknown'];

test('the slice shows every rule that the file gives an example of', () => {
  const hit = new Set(rows.flatMap((row) => bookingOf(row, 0).rules));
  const expected = Object.keys(ROW_RULES).filter((rule) => !MADE_UP.includes(rule));
  assert.deepEqual([...hit].toSorted(), expected.toSorted());
});

test('a rate below zero and a country nobody knows are put right', () => {
  const [first] = rows;
  assert.ok(first);
  const odd = bookingOf({ line: 2, row: { ...first.row, adr: '-6.38', country: 'XXX' } }, 0);
  assert.equal(odd.rateMinor, 0);
  assert.equal(odd.country, undefined);
  assert.ok(MADE_UP.every((rule) => odd.rules.includes(rule)));
});

test('a row that nothing is odd about hits no rule but those about who pays', () => {
  const plain = rows
    .map((row) => bookingOf(row, 0))
    .filter(({ rules }) => rules.every((rule) => rule.endsWith('-null')));
  assert.ok(plain.length > rows.length * 0.9);
});

test('5400 a night stays as the hotel wrote it, 55 adults become 50 and are told', () => {
  const bookings = rows.map((row) => bookingOf(row, 0));
  assert.ok(bookings.some(({ rateMinor, rules }) => rateMinor === 540_000 && rules.includes('rate-above-1000')));
  const group = bookings.find(({ rules }) => rules.includes('party-too-large'));
  assert.equal(group?.adults, 50);
  assert.match(group?.remark ?? '', /55 adults/);
});

test('no row is dropped', () => {
  assert.equal(rows.map((row) => bookingOf(row, 0)).length, rows.length);
});

test('ROWS.md names exactly these rules', () => {
  const text = readFileSync(new URL('./ROWS.md', import.meta.url), 'utf8');
  const named = [...text.matchAll(/^\| `([a-z0-9-]+)`/gm)].map(([, name]) => name);
  assert.deepEqual(named, Object.keys(ROW_RULES));
  for (const { finds, does } of Object.values(ROW_RULES)) {
    const flat = text.replace(/\s+/g, ' ');
    assert.ok(flat.includes(finds) && flat.includes(does), finds);
  }
});
