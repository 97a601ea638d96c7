import { NUMBERS, PLACES, STRINGS, STRINGS_BY_ENDING } from './known-fields.mjs';
import { fieldsOf, hasType } from './walk.mjs';

/**
 * Gives each field of an answer the bound that is known of it: by its place, by its name, by the end of its name, or by
 * the inputs, since what comes out went in. What is still open after that is reported by the rule about bounds.
 *
 * @param {import('../read/schemas.mjs').Schemas} schemas are changed
 */
export function addKnownBounds(schemas) {
  const taken = longestInputs(schemas);
  for (const [component, schema] of Object.entries(schemas)) {
    for (const { name, field } of fieldsOf(schema)) {
      Object.assign(field, PLACES[`${component}.${name}`]);
      addByName(field, name, taken);
    }
  }
}

/**
 * @param {import('../read/schemas.mjs').Schema} field is changed
 * @param {string} name
 * @param {ReadonlyMap<string, number>} taken
 */
function addByName(field, name, taken) {
  if (hasType(field, 'string') && isOpenText(field)) Object.assign(field, stringNamed(name, taken));
  if (hasType(field, 'number') && field.minimum === undefined && NUMBERS[name]) become(field, NUMBERS[name]);
  if (field.type === 'array' && ['string', 'number'].includes(field.items?.type)) addByName(field.items, name, taken);
}

/** An integer stays nullable when it was. */
function become(/** @type {any} */ field, /** @type {any} */ known) {
  const type = Array.isArray(field.type) ? [known.type, 'null'] : known.type;
  Object.assign(field, known, { type });
}

/**
 * @param {string} name
 * @param {ReadonlyMap<string, number>} taken
 */
function stringNamed(name, taken) {
  const length = taken.get(name);
  const byEnding = STRINGS_BY_ENDING.find(([ending]) => ending.test(name))?.[1];
  return STRINGS[name] ?? byEnding ?? (length === undefined ? {} : { maxLength: length });
}

/** @param {import('../read/schemas.mjs').Schema} field */
export function isOpenText({ enum: values, format, maxLength, pattern, const: fixed }) {
  return [values, format, maxLength, pattern, fixed].every((bound) => bound === undefined);
}

/** @param {import('../read/schemas.mjs').Schemas} schemas */
function longestInputs(schemas) {
  /** @type {Map<string, number>} */
  const longest = new Map();
  const inputs = Object.values(schemas).filter(({ additionalProperties }) => additionalProperties === false);
  for (const { name, field } of inputs.flatMap((schema) => fieldsOf(schema))) {
    const length = field.maxLength ?? field.items?.maxLength;
    if (typeof length === 'number') longest.set(name, Math.max(length, longest.get(name) ?? 0));
  }
  return longest;
}
