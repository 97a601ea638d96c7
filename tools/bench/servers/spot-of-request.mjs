import { partsOf } from '../data/ids.mjs';

const PROPERTY = /\/properties\/B(\d{3})\//;
const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

/**
 * Which guest of which property a request is about, from its address and body.
 *
 * @param {string} url
 * @param {any} body
 * @returns {import('../data/ids.mjs').Spot}
 */
export function spotOf(url, body) {
  const property = Number(PROPERTY.exec(url)?.[1]);
  const about = ID.exec(url)?.[0] ?? body?.stayId;
  const number = (about && partsOf(about)?.number) ?? 0;
  const line = (body?.postingIds && partsOf(body.postingIds[0])?.line) ?? 0;
  return { property, number, line };
}
