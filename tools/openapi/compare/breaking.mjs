import { resolve } from '../compose/reachable.mjs';
import { operationsIn } from '../check/operations.mjs';
import { Shapes } from './shapes.mjs';

/**
 * @typedef {import('../read/schemas.mjs').Schema} Schema
 */

/**
 * What a caller who was written against `before` would trip over in `after`. Within a version there is none of it.
 *
 * @param {Schema} before
 * @param {Schema} after
 * @returns {string[]}
 */
export function breakingChanges(before, after) {
  const now = new Map(operationsIn(after).map(({ subject, item }) => [subject, item]));
  return operationsIn(before).flatMap(({ subject, item }) => {
    const changed = now.get(subject);
    if (!changed) return [`${subject} is gone`];
    return operationChanges(item, changed, new Shapes(before, after)).map((change) => `${subject}: ${change}`);
  });
}

/**
 * @param {Schema} before
 * @param {Schema} after
 * @param {Shapes} shapes
 */
function operationChanges(before, after, shapes) {
  return [
    ...differs('its operationId', before.operationId, after.operationId),
    ...differs('its permission', before['x-permission'], after['x-permission']),
    ...parameterChanges(before, after, shapes),
    ...bodyChanges(before.requestBody, after.requestBody, shapes),
    ...responseChanges(before.responses, after.responses, shapes),
  ];
}

function differs(/** @type {string} */ what, /** @type {unknown} */ before, /** @type {unknown} */ after) {
  return before === after ? [] : [`${what} was ${String(before)} and is ${String(after)}`];
}

/**
 * @param {Schema} before
 * @param {Schema} after
 * @param {Shapes} shapes
 */
function parameterChanges(before, after, shapes) {
  const named = (/** @type {Schema} */ { parameters = [] }, /** @type {Schema} */ document) =>
    new Map(
      parameters
        .map((/** @type {Schema} */ one) => (one.$ref ? resolve(one.$ref, document) : one))
        .map((/** @type {Schema} */ one) => [`${one.in} parameter ${one.name}`, one]),
    );
  const old = named(before, shapes.before);
  const now = named(after, shapes.after);
  const gone = [...old.keys()].filter((name) => !now.has(name)).map((name) => `the ${name} is gone`);
  const demanded = [...now].filter(([name, { required }]) => required && !old.get(name)?.required);
  const kept = [...old].filter(([name]) => now.has(name));
  return [
    ...gone,
    ...demanded.map(([name]) => `the ${name} is required now`),
    ...kept.flatMap(([name, { schema }]) => shapes.compare(schema, now.get(name).schema, 'in', name)),
  ];
}

/**
 * @param {Schema | undefined} before
 * @param {Schema | undefined} after
 * @param {Shapes} shapes
 */
function bodyChanges(before, after, shapes) {
  if (!before) return after?.required ? ['a body is required now'] : [];
  if (!after) return ['it takes no body any more'];
  return contentChanges(before.content, after.content, 'in', 'body', shapes);
}

/**
 * @param {Record<string, Schema>} before
 * @param {Record<string, Schema>} after
 * @param {Shapes} shapes
 */
function responseChanges(before, after, shapes) {
  return Object.entries(before).flatMap(([status, old]) => {
    const now = after[status];
    if (!now) return [`the response ${status} is gone`];
    const content = (/** @type {Schema} */ one, /** @type {Schema} */ document) =>
      (one.$ref ? resolve(one.$ref, document) : one).content ?? {};
    return contentChanges(content(old, shapes.before), content(now, shapes.after), 'out', status, shapes);
  });
}

/**
 * @param {Record<string, Schema>} before
 * @param {Record<string, Schema>} after
 * @param {'in' | 'out'} direction
 * @param {string} at
 * @param {Shapes} shapes
 */
function contentChanges(before, after, direction, at, shapes) {
  return Object.entries(before).flatMap(([type, { schema }]) => {
    const now = after[type];
    return now ? shapes.compare(schema, now.schema, direction, at) : [`${at} is not ${type} any more`];
  });
}
