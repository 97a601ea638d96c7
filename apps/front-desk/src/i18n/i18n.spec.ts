import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type LanguageCode } from './languages';
import { LONG, SAME } from './listed-texts';
import type { WordTree } from './pseudo';

const SCOPES = readdirSync(__dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const OTHERS = LANGUAGES.filter(({ code }) => code !== 'en');
const pairs = OTHERS.flatMap(({ code, locale }) => SCOPES.map((scope) => [scope, code, locale] as const));
/** Found by the code a problem carries. */
const PROBLEMS = wordsIn('problem', 'en');
const ENGLISH = allTexts('en');
const SHORT = 20;
const MOST = 2.2;

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

describe('texts of another language', () => {
  it.each(OTHERS)('are not English in $name but for what is listed', ({ code }) => {
    const same = keysWhere(code, (text, english) => /\p{Letter}/u.test(wordsOf(text)) && text === english);
    expect(same).toEqual([...(SAME[code] ?? [])].sort());
  });

  it.each(OTHERS)('are short in $name where English is, but for what is listed', ({ code }) => {
    const long = keysWhere(code, (text, english) => {
      const room = wordsOf(english).length;
      return room < SHORT && wordsOf(text).length > room * MOST;
    });
    expect(long).toEqual([...(LONG[code] ?? [])].sort());
  });

  it.each(OTHERS)('do not raise their voice in $name', ({ code }) => {
    expect(keysWhere(code, (text) => text.includes('!'))).toEqual([]);
  });
});

function wordsIn(scope: string, code: LanguageCode): WordTree {
  const path = join(__dirname, scope, `${code}.json`);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as WordTree) : {};
}

/** Every text of a language by scope and path, `case.new.heading`. */
function allTexts(code: LanguageCode): Readonly<Record<string, string>> {
  return textsOf(Object.fromEntries(SCOPES.map((scope) => [scope, wordsIn(scope, code)])));
}

/** Every text by its path, `new.heading`. */
function textsOf(tree: WordTree, path = ''): Record<string, string> {
  const entries = Object.entries(tree).map(([key, value]) =>
    typeof value === 'string' ? { [path + key]: value } : textsOf(value, `${path}${key}.`),
  );
  return Object.assign({}, ...entries) as Record<string, string>;
}

function keysWhere(code: LanguageCode, holds: (text: string, english: string) => boolean): readonly string[] {
  const found = Object.entries(allTexts(code)).filter(([key, text]) => holds(text, englishOf(key)));
  return [...new Set(found.map(([key]) => withoutForm(key)))].sort();
}

/** A form English does not have is held against its `other`. */
function englishOf(key: string): string {
  return ENGLISH[key] ?? ENGLISH[`${withoutForm(key)}.other`] ?? '';
}

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

/** The key of a counted text without its form. */
function withoutForm(key: string): string {
  return key.replace(/(-count)\.\w+$/, '$1');
}

/** What is written in a text beside its placeholders. */
function wordsOf(text: string): string {
  return text.replace(/\{\{ \w+ \}\}/g, '').trim();
}
