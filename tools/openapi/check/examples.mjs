import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { resolve } from '../compose/reachable.mjs';
import { escape, operationsIn } from './operations.mjs';

/**
 * @typedef {import('../read/schemas.mjs').Schema} Schema
 */

const ID = 'https://amends/openapi.json';

/**
 * Every body, answer and parameter has an example, and each example is what its schema says.
 *
 * @type {import('./operations.mjs').Rule}
 */
export function examples(document) {
  const validate = validatorFor(document);
  return operationsIn(document).map(({ subject, pointer, item }) => {
    const responses = Object.entries(item.responses ?? {}).map(([status, response]) => ({
      what: `the response ${status}`,
      at: response.$ref ?? `${pointer}/responses/${status}`,
      content: (response.$ref ? resolve(response.$ref, document) : response)?.content,
    }));
    const bodies = [
      { what: 'the body', at: `${pointer}/requestBody`, content: item.requestBody?.content },
      ...responses,
    ];
    return {
      subject,
      faults: [
        ...bodies.flatMap(contentFaults(document, validate)),
        ...parameterFaults(item, pointer, document, validate),
      ],
    };
  });
}

/**
 * Checks a value against the schema at a pointer of the document.
 *
 * @typedef {(pointer: string, value: unknown) => string[]} Validate
 *
 * @param {Schema} document
 * @returns {Validate}
 */
export function validatorFor(document) {
  const ajv = new Ajv2020.default({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema(document, ID);
  return (pointer, value) => {
    const validate = ajv.compile({ $ref: `${ID}${pointer.replaceAll('{', '%7B').replaceAll('}', '%7D')}` });
    if (validate(value)) return [];
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || 'it'} ${message}`);
  };
}

/**
 * @param {Schema} document
 * @param {Validate} validate
 */
function contentFaults(document, validate) {
  return (/** @type {{ what: string, at: string, content?: Record<string, Schema> }} */ { what, at, content }) =>
    Object.entries(content ?? {}).flatMap(([type, media]) => {
      const shown = examplesIn(media, document);
      if (shown.length === 0) return isPaper(media) ? [] : [`${what} has no example`];
      const schema = `${at}/content/${escape(type)}/schema`;
      return shown.flatMap((value) =>
        faultsOf(value, media.schema, schema, validate).map((fault) => `${what}: ${fault}`),
      );
    });
}

/** A document to print says nothing as text. @param {Schema} media */
function isPaper({ schema }) {
  return schema?.format === 'binary';
}

/**
 * @param {Schema} media
 * @param {Schema} document
 */
function examplesIn({ example, examples: named = {} }, document) {
  const values = Object.values(named).map(({ $ref, value }) => ($ref ? resolve($ref, document)?.value : value));
  return example === undefined ? values : [example, ...values];
}

/**
 * Of a stream, each line is checked.
 *
 * @param {unknown} value
 * @param {Schema} schema
 * @param {string} pointer
 * @param {Validate} validate
 */
function faultsOf(value, schema, pointer, validate) {
  const whole = validate(pointer, value);
  if (!schema.contentSchema || typeof value !== 'string') return whole;
  const rows = value.split('\n').filter(Boolean);
  return [
    ...whole,
    ...rows.flatMap((row) => validate(`${pointer}/contentSchema`, JSON.parse(row.replace(/^data: /, '')))),
  ];
}

/**
 * @param {Schema} item
 * @param {string} pointer
 * @param {Schema} document
 * @param {Validate} validate
 */
function parameterFaults({ parameters = [] }, pointer, document, validate) {
  return parameters.flatMap((/** @type {Schema} */ given, /** @type {number} */ at) => {
    const { name, example } = given.$ref ? resolve(given.$ref, document) : given;
    if (example === undefined) return [`the parameter ${name} has no example`];
    const schema = `${given.$ref ?? `${pointer}/parameters/${at}`}/schema`;
    return validate(schema, example).map((fault) => `the parameter ${name}: ${fault}`);
  });
}
