import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type LanguageCode } from '../src/i18n/languages';
import type { WordTree } from '../src/i18n/pseudo';

const I18N = join(__dirname, '../src/i18n');

/** The folders of words, as they lie on the disk. */
export const SCOPES = readdirSync(I18N, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

export const OTHERS = LANGUAGES.filter(({ code }) => code !== 'en');

export function wordsIn(scope: string, code: LanguageCode): WordTree {
  const path = join(I18N, scope, `${code}.json`);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as WordTree) : {};
}

/** Every text by its path, `new.heading`. */
export function textsOf(tree: WordTree, path = ''): Record<string, string> {
  const entries = Object.entries(tree).map(([key, value]) =>
    typeof value === 'string' ? { [path + key]: value } : textsOf(value, `${path}${key}.`),
  );
  return Object.assign({}, ...entries) as Record<string, string>;
}

/** Every text of a language by scope and path, `case.new.heading`. */
export function allTexts(code: LanguageCode): Readonly<Record<string, string>> {
  return textsOf(Object.fromEntries(SCOPES.map((scope) => [scope, wordsIn(scope, code)])));
}

/** The key of a counted text without its form. */
export function withoutForm(key: string): string {
  return key.replace(/(-count)\.\w+$/, '$1');
}

/** What a text is made of beside its placeholders. */
export function wordsOf(text: string): string {
  return text.replace(/\{\{ \w+ \}\}/g, '').trim();
}
