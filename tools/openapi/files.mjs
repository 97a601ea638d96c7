import { join } from 'node:path';
import { ROOT } from '../start/paths.mjs';

/** The committed copy: what the API serves, and what a difference is measured against. */
export const DOCUMENT = join(ROOT, 'apps/api/openapi.json');

/** The typed client's types, made from it. */
export const CLIENT_TYPES = join(ROOT, 'tools/rest-line/api.generated.d.ts');

/** The script that is written against those types. */
export const CLIENT_PROJECT = join(ROOT, 'tools/rest-line/tsconfig.json');

/** @param {unknown} document */
export function asText(document) {
  return `${JSON.stringify(document, undefined, 2)}\n`;
}
