import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { test } from 'node:test';
import { ended, isAlive } from '../start/processes.mjs';
import { withClient } from './databases.mjs';
import { startPostgres } from './index.mjs';

const MODULE = new URL('index.mjs', import.meta.url).href;

/** @param {string} url @param {string} sql @returns {Promise<any[]>} */
const ask = (url, sql) => withClient(url, async (client) => (await client.query(sql)).rows);

/** Starts a server from a process of its own, which then waits. @param {string} options */
async function startElsewhere(options) {
  const script = `
    const { startPostgres } = await import(${JSON.stringify(MODULE)});
    const { dataDir, pid, superuserUrl } = await startPostgres(${options});
    console.log(JSON.stringify({ dataDir, pid, superuserUrl }));
    setInterval(() => undefined, 1000);
  `;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(child.stdout, 'data');
  return { child, .../** @type {{ dataDir: string, pid: number, superuserUrl: string }} */ (JSON.parse(String(line))) };
}

test('a cluster has the two accounts, and databases made in it have the extensions', async (t) => {
  const postgres = await startPostgres({ ephemeral: true });
  t.after(() => postgres.stop());
  await postgres.createDatabase('amends_test_accounts');

  const accounts = await ask(
    postgres.superuserUrl,
    `
    SELECT rolname, rolsuper OR rolbypassrls OR rolcreatedb OR rolcreaterole OR rolreplication AS may_too_much
    FROM pg_roles WHERE rolname LIKE 'amends%' ORDER BY rolname`,
  );
  assert.deepEqual(accounts, [
    { rolname: 'amends_app', may_too_much: false },
    { rolname: 'amends_owner', may_too_much: false },
  ]);
  const extensions = await ask(
    postgres.appUrl('amends_test_accounts'),
    'SELECT extname FROM pg_extension ORDER BY extname',
  );
  const names = extensions.map(({ extname }) => extname);
  assert.deepEqual(names, ['btree_gin', 'btree_gist', 'pg_trgm', 'plpgsql', 'unaccent']);

  const owner = postgres.ownerUrl('amends_test_accounts');
  await ask(owner, 'CREATE TABLE mine (id int)');
  await assert.rejects(ask(postgres.appUrl('amends_test_accounts'), 'CREATE TABLE theirs (id int)'), { code: '42501' });
  await assert.rejects(ask(postgres.appUrl('amends_test_accounts'), 'SELECT * FROM mine'), { code: '42501' });

  await postgres.createDatabase('amends_test_copy', { template: 'amends_test_accounts' });
  assert.deepEqual(await ask(postgres.ownerUrl('amends_test_copy'), 'SELECT * FROM mine'), []);
  await postgres.dropDatabase('amends_test_copy');
});

test('an ephemeral cluster leaves no process and no file behind', async () => {
  const { dataDir, pid, stop } = await startPostgres({ ephemeral: true });
  await stop();
  assert.equal(isAlive(pid), false);
  assert.equal(existsSync(dataDir), false);
  assert.deepEqual(
    readdirSync(dirname(dataDir)).filter((name) => dataDir.endsWith(name)),
    [],
  );
});

test('a server killed with -9 starts again on its folder and has what was committed', async (t) => {
  const first = await startPostgres({ ephemeral: true });
  await first.createDatabase('amends_test_kill');
  await ask(first.ownerUrl('amends_test_kill'), 'CREATE TABLE kept AS SELECT 412 AS room');
  process.kill(first.pid, 'SIGKILL');
  await first.exited;

  const second = await startPostgres({ ephemeral: true, dataDir: first.dataDir });
  t.after(() => second.stop());
  assert.equal(second.port, first.port);
  assert.deepEqual(await ask(second.ownerUrl('amends_test_kill'), 'SELECT room FROM kept'), [{ room: 412 }]);
});

test('a server whose launcher was killed is stopped, and its folder taken over', async (t) => {
  const left = await startElsewhere('{ ephemeral: true }');
  left.child.kill('SIGKILL');
  await once(left.child, 'exit');
  assert.equal(isAlive(left.pid), true);

  const next = await startPostgres({ ephemeral: true, dataDir: left.dataDir });
  t.after(() => next.stop());
  assert.equal(isAlive(left.pid), false);
  assert.deepEqual(await ask(next.superuserUrl, 'SELECT 1 AS up'), [{ up: 1 }]);
});

test('a test cluster whose process was killed is swept away by the next one', async (t) => {
  const left = await startElsewhere('{ ephemeral: true }');
  left.child.kill('SIGKILL');
  await once(left.child, 'exit');

  const next = await startPostgres({ ephemeral: true });
  t.after(() => next.stop());
  assert.equal(await ended(left.pid, 1_000), true);
  assert.equal(existsSync(left.dataDir), false);
});

test('a server in use is not taken from who uses it', async (t) => {
  const other = await startElsewhere('{ ephemeral: true }');
  t.after(async () => {
    other.child.kill('SIGKILL');
    await (await startPostgres({ ephemeral: true })).stop();
  });
  await assert.rejects(startPostgres({ dataDir: other.dataDir }), { message: /is in use by process/ });
  assert.deepEqual(await ask(other.superuserUrl, 'SELECT 1 AS up'), [{ up: 1 }]);
});

test('passwords are readable by their owner only', async (t) => {
  const postgres = await startPostgres({ ephemeral: true });
  t.after(() => postgres.stop());
  assert.equal(statSync(`${postgres.dataDir}.json`).mode & 0o077, 0);
});
