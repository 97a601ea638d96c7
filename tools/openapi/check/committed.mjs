import { breakingChanges } from '../compare/breaking.mjs';
import { differences } from '../compare/differences.mjs';
import { asText } from '../files.mjs';

const SHOWN = 20;

/**
 * The committed copy is what the code says now. What breaks a caller is told apart from what only adds.
 *
 * @param {string} committed its text; empty when there is none
 * @param {import('../read/schemas.mjs').Schema} document
 * @returns {import('./operations.mjs').Finding[]}
 */
export function committed(committed, document) {
  const before = committed === '' ? { paths: {} } : JSON.parse(committed);
  const breaking = breakingChanges(before, document).map((change) => `breaks callers: ${change}`);
  return [
    { subject: 'what callers rely on', faults: breaking },
    { subject: 'apps/api/openapi.json', faults: committed === asText(document) ? [] : stale(before, document) },
  ];
}

/**
 * @param {unknown} before
 * @param {unknown} document
 */
function stale(before, document) {
  const all = differences(before, document);
  const more = all.length > SHOWN ? [`and ${all.length - SHOWN} more`] : [];
  return [`it is not what the code says: run npm run openapi`, ...all.slice(0, SHOWN), ...more];
}
