import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createGenerator } from 'ts-json-schema-generator';
import { ROOT } from '../../start/paths.mjs';

const require = createRequire(import.meta.url);

/**
 * A JSON Schema, or a part of one.
 *
 * @typedef {Record<string, any>} Schema
 * @typedef {Record<string, Schema>} Schemas by the name of the component
 */

/**
 * Every exported type of the libraries' second doors as JSON Schema, read from the sources by the compiler: names,
 * which fields may be left out or null, unions, and the comments.
 *
 * @returns {Schemas}
 */
export function readTypes() {
  const generator = createGenerator({
    path: join(ROOT, 'libs/*/src/dto.ts'),
    tsconfig: join(ROOT, 'tsconfig.base.json'),
    type: '*',
    expose: 'export',
    jsDoc: 'extended',
    additionalProperties: true,
    sortProps: false,
    skipTypeCheck: true,
  });
  const { definitions = {} } = generator.createSchema('*');
  const text = JSON.stringify(definitions).replaceAll('#/definitions/', '#/components/schemas/');
  return onlyTypes(JSON.parse(text));
}

/** Functions and their options come out of the same door and are no part of the wire. @param {Schemas} definitions */
function onlyTypes(definitions) {
  const wire = Object.entries(definitions).filter(([name, { type, $ref, anyOf }]) => {
    return !/^Is[A-Z]|Options$/.test(name) && (type !== undefined || $ref !== undefined || anyOf !== undefined);
  });
  return Object.fromEntries(wire.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * The classes of the second doors, by name: what comes in is checked by them.
 *
 * @returns {ReadonlyMap<string, Function>}
 */
export function readClasses() {
  require('reflect-metadata');
  const words = readdirSync(join(ROOT, 'libs')).filter((word) => existsSync(join(ROOT, 'libs', word, 'src/dto.ts')));
  const exported = words.flatMap((word) => Object.values(require(`@amends/${word}/dto`)));
  const classes = exported.filter((value) => typeof value === 'function' && value.name.endsWith('Dto'));
  return new Map(classes.map((one) => [one.name, one]));
}
