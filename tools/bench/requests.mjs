import { randomInt, randomUUID } from 'node:crypto';
import { codeOf } from './data/ids.mjs';

const LINES = 20;

/**
 * The properties whose guests a job is about.
 *
 * @param {import('./jobs.mjs').Spots} spots
 * @param {number} properties
 * @returns {{ from: number, to: number }} both included
 */
export function housesOf({ property, fromProperty = 1 }, properties) {
  return property === undefined ? { from: fromProperty, to: properties } : { from: property, to: property };
}

/**
 * @param {import('./jobs.mjs').Spots} spots
 * @param {number} properties
 * @returns {import('./data/ids.mjs').Spot}
 */
export function anySpot(spots, properties) {
  const { first, step, count } = spots;
  const { from, to } = housesOf(spots, properties);
  return {
    property: randomInt(from, to + 1),
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
export function everySpot(spots, properties) {
  const { first, step, count } = spots;
  const { from, to } = housesOf(spots, properties);
  return Array.from({ length: to - from + 1 }, (_, at) => from + at)
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
