/**
 * An operation of the document with its address.
 *
 * @typedef {object} Place
 * @property {string} subject `GET /api/v1/session`
 * @property {string} pointer to the operation in the document
 * @property {import('../read/schemas.mjs').Schema} item
 *
 * What a rule found about one subject; nothing when it is as it should be.
 *
 * @typedef {{ subject: string, faults: readonly string[] }} Finding
 * @typedef {(document: import('../read/schemas.mjs').Schema) => Finding[]} Rule
 */

/**
 * @param {import('../read/schemas.mjs').Schema} document
 * @returns {Place[]}
 */
export function operationsIn({ paths }) {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, item]) => ({
      subject: `${method.toUpperCase()} ${path}`,
      pointer: `#/paths/${escape(path)}/${method}`,
      item,
    })),
  );
}

/** One step of a JSON pointer. */
export function escape(/** @type {string} */ step) {
  return step.replaceAll('~', '~0').replaceAll('/', '~1');
}
