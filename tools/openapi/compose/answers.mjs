import { exampleOf } from './examples.mjs';

/**
 * @typedef {import('../read/operation.mjs').Operation} Operation
 * @typedef {import('../read/schemas.mjs').Schema} Schema
 * @typedef {import('../read/schemas.mjs').Schemas} Schemas
 */

const ref = (/** @type {string} */ name) => ({ $ref: `#/components/schemas/${name}` });
const header = (/** @type {string} */ name) => ({ $ref: `#/components/headers/${name}` });

/** @type {Record<string, Schema>} */
export const SHARED_HEADERS = {
  RequestId: {
    description: 'Names this request in the log; yours when you sent one.',
    schema: { type: 'string', pattern: '^[\\w-]{8,64}$' },
  },
  ETag: {
    description: 'The version, for If-Match and If-None-Match.',
    schema: { type: 'string', pattern: '^"\\d{1,9}"$' },
  },
  IdempotentReplayed: {
    description: '`true` when this is the stored answer of the same request before.',
    schema: { type: 'string', enum: ['true'] },
  },
  Link: { description: 'The next page, RFC 8288; none on the last.', schema: { type: 'string', maxLength: 2000 } },
  RateLimit: { description: 'What is left in this minute.', schema: { type: 'string', maxLength: 60 } },
  RateLimitPolicy: { description: 'The limit and its window.', schema: { type: 'string', maxLength: 60 } },
  RetryAfter: { description: 'Seconds to wait.', schema: { type: 'integer', minimum: 1, maximum: 86_400 } },
};

const DONE = /** @type {Record<number, string>} */ ({ 200: 'Done.', 201: 'Created.', 202: 'Accepted.', 204: 'Done.' });

/** Whether the answer is one thing with a version, so that it carries an ETag. */
export function hasVersion(/** @type {Operation} */ { description }, /** @type {Schemas} */ schemas) {
  const { answers = '', shape = 'one' } = description ?? {};
  return shape === 'one' && schemas[answers]?.properties?.version !== undefined;
}

/**
 * The response of a success, and 304 where there is an ETag to compare.
 *
 * @param {Operation} operation
 * @param {Schemas} schemas lists and pages are added
 * @returns {{ responses: Record<string, Schema>, faults: string[] }}
 */
export function successOf(operation, schemas) {
  const { answers, shape = 'one', status = 200 } = operation.description ?? {};
  const headers = headersOf(operation, schemas);
  const responses = { [status]: { description: DONE[status] ?? 'Done.', headers } };
  if (shape === 'pdf') return { responses: { [status]: { ...responses[status], content: PAPER } }, faults: [] };
  if (shape === 'picture') return { responses: { [status]: { ...responses[status], content: PICTURE } }, faults: [] };
  if (answers === undefined) return { responses, faults: [] };
  if (!schemas[answers]) return { responses, faults: [`it answers ${answers}, which is no exported DTO`] };
  const content = CONTENT[shape](answers, schemas);
  const notModified = operation.method === 'get' && hasVersion(operation, schemas) ? NOT_MODIFIED : {};
  const created = operation.interceptors.includes(CREATED_STATUS)
    ? { 201: { description: DONE[201], headers, content } }
    : {};
  return { responses: { [status]: { ...responses[status], content }, ...created, ...notModified }, faults: [] };
}

/** The interceptor that answers 201 instead of 200 for what is new. */
const CREATED_STATUS = 'CreatedStatus';

const NOT_MODIFIED = {
  304: {
    description: 'Still the version one has.',
    headers: { 'X-Request-Id': header('RequestId'), ETag: header('ETag') },
  },
};

/**
 * @param {Operation} operation
 * @param {Schemas} schemas
 */
function headersOf(operation, schemas) {
  const { description, method, path, permission } = operation;
  const limited = { 'RateLimit-Policy': header('RateLimitPolicy'), RateLimit: header('RateLimit') };
  return {
    'X-Request-Id': header('RequestId'),
    ...(permission === 'public' ? {} : limited),
    ...(hasVersion(operation, schemas) ? { ETag: header('ETag') } : {}),
    ...(description?.shape === 'page' ? { Link: header('Link') } : {}),
    ...(method === 'post' && path.includes('{property}')
      ? { 'Idempotent-Replayed': header('IdempotentReplayed') }
      : {}),
  };
}

/** A document is not described further. @type {Record<string, Schema>} */
const PAPER = { 'application/pdf': { schema: { type: 'string', format: 'binary' } } };

/** What a photo is sent and answered as: itself. @type {Record<string, Schema>} */
export const PICTURE = Object.fromEntries(
  ['image/jpeg', 'image/png', 'image/webp'].map((type) => [type, { schema: { type: 'string', format: 'binary' } }]),
);

/** @type {Record<Exclude<Required<import('../read/operation.mjs').Description>['shape'], 'pdf' | 'picture'>, (name: string, schemas: Schemas) => Record<string, Schema>>} */
const CONTENT = {
  one: (name, schemas) => json(name, schemas),
  page: (name, schemas) => json(addList(name, 'Page', schemas), schemas),
  list: (name, schemas) => json(addList(name, 'List', schemas), schemas),
  ndjson: (name, schemas) => lines('application/x-ndjson', name, (text) => `${text}\n`, schemas),
  events: (name, schemas) => lines('text/event-stream', name, (text) => `data: ${text}\n\n`, schemas),
};

/**
 * @param {string} name
 * @param {Schemas} schemas
 */
export function json(name, schemas) {
  return {
    'application/json': { schema: ref(name), example: exampleOf(ref(name), { schemas, component: '', name: '' }) },
  };
}

/**
 * A stream of JSON texts: one string as far as OpenAPI can say it, each part of which has this schema.
 *
 * @param {string} type
 * @param {string} name
 * @param {(text: string) => string} framed
 * @param {Schemas} schemas
 */
export function lines(type, name, framed, schemas) {
  const part = exampleOf(ref(name), { schemas, component: '', name: '' });
  const schema = { type: 'string', contentMediaType: 'application/json', contentSchema: ref(name) };
  return { [type]: { schema, example: framed(JSON.stringify(part)) } };
}

/**
 * @param {string} name
 * @param {'Page' | 'List'} kind
 * @param {Schemas} schemas gets the list
 */
function addList(name, kind, schemas) {
  const list = name.replace(/Dto$/, `${kind}Dto`);
  const page = kind === 'Page' ? { page: ref('PageInfoDto') } : {};
  schemas[list] = {
    type: 'object',
    properties: { data: { type: 'array', items: ref(name), maxItems: 200 }, ...page },
    required: ['data', ...Object.keys(page)],
  };
  return list;
}
