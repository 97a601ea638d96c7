import { idOf } from './examples.mjs';

/**
 * @typedef {import('../read/operation.mjs').Operation} Operation
 * @typedef {import('../read/schemas.mjs').Schema} Schema
 * @typedef {ReadonlyMap<string, import('../read/api.mjs').Problem>} Problems
 */

export const PROBLEM_TYPE = 'application/problem+json';

/**
 * Codes an operation may answer beside its own: what the guard, the pipe, the body parser, the write transaction and
 * the filter refuse.
 *
 * @param {Operation} operation
 * @returns {string[]}
 */
export function commonCodes({ args, description, method, path, permission }) {
  const inProperty = path.includes('{property}');
  const writes = method !== 'get';
  const takesBody = description?.takes === 'picture' || args.some(({ from }) => from === 'body');
  const keyed = inProperty && method === 'post';
  const when = (/** @type {boolean | undefined} */ holds, /** @type {string[]} */ ...codes) => (holds ? codes : []);
  return [
    ...when(true, 'validation-failed', 'unexpected', 'database-unavailable'),
    ...when(permission !== 'public', 'not-signed-in', 'too-many-requests'),
    ...when(permission !== 'public' && writes, 'csrf-token-wrong'),
    ...when(inProperty, 'permission-missing', 'not-found'),
    ...when(takesBody, 'malformed-json', 'body-too-large', 'media-type-unsupported'),
    ...when(inProperty && writes, 'write-conflict', 'data-refused'),
    ...when(keyed, 'already-exists', 'idempotency-key-in-flight', 'idempotency-key-reused'),
    ...when(description?.moves, 'idempotency-key-missing'),
    ...when(description?.ifMatch, 'if-match-missing', 'stale-version'),
  ];
}

/**
 * The refusals of an operation, one response for each status, and the codes it names that nobody published.
 *
 * @param {Operation} operation
 * @param {Problems} problems
 * @returns {{ responses: Record<string, Schema>, shared: Record<string, Schema>, faults: string[] }}
 */
export function problemResponses(operation, problems) {
  const codes = [...new Set([...commonCodes(operation), ...(operation.description?.problems ?? [])])].sort();
  const published = codes.filter((code) => problems.has(code));
  const byStatus = Map.groupBy(published, (code) => problems.get(code)?.status ?? 500);
  const named = [...byStatus].map(([status, own]) => ({ status, name: `${status}.${own.join('.')}`, own }));
  return {
    responses: Object.fromEntries(
      named.map(({ status, name }) => [status, { $ref: `#/components/responses/${name}` }]),
    ),
    shared: Object.fromEntries(named.map(({ name, own }) => [name, problemResponse(own, problems)])),
    faults: codes.filter((code) => !problems.has(code)).map((code) => `the problem ${code} is not published`),
  };
}

/**
 * @param {readonly string[]} codes
 * @param {Problems} problems
 */
function problemResponse(codes, problems) {
  const status = problems.get(codes[0] ?? '')?.status ?? 500;
  const retries = [409, 429, 503].includes(status)
    ? { 'Retry-After': { $ref: '#/components/headers/RetryAfter' } }
    : {};
  return {
    description: codes.map((code) => `\`${code}\`: ${problems.get(code)?.title}`).join('\n\n'),
    headers: { 'X-Request-Id': { $ref: '#/components/headers/RequestId' }, ...retries },
    content: {
      [PROBLEM_TYPE]: {
        schema: {
          allOf: [{ $ref: '#/components/schemas/ProblemDto' }],
          properties: { code: { type: 'string', enum: codes } },
        },
        examples: Object.fromEntries(codes.map((code) => [code, { $ref: `#/components/examples/${code}` }])),
      },
    },
  };
}

/** One example of each problem. @param {Problems} problems */
export function problemExamples(problems) {
  return Object.fromEntries(
    [...problems].map(([code, { status, title }]) => [code, exampleProblem(code, status, title)]),
  );
}

function exampleProblem(/** @type {string} */ code, /** @type {number} */ status, /** @type {string} */ title) {
  const errors = [
    { pointer: '/title', code: 'max-length', message: 'title must be shorter than or equal to 80 characters' },
  ];
  const value = {
    type: `/api/docs/problems#${code}`,
    title,
    status,
    detail: title,
    instance: '/api/v1/properties/LIS1/cases',
    code,
    requestId: idOf('request'),
    ...(code === 'validation-failed' ? { errors } : {}),
  };
  return { summary: title, value };
}
