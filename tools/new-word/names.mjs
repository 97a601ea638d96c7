import { Problem } from '../start/problem.mjs';

const KEBAB_CASE = /^[a-z]+(-[a-z]+)*$/;

/** Folders of the house that are no words. */
const TAKEN = ['ui', 'platform', 'migrations', 'shell', 'test', 'api', 'front-desk'];

/**
 * The ways a word is written in code. The templates are written for `lost-item` and every form of it is replaced.
 *
 * @param {string} word
 * @param {string} [plural] when adding an `s` is wrong
 */
export function namesOf(word, plural = pluralOf(word)) {
  if (!KEBAB_CASE.test(word) || !KEBAB_CASE.test(plural)) {
    throw new Problem(`"${word}" is not a word as this house writes them.`, 'Write a singular noun in lower case: lost-item.');
  }
  if (TAKEN.includes(word)) throw new Problem(`${word} is a folder of the house already.`, 'Choose the noun the desk says.');
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

const STAND_IN = forms('lost-item', '');
const STAND_INS = forms('lost-items', 's');

/**
 * A text of the templates, about another word.
 *
 * @param {string} text
 * @param {ReturnType<typeof namesOf>} names
 */
export function aboutWord(text, names) {
  const forms = { 'lost-items': names.plural };
  for (const [key, form] of Object.entries(STAND_INS)) forms[form] = names[key];
  forms['lost-item'] = names.word;
  for (const [key, form] of Object.entries(STAND_IN)) forms[form] = names[key];
  return Object.entries(forms).reduce((done, [form, name]) => done.replaceAll(form, name), text);
}
