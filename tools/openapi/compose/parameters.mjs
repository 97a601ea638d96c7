import { exampleOf, idOf } from './examples.mjs';

/**
 * @typedef {import('../read/operation.mjs').Operation} Operation
 * @typedef {import('../read/schemas.mjs').Schema} Schema
 * @typedef {import('../read/schemas.mjs').Schemas} Schemas
 */

const component = (/** @type {string} */ name) => ({ $ref: `#/components/parameters/${name}` });

/** Path parameters that are no ids. @type {Record<string, { description: string, schema: Schema, example: string | number }>} */
const IN_PATH = {
  property: {
    description: 'Code of the hotel.',
    schema: { type: 'string', pattern: '^[A-Z0-9]{2,8}$' },
    example: 'LIS1',
  },
  system: {
    description: 'Short name of the other system.',
    schema: { type: 'string', minLength: 1, maxLength: 40 },
    example: 'opera',
  },
  externalId: {
    description: 'Id in that system.',
    schema: { type: 'string', minLength: 1, maxLength: 120 },
    example: 'R-10442',
  },
  businessDate: {
    description: 'Business date of the night.',
    schema: { type: 'string', format: 'date' },
    example: '2026-11-21',
  },
  window: {
    description: 'Number of a window of the bill.',
    schema: { type: 'integer', minimum: 1, maximum: 8 },
    example: 1,
  },
  itemCode: {
    description: 'Code of a point of the checklist.',
    schema: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 60 },
    example: 'luggage',
  },
  templateCode: {
    description: 'Code of a checklist template.',
    schema: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 60 },
    example: 'room-move',
  },
  findingKey: {
    description: 'Key of a finding, as the check answered it.',
    schema: { type: 'string', minLength: 1, maxLength: 120 },
    example: `rate-differs-from-quote.${idOf('posting')}.1500`,
  },
};

/** @type {Record<string, Schema>} */
export const SHARED_PARAMETERS = {
  Property: { name: 'property', in: 'path', required: true, ...IN_PATH.property },
  IfMatch: ifMatch(false),
  RequiredIfMatch: ifMatch(true),
  IfNoneMatch: {
    name: 'If-None-Match',
    in: 'header',
    description: 'The ETag one has; 304 when it is still the current one.',
    schema: { type: 'string', maxLength: 40 },
    example: '"3"',
  },
  IdempotencyKey: idempotencyKey(false),
  RequiredIdempotencyKey: idempotencyKey(true),
  LastEventId: {
    name: 'Last-Event-ID',
    in: 'header',
    description: 'Id of the last event seen; the stream goes on after it.',
    schema: { type: 'string', format: 'uuid' },
    example: idOf('event'),
  },
};

function ifMatch(/** @type {boolean} */ required) {
  return {
    name: 'If-Match',
    in: 'header',
    required,
    description: 'The ETag of the version that was read; another one by now is refused as `stale-version`.',
    schema: { type: 'string', pattern: '^"\\d{1,9}"$' },
    example: '"3"',
  };
}

function idempotencyKey(/** @type {boolean} */ required) {
  return {
    name: 'Idempotency-Key',
    in: 'header',
    required,
    description: 'Made by the caller for this one effect: sending it again answers what was answered before.',
    schema: { type: 'string', pattern: '^[!-~]{8,200}$' },
    example: '5f0c6f9e-2f5e-4f5c-9a35-6c1e0b7d9a42',
  };
}

/** Headers an operation reads itself. @type {Record<string, string>} */
const READ_HEADERS = { 'last-event-id': 'LastEventId' };

/**
 * The parameters of an operation, and what cannot be said of them.
 *
 * @param {Operation} operation
 * @param {Schemas} schemas
 * @param {{ hasVersion: boolean }} answer
 * @returns {{ parameters: Schema[], faults: string[] }}
 */
export function parametersOf(operation, schemas, { hasVersion }) {
  const { args, path } = operation;
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const found = [
    ...names.map((name) => inPath(name, operation)),
    ...args.filter(({ from }) => from === 'query').flatMap((query) => inQuery(query, schemas)),
    ...args.filter(({ from }) => from === 'header').map(({ name = '' }) => inHeader(name)),
  ];
  return {
    parameters: [...found.filter((one) => typeof one !== 'string'), ...headersOf(operation, hasVersion).map(component)],
    faults: found.filter((one) => typeof one === 'string'),
  };
}

/** Headers that the guard and the write read. Whoever may be refused as stale without having to say, may say. */
function headersOf(/** @type {Operation} */ { description, method, path }, /** @type {boolean} */ hasVersion) {
  const { ifMatch: asks, moves, problems = [] } = description ?? {};
  const keyed = method === 'post' && path.includes('{property}');
  return [
    ...(keyed ? [moves ? 'RequiredIdempotencyKey' : 'IdempotencyKey'] : []),
    ...(asks ? ['RequiredIfMatch'] : problems.includes('stale-version') ? ['IfMatch'] : []),
    ...(method === 'get' && hasVersion ? ['IfNoneMatch'] : []),
  ];
}

/**
 * @param {string} name
 * @param {Operation} operation
 * @returns {Schema | string}
 */
function inPath(name, { args, path }) {
  if (name === 'property') return component('Property');
  const known = IN_PATH[name];
  if (known) return { name, in: 'path', required: true, ...known };
  const argument = args.find((one) => one.from === 'param' && one.name === name);
  if (!argument?.pipes.includes('IdPipe')) return `the parameter ${name} of the path is checked by nothing`;
  const noun = new RegExp(`/([\\w-]+)/\\{${name}\\}`).exec(path)?.[1] ?? name;
  const example = idOf(name === 'id' ? noun.replace(/s$/, '') : name);
  return { name, in: 'path', required: true, schema: { type: 'string', format: 'uuid' }, example };
}

/**
 * @param {import('../read/operation.mjs').Argument} argument
 * @param {Schemas} schemas
 * @returns {(Schema | string)[]}
 */
function inQuery({ name, type }, schemas) {
  const dto = schemas[type];
  if (name !== undefined || !dto) return [`the query ${name ?? ''} is checked by no class`];
  return Object.entries(dto.properties ?? {}).map(([field, { description, ...schema }]) => ({
    name: field,
    in: 'query',
    required: dto.required?.includes(field) === true,
    ...(description ? { description } : {}),
    schema,
    example: exampleOf({ ...schema, description }, { schemas, component: type, name: field }),
  }));
}

function inHeader(/** @type {string} */ name) {
  const known = READ_HEADERS[name.toLowerCase()];
  return known ? component(known) : `the header ${name} is not described in tools/openapi/compose/parameters.mjs`;
}
