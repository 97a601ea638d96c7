import { existsSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { lastLines } from '../start/log.mjs';
import { describeProcess } from '../start/pid-file.mjs';
import { anyFreePort, stateOfPort } from '../start/ports.mjs';
import { Problem } from '../start/problem.mjs';
import { isAlive } from '../start/processes.mjs';
import { accountFor, canReach } from './account.mjs';
import { databaseExists, databasesOf, prepareCluster } from './databases.mjs';
import { stopLeftover } from './leftover.mjs';
import { findPlace } from './place.mjs';
import { newPassword, recall, remember } from './secrets.mjs';
import { assertReadable, launchServer, makeCluster, untilReady } from './server.mjs';
import { removeCluster, takeCharge } from './started.mjs';

export { removeCluster } from './started.mjs';

const ATTEMPTS = 4;

/**
 * For tests, whose data is thrown away: nobody waits for the disk, which only a machine that loses its power would show.
 * Commits still reach the system before they are confirmed, so a server killed with -9 keeps its word here too.
 */
const FOR_TESTS = { fsync: 'off', max_connections: 200 };
const FOR_KEEPING = { max_connections: 100 };

/**
 * A running embedded PostgreSQL.
 *
 * @typedef {object} Started
 * @property {string} dataDir
 * @property {string} log
 * @property {number} port
 * @property {number} pid of the postmaster
 * @property {Promise<void>} exited settles when the server ends, for whatever reason
 * @property {() => Promise<void>} stop ends it within ten seconds; what is ephemeral is thrown away
 * @property {() => void} kill ends it at once; its data is recovered at the next start
 * @typedef {Started & import('./databases.mjs').Databases} Postgres
 */

/**
 * Starts an embedded PostgreSQL: makes its cluster if there is none, stops a server that an earlier, killed process
 * left on the folder, and prepares accounts and extensions (see cluster.sql).
 *
 * @param {{ dataDir?: string, ephemeral?: boolean }} [options] dataDir: `.data/postgres`, or a fresh folder if
 *   ephemeral. Ephemeral: for tests; without fsync, and thrown away at the end.
 * @returns {Promise<Postgres>}
 */
export async function startPostgres({ dataDir: wanted, ephemeral = false } = {}) {
  const found = findPlace();
  if (ephemeral) await sweep(found.home);
  const dataDir = wanted ?? join(found.home, ephemeral ? `test-postgres-${process.pid}` : 'postgres');
  const place = { ...found, account: accountFor(dataDir, found.account) };
  if (!canReach(dirname(dataDir), place.account)) {
    throw new Problem(
      `PostgreSQL's account cannot reach ${dataDir}.`,
      'Choose a folder that other accounts can pass into.',
    );
  }
  const { passwords, startedBy, port } = recallOrExplain(dataDir);
  await stopLeftover(dataDir, startedBy);
  if (existsSync(dataDir)) assertReadable(dataDir, place);
  else await makeCluster(dataDir, passwords.superuser, place, ephemeral);

  const server = await launch({ dataDir, passwords, port, place, ephemeral });
  try {
    await prepareCluster(server.superuserUrl, passwords);
    const databases = databasesOf(server.superuserUrl, passwords);
    if (!ephemeral && !(await databaseExists(server.superuserUrl, 'amends'))) await databases.createDatabase('amends');
    return { ...databases, ...server };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/**
 * The server for a test: the one named by TEST_DATABASE_SUPERUSER_URL, which `npm test` starts once for all suites,
 * or one of its own.
 *
 * @returns {Promise<import('./databases.mjs').Databases & { stop: () => Promise<void> }>}
 */
export async function openTestPostgres() {
  const superuserUrl = process.env.TEST_DATABASE_SUPERUSER_URL;
  if (!superuserUrl) return startPostgres({ ephemeral: true });
  const { TEST_DATABASE_OWNER_PASSWORD: owner, TEST_DATABASE_APP_PASSWORD: app } = process.env;
  const known = owner && app ? { owner, app } : undefined;
  const passwords = known ?? { owner: newPassword(), app: newPassword() };
  if (!known) await prepareCluster(superuserUrl, passwords);
  return { ...databasesOf(superuserUrl, passwords), stop: async () => undefined };
}

/**
 * What a process needs in its environment for `openTestPostgres` to use a server that runs already.
 *
 * @param {Postgres} postgres
 */
export function testEnvironment(postgres) {
  return {
    TEST_DATABASE_SUPERUSER_URL: postgres.superuserUrl,
    TEST_DATABASE_OWNER_PASSWORD: decodeURIComponent(new URL(postgres.ownerUrl()).password),
    TEST_DATABASE_APP_PASSWORD: decodeURIComponent(new URL(postgres.appUrl()).password),
  };
}

/** @param {string} dataDir */
function recallOrExplain(dataDir) {
  try {
    return recall(dataDir);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EACCES') throw error;
    throw new Problem(
      `${dataDir} belongs to another user of this machine.`,
      'Run the command as that user (was it root?), or have them throw the data away with npm run db:reset.',
    );
  }
}

/**
 * @param {{ dataDir: string, port: number | undefined, place: import('./place.mjs').Place, ephemeral: boolean,
 *   passwords: import('./secrets.mjs').Remembered['passwords'] }} what
 * @returns {Promise<Started & { superuserUrl: string }>}
 */
async function launch({ dataDir, passwords, port: lastPort, place, ephemeral }) {
  const log = `${dataDir}.log`;
  const settings = ephemeral ? FOR_TESTS : FOR_KEEPING;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const port = await choosePort(attempt === 1 ? lastPort : undefined);
    rmSync(log, { force: true });
    const child = launchServer({ dataDir, port, log, settings }, place);
    const { running, halt, ...server } = takeCharge(child, { dataDir, ephemeral });
    const superuserUrl = `postgres://postgres:${passwords.superuser}@127.0.0.1:${port}/postgres`;
    remember(dataDir, { port, passwords, startedBy: describeProcess(process.pid) });
    const state = await untilReady(superuserUrl, dataDir, () => !running());
    if (state === 'ready') return { ...server, dataDir, log, port, superuserUrl };
    await halt();
    await delay(attempt * 300);
  }
  throw new Problem(
    'The embedded database did not start.',
    `Look at the lines above, which are the end of ${log}.`,
    lastLines(log),
  );
}

/** @param {number | undefined} lastPort */
async function choosePort(lastPort) {
  const free = lastPort !== undefined && (await stateOfPort(lastPort, '127.0.0.1')) === 'free';
  return free ? lastPort : anyFreePort();
}

/**
 * Throws away test clusters whose process was killed before it could.
 *
 * @param {string} home
 */
async function sweep(home) {
  for (const name of readdirSync(home)) {
    const pid = /^test-postgres-(\d+)$/.exec(name)?.[1];
    if (!pid || Number(pid) === process.pid || isAlive(Number(pid))) continue;
    await stopLeftover(join(home, name));
    removeCluster(join(home, name));
  }
}
