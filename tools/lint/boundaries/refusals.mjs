import { WORDS } from '../../words.mjs';

/**
 * Why an import may not stand. The kinds: `words`, the table does not allow it; `doors`, it goes past an index;
 * `pure`, a library takes in what it must not; `wire`, the browser would load what belongs to the server; `apart`,
 * between applications, platform and composition.
 *
 * @typedef {{ fault: 'words' | 'doors' | 'pure' | 'wire' | 'apart', why: string }} Refusal
 */

/** @returns {Refusal} */
export const refuse = (fault, why) => ({ fault, why });

export const OTHER_APP = refuse('apart', 'Applications share code through libs, they never import each other.');
export const TOOLS = refuse('apart', 'Tools are for people and tests: code that ships does not import them.');
export const COMPOSITION = refuse('apart', 'Nobody imports the composition, because it imports everybody.');

/** @returns {Refusal | undefined} unless `word` may use `used`, or they are the same */
export function refuseByTable(word, used) {
  if (word === used) return undefined;
  if (!(used in WORDS)) return refuse('words', `${used} is no word of tools/words.mjs.`);
  const uses = WORDS[word];
  if (!uses) return refuse('words', `${word} is no word of tools/words.mjs.`);
  return uses.includes(used)
    ? undefined
    : refuse('words', `${word} may not use ${used}. By tools/words.mjs it uses ${uses.join(', ') || 'nothing'}.`);
}

/** @returns {Refusal | undefined} unless the library is entered by one of its two doors */
export function refuseDeepPath({ word, door }) {
  if (word === 'ui' ? door === '' : door === '' || door === 'dto') return undefined;
  return pastTheDoor(word);
}

/** @returns {Refusal} */
export function pastTheDoor(word) {
  const doors = word === 'ui' ? '@amends/ui' : `@amends/${word} or @amends/${word}/dto`;
  return refuse('doors', `The library ${word} is entered by ${doors}.`);
}
