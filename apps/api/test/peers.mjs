import { spawn, execFile } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { openTestPostgres } from '../../../tools/postgres/index.mjs';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const READY_WITHIN_MS = 30_000;
const run = promisify(execFile);

/**
 * A fresh database with all migrations and two API processes on it: what races between desks is only seen with two.
 *
 * @returns {Promise<{ environment: Record<string, string>, stop: () => Promise<void> }>}
 */
export async function startPeers() {
  const postgres = await openTestPostgres();
  const database = `amends_test_${process.pid}_${Date.now()}`;
  await postgres.createDatabase(database);
  const ownerUrl = postgres.ownerUrl(database);
  await run(process.execPath, ['apps/api/dist/migrate.js'], {
    cwd: ROOT,
    env: { ...process.env, DATABASE_OWNER_URL: ownerUrl },
  });
  const peers = await Promise.all([startApi(postgres.appUrl(database)), startApi(postgres.appUrl(database))]);
  return {
    environment: {
      AMENDS_TEST_URL: peers[0].url,
      AMENDS_TEST_SECOND_URL: peers[1].url,
      AMENDS_TEST_OWNER_URL: ownerUrl,
      AMENDS_TEST_APP_URL: postgres.appUrl(database),
    },
    stop: async () => {
      await Promise.all(peers.map((peer) => peer.stop()));
      await postgres.dropDatabase(database);
      await postgres.stop();
    },
  };
}

/** @param {string} databaseUrl */
async function startApi(databaseUrl) {
  const port = await freePort();
  const env = {
    ...process.env,
    ...{ DATABASE_URL: databaseUrl, PORT: String(port), LOG_LEVEL: 'warn', RATE_LIMIT_PER_MINUTE: '1000000' },
  };
  // A server far from any hotel's zone: business dates must not depend on where it stands.
  const child = spawn(process.execPath, ['apps/api/dist/main.js'], {
    cwd: ROOT,
    env: { ...env, TZ: 'Asia/Tokyo' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const url = `http://127.0.0.1:${port}`;
  await ready(`${url}/readyz`, child);
  return {
    url,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/**
 * @param {string} url
 * @param {import('node:child_process').ChildProcess} child
 */
async function ready(url, child) {
  const giveUpAt = Date.now() + READY_WITHIN_MS;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`The API ended with ${child.exitCode} before it was ready.`);
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    if (Date.now() > giveUpAt) throw new Error(`The API was not ready within ${READY_WITHIN_MS} ms.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}
