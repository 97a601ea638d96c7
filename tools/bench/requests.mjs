import { randomInt, randomUUID } from 'node:crypto';
import { codeOf } from './data/ids.mjs';

const LINES = 20;

/**
 * @param {import('./jobs.mjs').Spots} spots
 * @param {number} properties
 * @returns {import('./data/ids.mjs').Spot}
 */
export function anySpot({ first, step, count, property }, properties) {
  return {
    property: property ?? randomInt(1, properties + 1),
    number: first + step * randomInt(0, count),
    line: randomInt(1, LINES + 1),
  };
}

/**
 * Every guest of the job once, in any order; each on any line.
 *
 * @param {import('./jobs.mjs').Spots} spots
 * @param {number} properties
 * @returns {import('./data/ids.mjs').Spot[]}
 */
export function everySpot({ first, step, count, property }, properties) {
  const houses = property === undefined ? Array.from({ length: properties }, (_, at) => at + 1) : [property];
  return houses
    .flatMap((house) =>
      Array.from({ length: count }, (_, at) => ({
        property: house,
        number: first + step * at,
        line: randomInt(1, LINES + 1),
      })),
    )
    .map((spot) => ({ spot, chance: Math.random() }))
    .sort((a, b) => a.chance - b.chance)
    .map(({ spot }) => spot);
}

/**
 * The request as it goes over the wire, to the API and to the bare server alike. Each write carries a key of its own,
 * as the desk client's do.
 *
 * @param {import('./jobs.mjs').Operation} operation
 * @param {import('./data/ids.mjs').Spot} spot
 * @param {Record<string, string>} headers
 * @param {object} [more] fields of the body
 */
export function requestOf(operation, spot, headers, more) {
  const body = operation.body && JSON.stringify({ ...operation.body(spot), ...more });
  return {
    method: operation.method,
    path: `/api/v1/properties/${codeOf(spot.property)}/${operation.path(spot)}`,
    headers: {
      ...headers,
      ...operation.headers,
      'x-bench-operation': operation.name,
      ...(body ? { 'content-type': 'application/json', 'idempotency-key': randomUUID() } : {}),
    },
    body,
  };
}
