import { SECURITY_SCHEMES } from './access.mjs';
import { SHARED_HEADERS } from './answers.mjs';
import { addKnownBounds } from './bounds.mjs';
import { INFO } from './info.mjs';
import { addChecks } from './inputs.mjs';
import { composeOperation } from './operation.mjs';
import { SHARED_PARAMETERS } from './parameters.mjs';
import { problemExamples } from './problems.mjs';
import { keepReachable } from './reachable.mjs';
import { TAGS } from './tags.mjs';

/**
 * @typedef {import('../read/schemas.mjs').Schema} Schema
 * @typedef {import('../read/schemas.mjs').Schemas} Schemas
 *
 * @typedef {object} Sources what the code says
 * @property {readonly import('../read/operation.mjs').Operation[]} operations
 * @property {ReadonlyMap<string, import('../read/api.mjs').Problem>} problems
 * @property {import('../read/api.mjs').Permissions} permissions
 * @property {Schemas} types
 * @property {ReadonlyMap<string, readonly import('../read/checks.mjs').Check[]>} checks by the name of the class
 */

/**
 * The OpenAPI document of the API, and where the code says too little or contradicts itself.
 *
 * @param {Sources} sources
 * @returns {{ document: Schema, faults: string[] }}
 */
export function composeDocument({ operations, problems, permissions, types, checks }) {
  const schemas = structuredClone(types);
  const inputFaults = [...checks].flatMap(([name, own]) =>
    addChecks(schemas[name] ?? {}, own, schemas).map((fault) => `${name}.${fault}`),
  );
  addKnownBounds(schemas);
  const composed = operations.map((operation) => ({
    operation,
    ...composeOperation(operation, { schemas, problems, permissions }),
  }));
  const document = {
    openapi: '3.1.1',
    info: INFO,
    servers: [{ url: '/' }],
    tags: tagsOf(operations),
    paths: pathsOf(composed),
    components: {
      schemas: sorted(schemas),
      responses: sorted(Object.assign({}, ...composed.map(({ responses }) => responses))),
      parameters: SHARED_PARAMETERS,
      headers: SHARED_HEADERS,
      examples: problemExamples(problems),
      securitySchemes: SECURITY_SCHEMES,
    },
    'x-problems': Object.fromEntries(problems),
  };
  const faults = composed.flatMap(({ operation, faults: own }) => own.map((fault) => `${operation.handler}: ${fault}`));
  return { document: keepReachable(document), faults: [...inputFaults, ...faults] };
}

/** @param {readonly { operation: import('../read/operation.mjs').Operation, item: Schema }[]} composed */
function pathsOf(composed) {
  /** @type {Record<string, Schema>} */
  const paths = {};
  for (const { operation, item } of composed) {
    if (!item.operationId) continue;
    paths[operation.path] = { ...paths[operation.path], [operation.method]: item };
  }
  return sorted(paths);
}

/** @param {readonly import('../read/operation.mjs').Operation[]} operations */
function tagsOf(operations) {
  const words = new Set(operations.map(({ word }) => word));
  const known = Object.keys(TAGS).filter((word) => words.delete(word));
  return [...known, ...words].map((name) => ({ name, ...(TAGS[name] ? { description: TAGS[name] } : {}) }));
}

/**
 * By name, so that the order of modules does not show and a difference is easy to read.
 *
 * @template T
 * @param {Record<string, T>} record
 */
function sorted(record) {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
