import assert from 'node:assert/strict';
import { test } from 'node:test';
import { howMuch } from './pgbench.mjs';

test('clients are busy for some seconds', () => {
  assert.deepEqual(howMuch({ connections: 8, seconds: 4 }), ['-c', '8', '-T', '4', '-D', 'clients=8']);
});

test('an amount is shared by the clients, and never exceeded', () => {
  assert.deepEqual(howMuch({ connections: 8, seconds: 4, amount: 225 }), ['-c', '8', '-t', '28', '-D', 'clients=8']);
  assert.deepEqual(howMuch({ connections: 8, seconds: 4, amount: 3 }), ['-c', '3', '-t', '1', '-D', 'clients=3']);
});
