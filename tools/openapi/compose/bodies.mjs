import { json, lines, PICTURE } from './answers.mjs';

/**
 * @typedef {import('../read/operation.mjs').Operation} Operation
 * @typedef {import('../read/schemas.mjs').Schema} Schema
 * @typedef {import('../read/schemas.mjs').Schemas} Schemas
 */

/**
 * @param {Operation} operation
 * @param {Schemas} schemas gets the rows of bulk loads
 * @returns {{ fields: Schema, faults: string[] }}
 */
export function bodyOf(operation, schemas) {
  if (operation.description?.takes === 'picture') {
    return { fields: { requestBody: { required: true, content: PICTURE } }, faults: [] };
  }
  const body = operation.args.find(({ from }) => from === 'body');
  if (!body) return { fields: {}, faults: [] };
  const content = contentOf(operation, body, schemas);
  if (!content) return { fields: {}, faults: [`its body, ${body.type}, is no exported DTO class`] };
  return { fields: { requestBody: { required: true, content } }, faults: [] };
}

/**
 * @param {Operation} operation
 * @param {import('../read/operation.mjs').Argument} body
 * @param {Schemas} schemas
 */
function contentOf({ description, path }, { name, type }, schemas) {
  if (description?.shape !== 'ndjson') return name === undefined && schemas[type] ? json(type, schemas) : undefined;
  const row = addRow(path, schemas);
  return row && lines('application/x-ndjson', row, (text) => `${text}\n`, schemas);
}

/** A line of a bulk load holds what the PUT of one such thing takes: `bulk/guests` that of `PutGuestDto`. */
function addRow(/** @type {string} */ path, /** @type {Schemas} */ schemas) {
  const noun = /\/bulk\/(\w+)s$/.exec(path)?.[1] ?? '';
  const thing = noun.charAt(0).toUpperCase() + noun.slice(1);
  const { BulkRowDto: row, [`Put${thing}Dto`]: put } = schemas;
  if (!row || !put) return undefined;
  const body = { $ref: `#/components/schemas/Put${thing}Dto` };
  const properties = { ...row.properties, body };
  schemas[`Bulk${thing}RowDto`] = { ...row, properties, additionalProperties: false };
  return `Bulk${thing}RowDto`;
}
