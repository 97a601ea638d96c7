import { PROBLEM_TYPE } from '../compose/problems.mjs';
import { resolve } from '../compose/reachable.mjs';
import { operationsIn } from './operations.mjs';

/**
 * Every operation says how it refuses: problem details with their codes, one example of each, for the callers' mistakes
 * and for ours; 401 unless it is public, 403 and 404 in a hotel.
 *
 * @type {import('./operations.mjs').Rule}
 */
export function refusals(document) {
  return operationsIn(document).map(({ subject, item }) => {
    const refused = Object.entries(item.responses ?? {}).filter(([status]) => Number(status) >= 400);
    const missing = wanted(subject, item).filter((status) => !refused.some(([own]) => own === status));
    return {
      subject,
      faults: [
        ...missing.map((status) => `the response ${status} is missing`),
        ...refused.flatMap(([status, response]) => saidWrongly(status, response, document)),
      ],
    };
  });
}

/**
 * @param {string} subject
 * @param {import('../read/schemas.mjs').Schema} item
 */
function wanted(subject, { 'x-permission': permission, requestBody }) {
  return [
    ...['400', '500', '503'],
    ...(permission === 'public' ? [] : ['401', '429']),
    ...(subject.includes('{property}') ? ['403', '404'] : []),
    ...(requestBody ? ['413', '415'] : []),
  ];
}

/**
 * @param {string} status
 * @param {import('../read/schemas.mjs').Schema} response
 * @param {import('../read/schemas.mjs').Schema} document
 */
function saidWrongly(status, response, document) {
  const { content } = response.$ref ? resolve(response.$ref, document) : response;
  const problem = content?.[PROBLEM_TYPE];
  if (!problem) return [`the response ${status} is no ${PROBLEM_TYPE}`];
  const codes = problem.schema?.properties?.code?.enum ?? [];
  if (codes.length === 0) return [`the response ${status} names no code`];
  const shown = Object.keys(problem.examples ?? {});
  return codes
    .filter((/** @type {string} */ code) => !shown.includes(code))
    .map((/** @type {string} */ code) => `the response ${status} has no example of ${code}`);
}
