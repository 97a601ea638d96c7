import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * One check of class-validator on a field.
 *
 * @typedef {object} Check
 * @property {string} property
 * @property {string} name
 * @property {readonly any[]} constraints
 * @property {boolean} each on the elements of a list
 */

/**
 * The checks of a class, with those it inherits.
 *
 * @param {Function} dto
 * @returns {Check[]}
 */
export function checksOf(dto) {
  const { getMetadataStorage } = require('class-validator');
  return getMetadataStorage()
    .getTargetValidationMetadatas(dto, '', true, false)
    .map((/** @type {any} */ { propertyName, name, type, constraints, each }) => ({
      property: propertyName,
      name: name ?? type,
      constraints: constraints ?? [],
      each: each === true,
    }));
}
