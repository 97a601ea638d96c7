import { createServer } from 'node:net';
import { Problem } from './problem.mjs';

const HIGHEST = 65_535;
const LOOK_AT = 100;

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {{ host: string, port: number, address: string, loopback: string }} address: for people; loopback: for us
 */
export function whereToServe(env) {
  const text = env.PORT || '3000';
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port < 1 || port > HIGHEST) {
    throw new Problem(`PORT is "${text}", which is not a port.`, `Set PORT to a number from 1 to ${HIGHEST}.`);
  }
  const host = env.HOST || '127.0.0.1';
  const bracketed = host.includes(':') ? `[${host}]` : host;
  const ownHost = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '[::1]' : bracketed;
  const name = ['127.0.0.1', '[::1]'].includes(ownHost) ? 'localhost' : ownHost;
  return { host, port, address: `http://${name}:${port}`, loopback: `http://${ownHost}:${port}` };
}

/**
 * Whether a server could listen there. Asked by listening: the only answer that is right for every kind of socket.
 *
 * @param {number} port
 * @param {string} host
 * @returns {Promise<'free' | 'taken' | 'not allowed' | 'no such host'>}
 */
export function stateOfPort(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE') resolve('taken');
      else if (error.code === 'EACCES') resolve('not allowed');
      else if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') resolve('no such host');
      else reject(error);
    });
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve('free')));
  });
}

/**
 * @param {number} port the first one to look at
 * @param {string} host
 * @returns {Promise<number | undefined>}
 */
export async function nextFreePort(port, host) {
  for (let candidate = port; candidate <= Math.min(port + LOOK_AT, HIGHEST); candidate += 1) {
    if ((await stateOfPort(candidate, host)) === 'free') return candidate;
  }
  return undefined;
}

/**
 * Never takes another port by itself: bookmarks, cookies and a connected PMS would all look for the old one.
 *
 * @param {number} port
 * @param {string} host
 * @param {string} [whenTaken] what to do then; for the API's port it names the next free one
 */
export async function assertPortFree(port, host, whenTaken) {
  const state = await stateOfPort(port, host);
  if (state === 'free') return;
  if (state === 'no such host') {
    throw new Problem(`HOST is "${host}", which is no address of this machine.`, 'Unset HOST, or set it to 127.0.0.1.');
  }
  if (state === 'not allowed') {
    throw new Problem(`Port ${port} needs more rights than you have.`, 'Use a port from 1024 up: PORT=3000 npm start');
  }
  throw new Problem(`Port ${port} is taken by another program.`, whenTaken ?? (await otherPort(port, host)));
}

/**
 * @param {number} port
 * @param {string} host
 */
async function otherPort(port, host) {
  const next = await nextFreePort(port + 1, host);
  if (next === undefined) return 'Stop that one, or set PORT to a free port.';
  return `Stop that one, or use the next free port: PORT=${next} npm start`;
}

/** A port nobody listens on now, chosen by the system. @returns {Promise<number>} */
export function anyFreePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
