/**
 * Every field of a schema with its name, at any depth that is written in it; references are not followed.
 *
 * @param {import('../read/schemas.mjs').Schema} schema
 * @returns {{ name: string, field: import('../read/schemas.mjs').Schema }[]}
 */
export function fieldsOf(schema) {
  const own = Object.entries(schema.properties ?? {}).map(([name, field]) => ({ name, field }));
  return [...own, ...partsOf(schema).flatMap(fieldsOf)];
}

/**
 * The schemas a schema is made of.
 *
 * @param {import('../read/schemas.mjs').Schema} schema
 * @returns {import('../read/schemas.mjs').Schema[]}
 */
export function partsOf({ properties, items, anyOf, oneOf, allOf, additionalProperties, contentSchema }) {
  const maps = typeof additionalProperties === 'object' ? [additionalProperties] : [];
  const single = [items, contentSchema].filter(Boolean);
  return [
    ...Object.values(properties ?? {}),
    ...single,
    ...maps,
    ...[anyOf, oneOf, allOf].flatMap((part) => part ?? []),
  ];
}

/**
 * @param {import('../read/schemas.mjs').Schema} schema
 * @param {string} asked
 */
export function hasType({ type }, asked) {
  return Array.isArray(type) ? type.includes(asked) : type === asked;
}

/** The component a reference names, or nothing. @param {import('../read/schemas.mjs').Schema} schema */
export function componentOf({ $ref }) {
  return typeof $ref === 'string' ? ($ref.split('/').at(-1) ?? '') : '';
}
