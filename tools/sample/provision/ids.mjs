import { stableId } from '../chance.mjs';

/** Ids of what is provisioned: the same in every clone, so that provisioning again finds its own rows. */

const FIRST_DAY = Date.UTC(2026, 0, 1);

/** @param {string} code */
export const propertyIdOf = (code) => stableId(FIRST_DAY, 'property', code);

/** @param {string} word @param {string} property @param {string} code */
export const partIdOf = (word, property, code) => stableId(FIRST_DAY, word, property, code);

/** @param {string} signInName */
export const staffIdOf = (signInName) => stableId(FIRST_DAY, 'staff', signInName);
