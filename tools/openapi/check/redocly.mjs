import { createConfig, lintFromString } from '@redocly/openapi-core';

/** Everything Redocly recommends, and a warning is as good as an error. Off is only what contradicts our conventions. */
const RULES = {
  'operation-4xx-response': 'error',
  'operation-operationId': 'error',
  'operation-operationId-unique': 'error',
  'no-invalid-media-type-examples': 'error',
  'no-invalid-schema-examples': 'error',
  'no-invalid-parameter-examples': 'error',
  'tags-alphabetical': 'off',
};

/**
 * What the linter of OpenAPI has to say.
 *
 * @param {import('../read/schemas.mjs').Schema} document
 * @returns {Promise<string[]>}
 */
export async function lint(document) {
  const config = await createConfig({ extends: ['recommended'], rules: /** @type {any} */ (RULES) });
  const problems = await lintFromString({ source: JSON.stringify(document), absoluteRef: 'openapi.json', config });
  return problems.map(({ ruleId, message, location: [place] }) => `${ruleId}: ${message} (${place?.pointer ?? ''})`);
}
