import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { test } from 'node:test';
import { startPostgres } from '../postgres/index.mjs';
import { send } from './processes.mjs';
import { SmallHouse } from './testing/small-house.mjs';

const READY = 'Ctrl-C stops it.';
// Processes are found through /proc.
const options = { skip: process.platform === 'linux' ? false : 'needs Linux', timeout: 120_000 };

test('the first start loads the sample, the second does not, and Ctrl-C leaves nothing behind', options, async (t) => {
  const house = await SmallHouse.open(t);
  const first = house.start();
  await first.says(READY);
  assert.match(first.output, /anna +secret words/);
  assert.equal((await fetch(house.address)).status, 200);
  first.pressCtrlC();
  assert.equal(await first.code, 130);
  assert.deepEqual(house.processes(), []);

  const second = house.start();
  await second.says(READY);
  assert.match(second.output, /anna +secret words/);
  assert.deepEqual(house.diary(), ['provisioned', 'loaded']);
  send(second.pid, 'SIGTERM');
  assert.equal(await second.code, 143);
  assert.deepEqual(house.processes(), []);
});

test('Ctrl-C in the middle of starting leaves nothing behind', options, async (t) => {
  const house = await SmallHouse.open(t);
  for (const words of ['Starting PostgreSQL', 'Bringing the schema', 'Starting the API']) {
    const launch = house.start();
    await launch.says(words);
    launch.pressCtrlC();
    await launch.code;
    assert.deepEqual(await house.emptied(), [], words);
  }
});

test('an API that is deaf to SIGTERM is killed within ten seconds, or on a second Ctrl-C', options, async (t) => {
  const house = await SmallHouse.open(t);
  const patient = house.start({ DEAF: '1' });
  await patient.says(READY);
  const asked = Date.now();
  patient.pressCtrlC();
  await patient.code;
  const waited = Date.now() - asked;
  assert.ok(waited < 10_000);
  assert.deepEqual(house.processes(), []);

  const impatient = house.start({ DEAF: '1' });
  await impatient.says(READY);
  const began = Date.now();
  await impatient.keepPressingCtrlC();
  assert.ok(Date.now() - began < waited);
  assert.deepEqual(await house.emptied(), []);
});

test('a taken port stops the start before anything is started', options, async (t) => {
  const house = await SmallHouse.open(t);
  const other = createServer().listen(Number(new URL(house.address).port), '127.0.0.1');
  await once(other, 'listening');
  t.after(() => other.close());
  const launch = house.start();
  assert.equal(await launch.code, 1);
  assert.match(
    launch.output,
    /is taken by another program\.\nWhat to do: Stop that one, or use the next free port: PORT=\d+ npm start/,
  );
  assert.doesNotMatch(launch.output, /PostgreSQL/);
});

test('a second start in the same folder is told of the first', options, async (t) => {
  const house = await SmallHouse.open(t);
  const first = house.start();
  await first.says(READY);
  const second = house.start();
  assert.equal(await second.code, 1);
  assert.match(second.output, /Amends already runs from this folder at http:\/\/localhost:\d+ \(process \d+\)/);
  first.pressCtrlC();
  await first.code;
});

test('with DATABASE_URL nothing embedded starts, and the sample only if asked for', options, async (t) => {
  const house = await SmallHouse.open(t);
  const postgres = await startPostgres({ ephemeral: true });
  t.after(() => postgres.stop());
  await postgres.createDatabase('amends_test_own');
  const own = {
    DATABASE_URL: postgres.appUrl('amends_test_own'),
    DATABASE_OWNER_URL: postgres.ownerUrl('amends_test_own'),
  };

  const plain = house.start(own);
  await plain.says(READY);
  assert.doesNotMatch(plain.output, /Starting PostgreSQL|anna|sample/);
  plain.pressCtrlC();
  await plain.code;
  assert.throws(() => house.diary());

  const asked = house.start({ ...own, AMENDS_SAMPLE: '1' });
  await asked.says(READY);
  assert.deepEqual(house.diary(), ['provisioned', 'loaded']);
  assert.match(asked.output, /anna +secret words/);
  asked.pressCtrlC();
  await asked.code;
  assert.deepEqual(house.processes(), []);
});
