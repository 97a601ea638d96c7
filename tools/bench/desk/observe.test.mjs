import assert from 'node:assert/strict';
import { test } from 'node:test';
import { latencyOf } from './observe.mjs';

const seen = {
  events: [
    { at: 100, kind: 'keydown', took: 400 },
    { at: 900, kind: 'keydown', took: 48 },
    { at: 905, kind: 'click', took: 72 },
    { at: 910, kind: 'mouseover', took: 500 },
  ],
  shift: 0,
  longest: 0,
  painted: 0,
};

test('the slowest event since a moment counts, and hovering is no interaction', () => {
  assert.equal(latencyOf(seen, 800), 72);
});

test('what the browser does not tell took less than it tells of', () => {
  assert.equal(latencyOf(seen, 1_000), 16);
});
