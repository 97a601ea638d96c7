import { performance } from 'node:perf_hooks';
import autocannon from 'autocannon';

/** How often autocannon looks whether it is over; what is measured ends on such a tick. */
const TICK_MS = 20;

/**
 * @typedef {object} Load
 * @property {number} requests answered with success
 * @property {number} failed
 * @property {number} seconds
 * @property {readonly number[]} latenciesMs
 *
 * @typedef {{ method: 'GET' | 'POST', path: string, headers: Record<string, string>, body?: string | undefined }} HttpRequest
 */

/**
 * Keeps connections busy for some seconds, or until so many requests were made.
 *
 * @param {{ url: string, connections: number, seconds: number, amount?: number, next: (turn: number, context: any) => HttpRequest,
 *   turns: number }} what next: the request of each turn; turns follow each other on a connection and share a context
 * @returns {Promise<Load>}
 */
export function loadOverHttp({ url, connections, seconds, amount, next, turns }) {
  /** @type {number[]} */
  const latenciesMs = [];
  let failed = 0;
  const begun = performance.now();
  let last = begun;
  const requests = Array.from({ length: turns }, (_, turn) => ({
    setupRequest: (/** @type {object} */ request, /** @type {object} */ context) => ({
      ...request,
      ...next(turn, context),
    }),
  }));
  return new Promise((resolve, reject) => {
    const limits = amount === undefined ? { duration: seconds } : { amount };
    const options = { url, connections, ...limits, sampleInt: TICK_MS, requests, timeout: 30 };
    const finished = (/** @type {Error | null} */ error, /** @type {{ errors: number }} */ result) => {
      if (error) return reject(error);
      const took = (last - begun) / 1_000;
      resolve({ requests: latenciesMs.length, failed: failed + result.errors, seconds: took, latenciesMs });
    };
    const answered = (/** @type {number} */ status, /** @type {number} */ ms) => {
      last = performance.now();
      if (status >= 200 && status < 300) latenciesMs.push(ms);
      else failed += 1;
    };
    const instance = autocannon(options, finished);
    instance.on('response', (/** @type {[object, number, number, number]} */ ...[, status, , ms]) =>
      answered(status, ms),
    );
  });
}
