import { knownAs } from '../platform/external-ids';
import type { Statement } from '../platform/pool';
import type { Word } from './words';

/** The version a caller's If-Match is compared with, held until the write is done. */
export function versionOf(word: Word): Statement {
  return {
    name: `version-of-${word}`,
    text: `
      SELECT t.version ${knownAs(word)}
      JOIN ${word} t ON t.property_id = x.property_id AND t.id = x.${word}_id
      FOR NO KEY UPDATE OF x, t`,
  };
}
