/** `npm run db:reset`: throws the embedded database away; the next start makes a new one with the sample hotels. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { stopLeftover } from './postgres/leftover.mjs';
import { possibleHomes } from './postgres/place.mjs';
import { removeCluster } from './postgres/started.mjs';
import { assertNotRunning, stopLeftApi } from './start/instance.mjs';
import { Problem, printProblem } from './start/problem.mjs';

try {
  if (process.env.DATABASE_URL) {
    throw new Problem(
      'DATABASE_URL names a database that is not ours to throw away.',
      'Unset DATABASE_URL to reset the embedded one, or drop and create yours with your own tools.',
    );
  }
  assertNotRunning();
  await stopLeftApi();
  const clusters = possibleHomes().flatMap(clustersIn);
  for (const cluster of clusters) await wipe(cluster);
  console.log(
    clusters.length > 0 ? 'The embedded database is gone. npm start makes a new one.' : 'There was nothing to reset.',
  );
} catch (error) {
  printProblem(error);
  process.exitCode = 1;
}

/** @param {string} home */
function clustersIn(home) {
  if (!existsSync(home)) return [];
  return readdirSync(home)
    .filter((name) => /^(postgres|test-postgres-\d+)$/.test(name))
    .map((name) => join(home, name));
}

/** @param {string} dataDir */
async function wipe(dataDir) {
  try {
    await stopLeftover(dataDir);
    removeCluster(dataDir);
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code !== 'EACCES' && code !== 'EPERM') throw error;
    throw new Problem(
      `${dataDir} belongs to another user of this machine.`,
      `Remove it as that user: sudo rm -rf ${dataDir}*`,
    );
  }
}
