/**
 * What each check of class-validator, and of the kernel's own, says as JSON Schema. A check that is not here would get
 * lost without a word, so it is a fault.
 *
 * @type {Record<string, (constraints: readonly any[]) => import('../read/schemas.mjs').Schema>}
 */
const AS_SCHEMA = {
  arrayMaxSize: ([most]) => ({ maxItems: most }),
  arrayMinSize: ([least]) => ({ minItems: least }),
  // Unique by a key of its elements cannot be said.
  arrayUnique: ([key]) => (key ? {} : { uniqueItems: true }),
  isEmail: () => ({ format: 'email' }),
  isInstant: () => ({ format: 'date-time' }),
  isInt: () => ({ type: 'integer' }),
  isIso8601: () => ({ format: 'date-time' }),
  isMoney: ([{ signed }]) => (signed ? {} : { properties: { amount: { pattern: '^[0-9]' } } }),
  isNight: () => ({ format: 'date' }),
  isUuid: () => ({ format: 'uuid' }),
  matches: ([pattern]) => ({ pattern: pattern.source }),
  max: ([most]) => ({ maximum: most }),
  maxLength: ([most]) => ({ maxLength: most }),
  min: ([least]) => ({ minimum: least }),
  minLength: ([least]) => (least > 0 ? { minLength: least } : {}),
};

/** What the type says already, or what JSON Schema cannot say of one field and the comment has to. */
const SAID_BY_THE_TYPE = new Set([
  'conditionalValidation',
  'isArray',
  'isBoolean',
  'isDefined',
  'isNotEmpty',
  'isObject',
  'isOptional',
  'isString',
  'isText',
  'nestedValidation',
  'standsAlone',
]);

/**
 * Adds what a class checks to the schema of its type, and closes it: a key it does not name is refused.
 *
 * @param {import('../read/schemas.mjs').Schema} schema is changed
 * @param {readonly import('../read/checks.mjs').Check[]} checks
 * @param {import('../read/schemas.mjs').Schemas} schemas
 * @returns {string[]} faults
 */
export function addChecks(schema, checks, schemas) {
  schema.additionalProperties = false;
  return checks.flatMap(({ property, name, constraints, each }) => {
    const field = schema.properties?.[property];
    if (!field) return [`${property} is checked, but it is no field of the type`];
    const target = each ? (field.items ??= {}) : field;
    if (name === 'isIn') limitTo(target, constraints[0], schemas);
    else if (name in AS_SCHEMA) Object.assign(target, AS_SCHEMA[name]?.(constraints));
    else if (!SAID_BY_THE_TYPE.has(name))
      return [`${property}: tools/openapi/compose/inputs.mjs does not know ${name}`];
    return [];
  });
}

/**
 * The values of `IsIn`, unless they are all values of the type: then its name says more.
 *
 * @param {import('../read/schemas.mjs').Schema} target is changed
 * @param {readonly string[]} values
 * @param {import('../read/schemas.mjs').Schemas} schemas
 */
function limitTo(target, values, schemas) {
  const named = schemas[String(target.$ref).split('/').at(-1) ?? ''];
  if (named?.enum?.length === values.length) return;
  delete target.$ref;
  Object.assign(target, { type: 'string', enum: [...values] });
}
