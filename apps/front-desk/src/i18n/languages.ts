import { isDevMode } from '@angular/core';

/** The languages of the desk. A further one: its line here, and one `<code>.json` in each folder beside this file. */
export const LANGUAGES = [
  { code: 'en', name: 'English', locale: 'en-GB' },
  { code: 'pl', name: 'Polski', locale: 'pl-PL' },
  { code: 'lt', name: 'Lietuvių', locale: 'lt-LT' },
  { code: 'sk', name: 'Slovenčina', locale: 'sk-SK' },
  { code: 'hr', name: 'Hrvatski', locale: 'hr-HR' },
] as const;

/** English made longer and strange (`pseudo.ts`): what stays plain is not translated, what is cut is too narrow. */
export const PSEUDO = { code: 'qps', name: 'Pseudo', locale: 'en-GB' } as const;

export type LanguageCode = (typeof LANGUAGES)[number]['code'] | typeof PSEUDO.code;

/** What can be chosen: the languages, and outside production the pseudo-language. */
export function choosableLanguages(development = isDevMode()): readonly Choosable[] {
  return development ? [...LANGUAGES, PSEUDO] : LANGUAGES;
}
type Choosable = (typeof LANGUAGES)[number] | typeof PSEUDO;

export function isLanguage(code: string | null | undefined): code is LanguageCode {
  return choosableLanguages().some((language) => language.code === code);
}
