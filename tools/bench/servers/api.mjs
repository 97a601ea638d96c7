import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { anyFreePort } from '../../start/ports.mjs';
import { BENCH_DATA, startServerProcess } from './server-process.mjs';

const RECORDER = fileURLToPath(new URL('record-statements.mjs', import.meta.url));
const PROFILER = fileURLToPath(new URL('profile-cpu.mjs', import.meta.url));
export const POOL = 12;

/**
 * The API as it runs in production, but for the rate limit. No client is served: its files are not measured here.
 *
 * @param {{ name: string, main: string, databaseUrl: string, records?: boolean, profile?: boolean }} what
 * @param {import('../../start/session.mjs').Session} session
 */
export async function startMeasuredApi({ name, main, databaseUrl, records = false, profile = false }, session) {
  const port = await anyFreePort();
  const env = {
    DATABASE_URL: databaseUrl,
    DATABASE_POOL: String(POOL),
    LOG_LEVEL: 'warn',
    RATE_LIMIT_PER_MINUTE: '10000000',
    CLIENT_DIST: join(BENCH_DATA, 'no-client'),
  };
  const preload = [...(records ? ['--import', RECORDER] : []), ...(profile ? ['--import', PROFILER] : [])];
  return startServerProcess({ name, args: [...preload, main], port, env, readyPath: '/readyz' }, session);
}

/**
 * @template T
 * @param {import('./server-process.mjs').ServerProcess} api started with `profile`
 * @param {string} file
 * @param {() => Promise<T>} work
 */
export async function profiled({ child }, file, work) {
  child.send({ order: 'profile' });
  const done = await work();
  const written = new Promise((resolve) => child.once('message', resolve));
  child.send({ order: 'profiled', file });
  await written;
  return done;
}

/**
 * Signs in as a person does.
 *
 * @param {string} url
 * @param {{ signInName: string, password: string }} account
 * @returns {Promise<Record<string, string>>} what every later request carries
 */
export async function signIn(url, account) {
  const answer = await fetch(`${url}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(account),
  });
  if (!answer.ok) throw new Error(`Nobody could sign in: ${await answer.text()}`);
  const { csrfToken } = /** @type {{ csrfToken: string }} */ (await answer.json());
  const cookie = answer.headers
    .getSetCookie()
    .map((text) => text.split(';')[0])
    .join('; ');
  return { cookie, 'x-csrf-token': csrfToken };
}

/**
 * What the API sends to the database for one request.
 *
 * @param {import('./server-process.mjs').ServerProcess} api started with `records`
 * @param {() => Promise<T>} request
 * @template T
 * @returns {Promise<{ sent: import('./record-statements.mjs').Sent[], answer: T }>}
 */
export async function recordStatements({ child }, request) {
  child.send('record');
  const answer = await request();
  const sent = new Promise((resolve) => child.once('message', resolve));
  child.send('stop');
  return { sent: /** @type {import('./record-statements.mjs').Sent[]} */ (await sent), answer };
}
