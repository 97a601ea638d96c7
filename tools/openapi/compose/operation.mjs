import { accessOf } from './access.mjs';
import { hasVersion, successOf } from './answers.mjs';
import { bodyOf } from './bodies.mjs';
import { parametersOf } from './parameters.mjs';
import { problemResponses } from './problems.mjs';

/**
 * @typedef {import('../read/operation.mjs').Operation} Operation
 * @typedef {import('../read/schemas.mjs').Schema} Schema
 * @typedef {import('../read/schemas.mjs').Schemas} Schemas
 *
 * @typedef {object} Context
 * @property {Schemas} schemas
 * @property {ReadonlyMap<string, import('../read/api.mjs').Problem>} problems
 * @property {import('../read/api.mjs').Permissions} permissions
 *
 * @typedef {object} Composed
 * @property {Schema} item the operation object; empty when there is nothing to say it with
 * @property {Record<string, Schema>} responses shared ones it refers to
 * @property {string[]} faults
 */

/**
 * @param {Operation} operation
 * @param {Context} context
 * @returns {Composed}
 */
export function composeOperation(operation, { schemas, problems, permissions }) {
  const { description, word } = operation;
  if (!description) return { item: {}, responses: {}, faults: ['it is not described: @Describe is missing'] };
  const access = accessOf(operation, permissions);
  const success = successOf(operation, schemas);
  const refusals = problemResponses(operation, problems);
  const { parameters, faults } = parametersOf(operation, schemas, { hasVersion: hasVersion(operation, schemas) });
  const body = bodyOf(operation, schemas);
  return {
    item: {
      tags: [word],
      operationId: description.id,
      summary: description.summary,
      description: textOf(operation, access.text),
      ...access.fields,
      ...(parameters.length > 0 ? { parameters } : {}),
      ...body.fields,
      responses: { ...success.responses, ...refusals.responses },
    },
    responses: refusals.shared,
    faults: [...statusFaults(operation), ...success.faults, ...refusals.faults, ...faults, ...body.faults],
  };
}

/** @param {Operation} operation */
function textOf({ description }, /** @type {string} */ access) {
  const moves = description?.moves ? ['Money or rooms move, so an Idempotency-Key is required.'] : [];
  const ifMatch = description?.ifMatch ? ['Needs If-Match with the ETag that was read.'] : [];
  return [access, ...moves, ...ifMatch].filter(Boolean).join(' ');
}

/** @param {Operation} operation */
function statusFaults({ description, status }) {
  const said = description?.status ?? 200;
  return said === status ? [] : [`@Describe says status ${said}, and Nest answers ${status}`];
}
