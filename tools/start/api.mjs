import { existsSync, renameSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { signalGroup, startServer } from './children.mjs';
import { API_PID } from './instance.mjs';
import { lastLines, readable } from './log.mjs';
import { API_LOG, API_MAIN, CLIENT_DIST, ROOT } from './paths.mjs';
import { describeProcess, removePidFile, writePidFile } from './pid-file.mjs';
import { Problem } from './problem.mjs';

const READY_WITHIN_MS = 60_000;
const STOP_WITHIN_MS = 6_000;
const POLL_MS = 100;

/**
 * The API as a process of its own.
 *
 * @typedef {object} Api
 * @property {() => Promise<void>} ready rejects with the end of its log when it does not come up
 * @property {Promise<string>} exited settles when it ends, with how
 * @property {() => Promise<void>} stop
 * @property {() => void} kill
 */

/**
 * Starts the API. It gets the address of the application's account only: the owner's is for migrations.
 *
 * @param {{ host: string, port: number, loopback: string, databaseUrl: string }} options
 * @returns {Api}
 */
export function startApi({ host, port, loopback, databaseUrl }) {
  if (existsSync(API_LOG)) renameSync(API_LOG, `${API_LOG.slice(0, -'.log'.length)}.previous.log`);
  const { DATABASE_OWNER_URL: _owner, ...inherited } = process.env;
  const where = { HOST: host, PORT: String(port), DATABASE_URL: databaseUrl, CLIENT_DIST };
  const child = startServer([process.execPath, API_MAIN], { cwd: ROOT, env: { ...inherited, ...where }, log: API_LOG });
  if (child.pid !== undefined) writePidFile(API_PID, describeProcess(child.pid));

  const running = () => child.pid !== undefined && child.exitCode === null && child.signalCode === null;
  const kill = () => {
    if (running()) signalGroup(child.pid, 'SIGKILL');
  };
  process.once('exit', kill);
  const exited = new Promise((/** @type {(how: string) => void} */ resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => {
      process.off('exit', kill);
      removePidFile(API_PID);
      resolve(signal ? `was ended by ${signal}` : `ended with code ${code}`);
    });
  });
  const stop = async () => {
    if (!running()) return;
    child.kill('SIGTERM');
    await Promise.race([exited, delay(STOP_WITHIN_MS, undefined, { ref: false })]);
    kill();
  };
  return { ready: () => untilReady(`${loopback}/readyz`, exited), exited, stop, kill };
}

/**
 * @param {string} url
 * @param {Promise<string>} exited
 */
async function untilReady(url, exited) {
  /** @type {string | undefined} */
  let how;
  let last = 'no answer';
  void exited.then((text) => (how = text));
  const until = Date.now() + READY_WITHIN_MS;
  while (how === undefined && Date.now() < until) {
    try {
      const answer = await fetch(url, { signal: AbortSignal.timeout(2_000) });
      if (answer.ok) return;
      last = `status ${answer.status}`;
    } catch {
      last = 'no answer';
    }
    await delay(POLL_MS);
  }
  throw apiFailed(
    how === undefined ? `The API is not ready after a minute (${last}).` : `The API did not start: it ${how}.`,
  );
}

/** @param {string} message */
export function apiFailed(message) {
  return new Problem(
    message,
    `Look at the lines above; the whole log is ${API_LOG}.`,
    readable(lastLines(API_LOG, 20)),
  );
}
