import assert from 'node:assert/strict';
import { test } from 'node:test';
import { greeting } from './greeting.mjs';
import { readable } from './log.mjs';

test('the greeting names the address and lines the sign-ins up', () => {
  const text = greeting('http://localhost:3000', [
    { signInName: 'anna', password: 'p 1', name: 'Anna Kowalska', role: 'receptionist', property: 'City Hotel' },
    { signInName: 'benedikt', password: 'p 2', name: 'Ben', role: 'duty manager', property: 'Resort Hotel' },
  ]);
  assert.match(text, /Amends is ready: http:\/\/localhost:3000/);
  const columns = text.split('\n').filter((line) => line.includes('Hotel'));
  assert.equal(columns[0]?.indexOf('City'), columns[1]?.indexOf('Resort'));
});

test('without a sample no sign-in is printed', () => {
  assert.doesNotMatch(greeting('http://localhost:3000', []), /Sign in/);
});

test('a line of the log is shown as a sentence, a crash as it is', () => {
  const log = [
    '{"level":30,"msg":"listening"}',
    '{"level":50,"msg":"no","err":{"stack":"Error: no\\n at x"}}',
    'Killed',
  ];
  assert.deepEqual(readable(log), ['listening', 'error: no', 'Error: no', ' at x', 'Killed']);
});
