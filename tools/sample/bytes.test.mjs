import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { chance, stableId } from './chance.mjs';
import { dayOf, instantOf, isoOf, shiftTo, weekdayOf } from './days.mjs';
import { housesOn } from './test-houses.mjs';

/** @param {string} date @param {string} [seed] */
function bytesOf(date, seed) {
  const hash = createHash('sha256');
  for (const data of housesOn(date, seed)) {
    for (const kind of /** @type {const} */ (['guests', 'rooms', 'stays', 'folios', 'postings'])) {
      for (const item of data[kind]()) hash.update(JSON.stringify(item));
    }
    hash.update(JSON.stringify(data.wrongLines()));
  }
  return hash.digest('hex');
}

test('the same seed and date give the same bytes, another seed gives others', () => {
  assert.equal(bytesOf('2026-11-21'), bytesOf('2026-11-21'));
  assert.notEqual(bytesOf('2026-11-21'), bytesOf('2026-11-21', 'another'));
});

test('dates shift by whole weeks, onto the business date', () => {
  for (let day = dayOf('2026-11-20'); day < dayOf('2026-11-30'); day += 1) {
    const { chosenNight, days } = shiftTo(day);
    assert.equal(days % 7, 0);
    assert.equal(chosenNight + days, day);
    assert.equal(weekdayOf(chosenNight), weekdayOf(day));
  }
  assert.equal(isoOf(shiftTo(dayOf('2026-11-21')).chosenNight), '2016-03-05');
});

test('a wall-clock time becomes the instant of its zone in winter and in summer', () => {
  assert.equal(instantOf(dayOf('2026-01-15'), 10 * 60, 'Europe/Lisbon'), '2026-01-15T10:00:00.000Z');
  assert.equal(instantOf(dayOf('2026-07-15'), 10 * 60, 'Europe/Lisbon'), '2026-07-15T09:00:00.000Z');
  // The night audit before the clocks go forward is posted after they have.
  assert.equal(instantOf(dayOf('2026-03-28'), 27 * 60 + 10, 'Europe/Lisbon'), '2026-03-29T02:10:00.000Z');
});

test('ids are UUIDs of version 7 and depend on every name', () => {
  const id = stableId(Date.UTC(2026, 10, 21), 'case', 'LIS1', 'tram');
  assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.notEqual(id, stableId(Date.UTC(2026, 10, 21), 'case', 'ALG1', 'tram'));
});

test('chance is even enough to furnish a hotel', () => {
  const luck = chance('seed', 'test');
  const draws = Array.from({ length: 10_000 }, () => luck.next());
  assert.ok(Math.abs(draws.reduce((sum, draw) => sum + draw, 0) / draws.length - 0.5) < 0.02);
});
