import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { anyFreePort } from '../start/ports.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const READY_WITHIN_MS = 60_000;
const LOOK_AGAIN_MS = 50;

/**
 * The API as built for production, on a port of its own, for tests.
 *
 * @param {string} databaseUrl of the application's role
 * @param {Record<string, string>} [more] environment beside the usual; `PORT` when it must be a certain one
 * @returns {Promise<{ url: string, port: number, stop: () => Promise<void>, kill: () => Promise<void> }>} `kill` is -9
 */
export async function startRunningApi(databaseUrl, more = {}) {
  const port = more.PORT ? Number(more.PORT) : await anyFreePort();
  const usual = { DATABASE_URL: databaseUrl, PORT: String(port), LOG_LEVEL: 'warn', RATE_LIMIT_PER_MINUTE: '1000000' };
  const env = { ...process.env, ...usual, ...more };
  const child = spawn(process.execPath, ['apps/api/dist/main.js'], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const url = `http://127.0.0.1:${port}`;
  await untilReady(`${url}/readyz`, child);
  const end = async (/** @type {NodeJS.Signals} */ signal) => {
    child.kill(signal);
    await ended;
  };
  return { url, port, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') };
}

/**
 * @param {string} url
 * @param {import('node:child_process').ChildProcess} child
 */
async function untilReady(url, child) {
  const giveUpAt = Date.now() + READY_WITHIN_MS;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`The API ended with ${child.exitCode} before it was ready.`);
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    if (Date.now() > giveUpAt) throw new Error(`The API was not ready within ${READY_WITHIN_MS} ms.`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
}
