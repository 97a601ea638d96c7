import { Problem } from '../start/problem.mjs';

const KEBAB_CASE = /^[a-z]+(-[a-z]+)*$/;

/** Folders of the house that are no words. */
const TAKEN = ['ui', 'platform', 'migrations', 'openapi', 'shell', 'test', 'api', 'front-desk'];

/**
 * The ways a word is written in code. The templates are written for `lost-item` and every form of it is replaced.
 *
 * @param {string} word
 * @param {string} [plural] when adding an `s` is wrong
 */
export function namesOf(word, plural = pluralOf(word)) {
  if (!KEBAB_CASE.test(word) || !KEBAB_CASE.test(plural)) {
    throw new Problem(
      `"${word}" is not a word as this house writes them.`,
      'Write a singular noun in lower case: lost-item.',
    );
  }
  if (TAKEN.includes(word))
    throw new Problem(`${word} is a folder of the house already.`, 'Choose the noun the desk says.');
  return { word, plural, ...forms(word, ''), ...forms(plural, 's') };
}

function forms(word, suffix) {
  const parts = word.split('-');
  const pascal = parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('');
  return {
    [`pascal${suffix}`]: pascal,
    [`camel${suffix}`]: pascal.charAt(0).toLowerCase() + pascal.slice(1),
    [`constant${suffix}`]: parts.join('_').toUpperCase(),
    [`snake${suffix}`]: parts.join('_'),
    [`spoken${suffix}`]: parts.join(' '),
  };
}

function pluralOf(word) {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

const STAND_IN = { word: 'lost-item', plural: 'lost-items', ...forms('lost-item', ''), ...forms('lost-items', 's') };
/** The plural before the singular that begins it. */
const ANY_FORM = new RegExp([...new Set(Object.values(STAND_IN))].sort((a, b) => b.length - a.length).join('|'), 'g');
const KEY_OF = new Map(Object.entries(STAND_IN).map(([key, form]) => [form, key]));

/**
 * A text of the templates, about another word.
 *
 * @param {string} text
 * @param {ReturnType<typeof namesOf>} names
 */
export function aboutWord(text, names) {
  return text.replace(ANY_FORM, (form) => names[KEY_OF.get(form)]);
}
