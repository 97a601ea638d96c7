import { isOpenText } from '../compose/bounds.mjs';
import { componentOf, fieldsOf, hasType, partsOf } from '../compose/walk.mjs';
import { operationsIn } from './operations.mjs';

/**
 * @typedef {import('../read/schemas.mjs').Schema} Schema
 */

const HOW =
  'say it by class-validator, by @maxLength, @minimum or @maximum in its comment, or in tools/openapi/compose/known-fields.mjs';

/**
 * Every text has a length, a format, a pattern or a list of values, every number its range; of what comes in, every
 * list also has a length, and no object takes keys it does not name.
 *
 * @type {import('./operations.mjs').Rule}
 */
export function bounds(document) {
  const inputs = inputComponents(document);
  const components = Object.entries(document.components.schemas).map(([name, schema]) => ({
    subject: name,
    faults: faultsOf(schema, inputs.has(name)),
  }));
  const parameters = operationsIn(document).map(({ subject, item }) => ({
    subject,
    faults: (item.parameters ?? [])
      .filter((/** @type {Schema} */ { schema }) => schema !== undefined)
      .flatMap((/** @type {Schema} */ { name, schema }) => fieldFaults(name, schema, true)),
  }));
  return [...components, ...parameters];
}

/**
 * @param {Schema} schema
 * @param {boolean} comesIn
 */
function faultsOf(schema, comesIn) {
  const open = comesIn && schema.properties && schema.additionalProperties !== false;
  const fields = fieldsOf(schema).flatMap(({ name, field }) => fieldFaults(name, field, comesIn));
  return [...(open ? ['it comes in and takes keys it does not name'] : []), ...fields];
}

/**
 * @param {string} name
 * @param {Schema} field
 * @param {boolean} comesIn
 * @returns {string[]}
 */
function fieldFaults(name, field, comesIn) {
  const faults = [];
  if (hasType(field, 'string') && isOpenText(field)) faults.push(`${name} is a text without a bound: ${HOW}`);
  const number = hasType(field, 'number') || hasType(field, 'integer');
  const ranged = field.minimum !== undefined && field.maximum !== undefined;
  if (number && !field.enum && !ranged) faults.push(`${name} is a number without a range: ${HOW}`);
  if (comesIn && field.type === 'array' && field.maxItems === undefined)
    faults.push(`${name} is a list without an end`);
  return field.items ? [...faults, ...fieldFaults(`${name}[]`, field.items, comesIn)] : faults;
}

/** The components that are, or are in, a body. */
function inputComponents(/** @type {Schema} */ document) {
  const reached = new Set();
  const reach = (/** @type {Schema} */ schema) => {
    const name = componentOf(schema);
    if (name && !reached.has(name)) {
      reached.add(name);
      reach(document.components.schemas[name] ?? {});
    }
    for (const part of partsOf(schema)) reach(part);
  };
  for (const { item } of operationsIn(document)) {
    for (const { schema } of Object.values(item.requestBody?.content ?? {})) reach(schema);
  }
  return reached;
}
