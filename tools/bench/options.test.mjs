import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readOptions } from './options.mjs';

test('without a word, 100,000 cases in 40 properties are measured in five rounds', () => {
  const { cases, properties, rounds, only, fresh } = readOptions([]);
  assert.deepEqual(
    { cases, properties, rounds, only, fresh },
    { cases: 100_000, properties: 40, rounds: 5, only: [], fresh: false },
  );
});

test('jobs are named with commas', () => {
  assert.deepEqual(readOptions(['--only', 'list,open']).only, ['list', 'open']);
});

for (const wrong of [
  ['--rounds', '0'],
  ['--cases', 'many'],
  ['--properties', '1000'],
]) {
  test(`${wrong.join(' ')} is refused`, () => {
    assert.throws(() => readOptions(wrong), { message: new RegExp(wrong[0] ?? '') });
  });
}
