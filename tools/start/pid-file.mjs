import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isAlive, startOf } from './processes.mjs';

/**
 * @typedef {object} Running
 * @property {number} pid
 * @property {string} [started] tells this process from a later one with the same id
 * @property {string} [address] where it serves, if it serves
 */

/**
 * @param {number} pid
 * @param {string} [address]
 * @returns {Running}
 */
export function describeProcess(pid, address) {
  const started = startOf(pid);
  return { pid, ...(started ? { started } : {}), ...(address ? { address } : {}) };
}

/** @param {Running | undefined} running */
export function stillRuns(running) {
  if (!running || !isAlive(running.pid)) return false;
  return running.started === undefined || running.started === startOf(running.pid);
}

/**
 * @param {string} file
 * @param {Running} running
 * @param {{ exclusive?: boolean }} [options] exclusive: fail when the file exists
 */
export function writePidFile(file, running, { exclusive = false } = {}) {
  writeFileSync(file, `${JSON.stringify(running)}\n`, { flag: exclusive ? 'wx' : 'w' });
}

/**
 * The process a file names, if it still runs. A file cut off by a crash counts as none.
 *
 * @param {string} file
 * @returns {Running | undefined}
 */
export function readRunning(file) {
  try {
    const running = /** @type {Running} */ (JSON.parse(readFileSync(file, 'utf8')));
    return stillRuns(running) ? running : undefined;
  } catch {
    return undefined;
  }
}

/** @param {string} file */
export function removePidFile(file) {
  rmSync(file, { force: true });
}
