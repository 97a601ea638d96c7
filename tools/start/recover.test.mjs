import assert from 'node:assert/strict';
import { test } from 'node:test';
import { send } from './processes.mjs';
import { SmallHouse } from './testing/small-house.mjs';

const READY = 'Ctrl-C stops it.';
// Processes are found through /proc.
const options = { skip: process.platform === 'linux' ? false : 'needs Linux', timeout: 120_000 };

test('a start after kill -9 of all the launcher stops what was left and goes on', options, async (t) => {
  const house = await SmallHouse.open(t);
  const killed = house.start();
  await killed.says(READY);
  send(-killed.pid, 'SIGKILL');
  await killed.code;
  assert.equal(house.processes().length, 2, 'the API and PostgreSQL are left over');

  const next = house.start();
  await next.says(READY);
  assert.match(next.output, /left its API running/);
  assert.deepEqual(house.diary(), ['provisioned', 'loaded']);
  next.pressCtrlC();
  await next.code;
  assert.deepEqual(house.processes(), []);
});

test('a start after kill -9 of everything recovers the database', options, async (t) => {
  const house = await SmallHouse.open(t);
  const killed = house.start();
  await killed.says(READY);
  for (const pid of house.processes()) send(pid, 'SIGKILL');
  await killed.code;
  assert.deepEqual(await house.emptied(), []);

  const next = house.start();
  await next.says(READY);
  assert.deepEqual(house.diary(), ['provisioned', 'loaded']);
  next.pressCtrlC();
  await next.code;
});

test('kill -9 of the first stage ends everything: npm may be killed by its terminal', options, async (t) => {
  const house = await SmallHouse.open(t);
  const launch = house.start();
  await launch.says(READY);
  send(launch.pid, 'SIGKILL');
  await launch.code;
  assert.deepEqual(await house.emptied(), []);
});

test('when the API dies, the end of its log is shown and all else is stopped', options, async (t) => {
  const house = await SmallHouse.open(t);
  const launch = house.start();
  await launch.says(READY);
  await fetch(`${house.address}/die`).catch(() => undefined);
  assert.equal(await launch.code, 1);
  assert.match(launch.output, /The API ended with code 3\.[^]*error: the roof came down[^]*What to do: /);
  assert.deepEqual(house.processes(), []);
});
