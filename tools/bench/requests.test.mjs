import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anySpot, everySpot, housesOf } from './requests.mjs';

const SPOTS = { first: 1, step: 4, count: 25 };
const TO_MOVE = { ...SPOTS, fromProperty: 2 };

test('a job is about the guests of all properties, of one, or of all but the first ones', () => {
  assert.deepEqual(housesOf(SPOTS, 40), { from: 1, to: 40 });
  assert.deepEqual(housesOf({ ...SPOTS, property: 1 }, 40), { from: 1, to: 1 });
  assert.deepEqual(housesOf(TO_MOVE, 40), { from: 2, to: 40 });
});

test('everybody is asked for once', () => {
  const spots = everySpot(TO_MOVE, 3);
  assert.deepEqual(new Set(spots.map(({ property }) => property)), new Set([2, 3]));
  assert.equal(new Set(spots.map(({ property, number }) => `${property}/${number}`)).size, 50);
});

test('with too few properties there is nobody', () => {
  assert.deepEqual(everySpot(TO_MOVE, 1), []);
});

test('anybody is one of them', () => {
  const all = everySpot(TO_MOVE, 3).map(({ property, number }) => `${property}/${number}`);
  for (let turn = 0; turn < 200; turn += 1) {
    const { property, number } = anySpot(TO_MOVE, 3);
    assert.ok(all.includes(`${property}/${number}`));
  }
});
