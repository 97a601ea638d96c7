import { join } from 'node:path';
import { DATA, makeDataFolder } from './paths.mjs';
import { describeProcess, readRunning, removePidFile, writePidFile } from './pid-file.mjs';
import { assertPortFree } from './ports.mjs';
import { Problem } from './problem.mjs';
import { stopProcess } from './processes.mjs';
import { say } from './progress.mjs';

const LAUNCHER = join(DATA, 'launcher.pid');
export const API_PID = join(DATA, 'api.pid');

const STOP_API = /** @type {const} */ ([
  ['SIGTERM', 5_000],
  ['SIGKILL', 2_000],
]);

/** Two launchers would share one database folder and one build. */
export function assertNotRunning() {
  const other = readRunning(LAUNCHER);
  if (!other) return;
  throw new Problem(
    `Amends already runs from this folder${other.address ? ` at ${other.address}` : ''} (process ${other.pid}).`,
    'Use that one, or stop it with Ctrl-C where it was started and try again.',
  );
}

/**
 * Marks this process as the one that runs from this folder.
 *
 * @param {string} [address]
 * @returns {() => void} takes the mark off
 */
export function claimFolder(address) {
  makeDataFolder();
  assertNotRunning();
  removePidFile(LAUNCHER);
  try {
    writePidFile(LAUNCHER, describeProcess(process.pid, address), { exclusive: true });
  } catch (error) {
    // Lost to another one that started in the same moment.
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') assertNotRunning();
    throw error;
  }
  const release = () => removePidFile(LAUNCHER);
  process.once('exit', release);
  return release;
}

/** Stops an API that an earlier start left running because it was killed. */
export async function stopLeftApi() {
  const left = readRunning(API_PID);
  if (left) {
    say('An earlier start was killed and left its API running; stopping that one.');
    await stopProcess(left.pid, STOP_API);
  }
  removePidFile(API_PID);
}

/**
 * Makes sure the port can be used.
 *
 * @param {{ host: string, port: number }} where
 */
export async function claimPort({ host, port }) {
  await stopLeftApi();
  await assertPortFree(port, host);
}
