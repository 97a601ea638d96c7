import openapiTS, { astToString } from 'openapi-typescript';
import { format, resolveConfig } from 'prettier';
import { CLIENT_TYPES } from './files.mjs';

const HEAD = '/** Made from apps/api/openapi.json by `npm run openapi`. */\n';

/**
 * The types of a client of this document. Not immutable: openapi-fetch takes a readonly list for an object.
 *
 * @param {import('./read/schemas.mjs').Schema} document
 */
export async function clientTypes(document) {
  const types = await openapiTS(/** @type {any} */ (structuredClone(document)), { alphabetize: false });
  const options = await resolveConfig(CLIENT_TYPES);
  return format(`${HEAD}${astToString(types)}`, { ...options, parser: 'typescript' });
}
