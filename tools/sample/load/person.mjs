import { randomUUID } from 'node:crypto';
import { signIns } from '../provision/set-up-staff.mjs';

/**
 * What a person does and no machine can: take a task, be somebody. Signed in for as long as it takes.
 *
 * @typedef {(path: string, body?: object) => Promise<{ status: number, text: string }>} Post
 */

/**
 * @param {string} url of the server
 * @param {string} property
 * @param {string} signInName
 * @param {(post: Post) => Promise<void>} work
 */
export async function asPerson(url, property, signInName, work) {
  const person = signIns().find((one) => one.signInName === signInName);
  if (!person) throw new Error(`Nobody signs in as ${signInName}.`);
  const session = `${url.replace(/\/$/, '')}/api/v1/session`;
  const { password } = person;
  const answer = await send('POST', session, {}, { signInName, password });
  if (!answer.ok) throw new Error(`${signInName} cannot sign in: ${answer.status}`);
  const { csrfToken } = JSON.parse(await answer.text());
  const headers = { cookie: answer.headers.get('set-cookie')?.split(';')[0] ?? '', 'x-csrf-token': csrfToken };
  try {
    await work(async (path, body = {}) => {
      const address = `${url.replace(/\/$/, '')}/api/v1/properties/${property}${path}`;
      const done = await send('POST', address, { ...headers, 'idempotency-key': randomUUID() }, body);
      return { status: done.status, text: await done.text() };
    });
  } finally {
    await send('DELETE', session, headers);
  }
}

/** @param {string} method @param {string} address @param {Record<string, string>} headers @param {object} [body] */
function send(method, address, headers, body) {
  const json = body === undefined ? {} : { body: JSON.stringify(body) };
  const type = body === undefined ? {} : { 'content-type': 'application/json' };
  return fetch(address, { method, headers: { ...headers, ...type }, ...json });
}
