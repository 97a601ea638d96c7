import { createHash } from 'node:crypto';
import { EXAMPLES, LEFT_OUT } from './known-examples.mjs';
import { componentOf } from './walk.mjs';

/**
 * Where an example value is wanted.
 *
 * @typedef {object} Spot
 * @property {import('../read/schemas.mjs').Schemas} schemas
 * @property {string} component the schema it is in
 * @property {string} name of the field
 */

/**
 * A value of a schema, the same at every run: known values by name, the rest by format.
 *
 * @param {import('../read/schemas.mjs').Schema} schema
 * @param {Spot} spot
 * @returns {unknown}
 */
export function exampleOf(schema, spot) {
  const component = componentOf(schema);
  const target = spot.schemas[component];
  if (target) return exampleOf({ ...target, description: schema.description }, { ...spot, component });
  const known = knownFor(schema, spot);
  if (known !== undefined) return known;
  const [one] = schema.anyOf ?? schema.oneOf ?? [];
  if (one) return exampleOf(one, spot);
  const type = [schema.type].flat()[0];
  if (type === 'object') return objectOf(schema, spot);
  if (type === 'array') return [exampleOf(schema.items, { ...spot, name: singular(spot.name) })];
  return scalarOf(type, schema, spot);
}

/**
 * @param {import('../read/schemas.mjs').Schema} schema
 * @param {Spot} spot
 */
function objectOf({ properties = {} }, { schemas, component, name }) {
  const fields = Object.entries(properties).flatMap(([field, schema]) => {
    if (isLeftOut(component, field)) return [];
    const value = exampleOf(schema, { schemas, component: component || name, name: field });
    return value === undefined ? [] : [[field, value]];
  });
  return Object.fromEntries(fields);
}

function isLeftOut(/** @type {string} */ component, /** @type {string} */ field) {
  const place = `${component}.${field}`;
  return LEFT_OUT[component]?.includes(field) || (place in EXAMPLES && EXAMPLES[place] === undefined);
}

/**
 * What is known by place, by the comment, by name; only where it fits the schema.
 *
 * @param {import('../read/schemas.mjs').Schema} schema
 * @param {Spot} spot
 */
function knownFor(schema, { component, name }) {
  const told = /[Ff]or example `([^`…]+)`/.exec(schema.description ?? '')?.[1];
  return [EXAMPLES[`${component}.${name}`], told, EXAMPLES[name]].find((value) => fits(value, schema));
}

/**
 * @param {unknown} value
 * @param {import('../read/schemas.mjs').Schema} schema
 */
function fits(value, schema) {
  if (value === undefined || schema.properties) return false;
  const types = [schema.type].flat();
  const type = Array.isArray(value) ? 'array' : typeof value;
  const sameType = types.includes(type) || (type === 'number' && types.includes('integer'));
  const { enum: values, const: fixed, pattern, format, maxLength } = schema;
  if (!sameType || format === 'uuid' || (values && !values.includes(value))) return false;
  if (fixed !== undefined && fixed !== value) return false;
  return (
    typeof value !== 'string' || (new RegExp(pattern ?? '').test(value) && value.length <= (maxLength ?? Infinity))
  );
}

/**
 * @param {string} type
 * @param {import('../read/schemas.mjs').Schema} schema
 * @param {Spot} spot
 */
function scalarOf(type, { enum: values, const: fixed, format, minimum }, { component, name }) {
  if (fixed !== undefined) return fixed;
  if (values) return values[0];
  if (format === 'uuid') return idOf(name === 'id' ? component.replace(/Dto$/, '') : name);
  if (format === 'date-time') return '2026-11-21T18:04:05.000Z';
  if (format === 'date') return '2026-11-21';
  if (type === 'integer' || type === 'number') return Math.max(minimum ?? 1, 1);
  return type === 'boolean' ? false : 'Text';
}

/** A UUIDv7 made from a name: `stayId` is the same stay everywhere. */
export function idOf(/** @type {string} */ name) {
  const noun = name.replace(/Ids?$/, '').toLowerCase();
  const hex = createHash('sha256').update(noun).digest('hex');
  return `0197c3a2-${hex.slice(0, 4)}-7${hex.slice(4, 7)}-9${hex.slice(7, 10)}-${hex.slice(10, 22)}`;
}

function singular(/** @type {string} */ name) {
  return name in EXAMPLES && Array.isArray(EXAMPLES[name]) ? `${name}[]` : name;
}
