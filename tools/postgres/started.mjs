import { rmSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { signalGroup } from '../start/children.mjs';
import { STOP_STEPS } from './leftover.mjs';
import { forget } from './secrets.mjs';

/**
 * A server we started, and the three ways in which it ends: asked to, told to, and with us.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @param {{ dataDir: string, ephemeral: boolean }} what
 */
export function takeCharge(child, { dataDir, ephemeral }) {
  const running = () => child.pid !== undefined && child.exitCode === null && child.signalCode === null;
  const signal = (/** @type {NodeJS.Signals} */ name) => {
    if (!running()) return;
    // Only the postmaster is told: it tells its backends, which have process groups of their own.
    if (process.platform === 'win32') signalGroup(child.pid, name);
    else child.kill(name);
  };
  const kill = () => signal('SIGQUIT');
  const atExit = () => {
    signal(ephemeral ? 'SIGQUIT' : 'SIGINT');
    if (ephemeral) removeCluster(dataDir);
  };
  process.once('exit', atExit);

  const exited = new Promise((/** @type {(value: void) => void} */ resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const halt = async () => {
    for (const [name, waitMs] of STOP_STEPS) {
      if (!running()) break;
      signal(name);
      await Promise.race([exited, delay(waitMs, undefined, { ref: false })]);
    }
    process.off('exit', atExit);
  };
  const stop = async () => {
    await halt();
    if (ephemeral) removeCluster(dataDir);
  };
  return { pid: child.pid ?? 0, running, exited, kill, halt, stop };
}

/**
 * Removes a cluster with what belongs to it. It must not be running.
 *
 * @param {string} dataDir
 */
export function removeCluster(dataDir) {
  for (const path of [dataDir, `${dataDir}.new`, `${dataDir}.log`, `${dataDir}.password`]) {
    rmSync(path, { recursive: true, force: true, maxRetries: 5 });
  }
  forget(dataDir);
}
