import type { Statement } from '../platform/pool';
import type { Word } from './words';

/** The version a caller's If-Match is compared with, held until the write is done. */
export function versionOf(word: Word): Statement {
  return {
    name: `version-of-${word}`,
    text: `
      SELECT t.version FROM ${word}_external_id x
      JOIN ${word} t ON t.property_id = x.property_id AND t.id = x.${word}_id
      WHERE x.property_id = $1 AND x.system = $2 AND x.external_id = $3
      FOR NO KEY UPDATE OF x, t`,
  };
}

/**
 * Plans made for any property, not for this one. A hotel that is just being loaded is missing in the statistics; the
 * planner would take it for empty and join every row of it with every row received.
 */
export const PLAN_FOR_ANY_PROPERTY: Statement = {
  name: 'plan-for-any-property',
  text: `SET LOCAL plan_cache_mode = force_generic_plan`,
};
