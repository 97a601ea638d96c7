import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { DATA, ROOT } from '../../start/paths.mjs';
import { lastLines } from '../../start/log.mjs';
import { Problem } from '../../start/problem.mjs';

export const BENCH_DATA = join(DATA, 'bench');

const READY_WITHIN_MS = 30_000;
const STOP_WITHIN_MS = 6_000;
const POLL_MS = 50;

/**
 * A server under measurement, in a process of its own.
 *
 * @typedef {object} ServerProcess
 * @property {string} name
 * @property {string} url
 * @property {number} pid
 * @property {import('node:child_process').ChildProcess} child
 * @property {() => Promise<void>} stop
 * @property {(paused: boolean) => void} pause what is not measured now does nothing at all: no relay, no heartbeat
 *
 * @param {{ name: string, args: readonly string[], port: number, env: Record<string, string>, readyPath: string }} what
 * @param {import('../../start/session.mjs').Session} session
 * @returns {Promise<ServerProcess>}
 */
export async function startServerProcess({ name, args, port, env, readyPath }, session) {
  mkdirSync(BENCH_DATA, { recursive: true });
  const log = join(BENCH_DATA, `${name}.log`);
  const output = openSync(log, 'w');
  const { DATABASE_OWNER_URL: _owner, ...inherited } = process.env;
  const child = spawn(process.execPath, [...args], {
    cwd: ROOT,
    env: { ...inherited, ...env, PORT: String(port) },
    stdio: ['ignore', output, output, 'ipc'],
    serialization: 'advanced',
  });
  closeSync(output);
  const exited = new Promise((resolve) => child.once('exit', resolve));
  const kill = () => child.kill('SIGKILL');
  const pause = (/** @type {boolean} */ paused) => {
    if (process.platform !== 'win32') child.kill(paused ? 'SIGSTOP' : 'SIGCONT');
  };
  const stop = async () => {
    pause(false);
    child.kill('SIGTERM');
    await Promise.race([exited, delay(STOP_WITHIN_MS, undefined, { ref: false })]);
    kill();
  };
  session.add({ name, stop, kill });
  const url = `http://127.0.0.1:${port}`;
  await untilReady(`${url}${readyPath}`, child, log);
  return { name, url, pid: child.pid ?? 0, child, stop, pause };
}

/**
 * @param {string} url
 * @param {import('node:child_process').ChildProcess} child
 * @param {string} log
 */
async function untilReady(url, child, log) {
  const until = Date.now() + READY_WITHIN_MS;
  while (child.exitCode === null && Date.now() < until) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    await delay(POLL_MS);
  }
  throw new Problem(
    'A server to be measured did not start.',
    `Look at the lines above; the log is ${log}.`,
    lastLines(log),
  );
}
