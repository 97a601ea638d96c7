import { composeDocument } from './compose/document.mjs';
import { readApi } from './read/api.mjs';
import { checksOf } from './read/checks.mjs';
import { readClasses, readTypes } from './read/schemas.mjs';

/**
 * The document from the compiled API and the sources of the libraries. It starts nothing and needs no database.
 *
 * @returns {Promise<{ document: import('./read/schemas.mjs').Schema, faults: string[] }>}
 */
export async function generateDocument() {
  const checks = new Map([...readClasses()].map(([name, dto]) => [name, checksOf(dto)]));
  return composeDocument({ ...(await readApi()), types: readTypes(), checks });
}
