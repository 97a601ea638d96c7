import { existsSync, readFileSync, readdirSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { stillRuns } from '../start/pid-file.mjs';
import { Problem } from '../start/problem.mjs';
import { isAlive, send, stopProcess } from '../start/processes.mjs';

/** SIGINT is PostgreSQL's fast shutdown, SIGQUIT its immediate one: the next start then replays the log. */
export const STOP_STEPS = /** @type {const} */ ([
  ['SIGINT', 5_000],
  ['SIGQUIT', 2_000],
  ['SIGKILL', 2_000],
]);

/**
 * Stops a server that was left behind on a data folder, so that its successor finds the folder free. A server whose
 * launcher still runs is not left behind: stopping it would pull the floor from under somebody's feet.
 *
 * @param {string} dataDir
 * @param {import('../start/pid-file.mjs').Running} [startedBy]
 * @returns {Promise<boolean>} whether there was one
 */
export async function stopLeftover(dataDir, startedBy) {
  const pid = postmasterOf(dataDir);
  const serves = pid !== undefined && isAlive(pid) && servesFrom(pid, dataDir);
  if (serves && startedBy && startedBy.pid !== process.pid && stillRuns(startedBy)) {
    throw new Problem(
      `The database in ${dataDir} is in use by process ${startedBy.pid}.`,
      'Stop that one first (Ctrl-C where it runs), then try again.',
    );
  }
  if (serves) await stopProcess(pid, STOP_STEPS);
  await endStrays(dataDir);
  // The file may name a process that is somebody else's by now, or a zombie. PostgreSQL would believe it and refuse.
  // Where the process is simply gone it stays: PostgreSQL checks the shared memory it names.
  if (pid !== undefined && existsInAnyState(pid)) rmSync(join(dataDir, 'postmaster.pid'), { force: true });
  return serves;
}

/**
 * @param {string} dataDir
 * @returns {number | undefined}
 */
function postmasterOf(dataDir) {
  const file = join(dataDir, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  return Number.isInteger(pid) && pid > 1 ? pid : undefined;
}

/**
 * Whether a process is a server on this folder: every one of them works in its data folder. Where the system does
 * not show that, the file is believed.
 *
 * @param {number} pid
 * @param {string} dataDir
 */
function servesFrom(pid, dataDir) {
  if (process.platform !== 'linux') return true;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(dataDir);
  } catch {
    return false;
  }
}

/**
 * Ends what a killed server left: a backend in a long statement notices only at its end that its postmaster is gone,
 * and two servers on one folder destroy it.
 *
 * @param {string} dataDir
 */
async function endStrays(dataDir) {
  if (process.platform !== 'linux' || !existsSync(dataDir)) return;
  for (let round = 0; round < 40; round += 1) {
    const strays = readdirSync('/proc')
      .map(Number)
      .filter((pid) => pid > 1 && isAlive(pid) && servesFrom(pid, dataDir) && isPostgres(pid));
    if (strays.length === 0) return;
    for (const pid of strays) send(pid, 'SIGKILL');
    await delay(50);
  }
}

/** A shell that stands in the data folder is not to be killed. @param {number} pid */
function isPostgres(pid) {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('postgres');
  } catch {
    return false;
  }
}

/** @param {number} pid */
function existsInAnyState(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}
