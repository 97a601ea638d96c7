import { setTimeout as pause } from 'node:timers/promises';

/**
 * The public REST API, as any PMS would use it: one key for each property, patient when asked to wait.
 *
 * @typedef {object} Api
 * @property {(method: 'GET' | 'POST' | 'PATCH', path: string, request?: Request) => Promise<Answer>} call
 *
 * @typedef {{ body?: string, type?: string, headers?: Record<string, string> }} Request
 * @typedef {{ status: number, text: string }} Answer
 */

const ATTEMPTS = 8;
const LONGEST_WAIT_MS = 65_000;

/**
 * @param {string} url of the server
 * @param {string} propertyCode
 * @param {string} key
 * @returns {Api}
 */
export function apiOf(url, propertyCode, key) {
  const base = `${url.replace(/\/$/, '')}/api/v1/properties/${propertyCode}`;
  return {
    async call(method, path, { body, type = 'application/json', headers = {} } = {}) {
      for (let attempt = 1; ; attempt += 1) {
        const answer = await send(`${base}${path}`, {
          method,
          headers: {
            authorization: `Bearer ${key}`,
            ...(body === undefined ? {} : { 'content-type': type }),
            ...headers,
          },
          ...(body === undefined ? {} : { body }),
        });
        if (answer.done || attempt === ATTEMPTS) {
          if (answer.response) return answer.response;
          throw new Error(`${url} does not answer: ${answer.reason}`);
        }
        await pause(Math.min(LONGEST_WAIT_MS, answer.waitMs ?? 250 * 2 ** attempt));
      }
    },
  };
}

/**
 * @param {string} address
 * @param {RequestInit} request
 * @returns {Promise<{ done: boolean, response?: Answer, waitMs?: number, reason?: string }>}
 */
async function send(address, request) {
  try {
    const response = await fetch(address, request);
    const text = await response.text();
    const busy = response.status === 429 || response.status === 503;
    const wait = Number(response.headers.get('retry-after'));
    return {
      done: !busy,
      response: { status: response.status, text },
      ...(wait > 0 ? { waitMs: wait * 1000 } : {}),
    };
  } catch (error) {
    const reason = /** @type {{ cause?: { code?: string }, message: string }} */ (error);
    return { done: false, reason: reason.cause?.code ?? reason.message };
  }
}
