import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

const POLL_MS = 50;

/** @param {number} pid */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
  return stateOf(pid) !== 'Z';
}

/**
 * A zombie still answers to signal 0. In a container whose first process reaps nobody it would do so for ever,
 * and a start would wait for a server that is long gone.
 *
 * @param {number} pid
 */
function stateOf(pid) {
  return statOf(pid)?.[0];
}

/**
 * When the process started, in words of its system: with the id it names one process even after the id was given
 * to another one. Undefined where the system does not tell.
 *
 * @param {number} pid
 * @returns {string | undefined}
 */
export function startOf(pid) {
  const stat = statOf(pid);
  if (stat) return stat[19];
  if (process.platform === 'win32' || process.platform === 'linux') return undefined;
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined;
  } catch {
    return undefined;
  }
}

/**
 * Fields of /proc/PID/stat after the command name, which may itself hold spaces and brackets.
 *
 * @param {number} pid
 */
function statOf(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}

/**
 * Sends a signal to a process or, with a negative id, to a group. One that is gone already is no error.
 *
 * @param {number} pid
 * @param {NodeJS.Signals} signal
 */
export function send(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error;
  }
}

/**
 * @param {number} pid
 * @param {number} withinMs
 * @returns {Promise<boolean>} whether it ended in time
 */
export async function ended(pid, withinMs) {
  const until = Date.now() + withinMs;
  while (isAlive(pid)) {
    if (Date.now() > until) return false;
    await delay(POLL_MS);
  }
  return true;
}

/**
 * Asks a process to end, harder each time.
 *
 * @param {number} pid
 * @param {readonly (readonly [NodeJS.Signals, number])[]} steps signal, and how long to wait for its effect
 */
export async function stopProcess(pid, steps) {
  for (const [signal, waitMs] of steps) {
    send(pid, signal);
    if (await ended(pid, waitMs)) return true;
  }
  return false;
}
