import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { WordTree } from './pseudo';
import { OTHERS, SCOPES, textsOf, withoutForm, wordsIn } from '../../test/word-files';

const pairs = OTHERS.flatMap(({ code, locale }) => SCOPES.map((scope) => [scope, code, locale] as const));

/** Found by the code a problem carries. */
const PROBLEMS = wordsIn('problem', 'en');

describe('translations', () => {
  it.each(pairs)('%s has the keys of English in %s', (scope, code) => {
    expect(keysOf(wordsIn(scope, code))).toEqual(keysOf(wordsIn(scope, 'en')));
  });

  it.each(pairs)('%s shows the same facts in %s', (scope, code) => {
    const [english, other] = [textsOf(wordsIn(scope, 'en')), textsOf(wordsIn(scope, code))];
    for (const [key, text] of Object.entries(english)) {
      if (!/-count\./.test(key)) expect([key, factsOf(other[key] ?? '')]).toEqual([key, factsOf(text)]);
    }
  });

  it.each(pairs)('%s shows the number in every form of a counted text in %s', (scope, code) => {
    const english = textsOf(wordsIn(scope, 'en'));
    for (const [key, text] of Object.entries(textsOf(wordsIn(scope, code)))) {
      if (/-count\./.test(key)) {
        expect([key, factsOf(text)]).toEqual([key, factsOf(english[`${withoutForm(key)}.other`] ?? '')]);
      }
    }
  });

  it.each([...SCOPES.map((scope) => [scope, 'en', 'en-GB'] as const), ...pairs])(
    '%s counts in %s by the rules of the language',
    (scope, code, locale) => {
      const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.sort();
      for (const [key, forms] of countsOf(wordsIn(scope, code))) {
        expect([key, Object.keys(forms).sort()]).toEqual([key, categories]);
      }
    },
  );

  it('uses every key', () => {
    const sources = sourcesOf(join(__dirname, '..', 'app'));
    const unused = SCOPES.flatMap((scope) => keysOf(wordsIn(scope, 'en')).filter((key) => !isUsed(key, sources)));
    expect(unused).toEqual([]);
  });
});

/** Paths of all texts; a counted text is one key, whatever forms its language has. */
function keysOf(tree: WordTree): readonly string[] {
  const keys = Object.keys(textsOf(tree)).map(withoutForm);
  return [...new Set(keys)].sort();
}

function countsOf(tree: WordTree): readonly (readonly [string, WordTree])[] {
  return Object.entries(tree).flatMap(([key, value]) => {
    if (typeof value === 'string') return [];
    return key.endsWith('-count') ? [[key, value] as const] : countsOf(value);
  });
}

function factsOf(text: string): readonly string[] {
  return Array.from(text.matchAll(/\{\{ (\w+) \}\}/g), ([, name]) => name ?? '').sort();
}

function sourcesOf(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!spec)\.(ts|html)$/.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
}

/** By name; or through a code, as in `category.${code}`; or in a list of known codes. */
function isUsed(key: string, sources: string): boolean {
  const parent = key.slice(0, key.lastIndexOf('.') + 1);
  const byName = [`'${key}'`, `\`${key}\``].some((use) => sources.includes(use));
  const byCode =
    parent !== '' && (sources.includes(`${parent}\${`) || sources.includes(`known.${parent.slice(0, -1)},`));
  return byName || byCode || key in PROBLEMS;
}
