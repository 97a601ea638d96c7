import { Remembered } from '@amends/kernel';
import { EN } from './templates/en';
import { HR } from './templates/hr';
import type { LineWords, Plural } from './templates/line-words';
import { LT } from './templates/lt';
import { PL } from './templates/pl';
import { SK } from './templates/sk';

/** Languages a line can be explained in; adding one is a file and a line here. */
export const EXPLANATION_LANGUAGES = ['en', 'pl', 'lt', 'sk', 'hr'] as const;
export type ExplanationLanguage = (typeof EXPLANATION_LANGUAGES)[number];

const WORDS: Readonly<Record<ExplanationLanguage, LineWords>> = { en: EN, pl: PL, lt: LT, sk: SK, hr: HR };

/** English dates as most of the world writes them: 21 November 2026. */
const LOCALES: Readonly<Record<ExplanationLanguage, string>> = { en: 'en-GB', pl: 'pl', lt: 'lt', sk: 'sk', hr: 'hr' };

/** The language to explain in for a BCP 47 tag: its own, whatever the region, or else English. */
export function explanationLanguage(tag: string): ExplanationLanguage {
  const primary = tag.toLowerCase().split('-')[0];
  return EXPLANATION_LANGUAGES.find((language) => language === primary) ?? 'en';
}

export function wordsOf(language: ExplanationLanguage): LineWords {
  return WORDS[language];
}

export function localeOf(language: ExplanationLanguage): string {
  return LOCALES[language];
}

/** A date with its month in words, in the form it has beside a day. */
export function sayDate(date: string, language: ExplanationLanguage): string {
  const { date: format, dates } = formatsOf(language);
  return dates.of(date, () => format.format(new Date(`${date}T00:00:00Z`)));
}

/** `12.5` as `12.5%` or `12,5 %`. Given as text, so that no decimal passes through floating point. */
export function sayPercent(percent: string, language: ExplanationLanguage): string {
  const { percent: format, percents } = formatsOf(language);
  return percents.of(percent, () => format.format(percent as Intl.StringNumericLiteral));
}

/** `3 nights`: the count with the form of the word that goes with it. */
export function sayCount(count: number, plural: Plural, language: ExplanationLanguage): string {
  const forms: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = plural;
  const { count: numbers, plural: rules } = formatsOf(language);
  return `${numbers.format(count)}\u00a0${forms[rules.select(count)] ?? plural.other}`;
}

interface Formats {
  readonly date: Intl.DateTimeFormat;
  /** A house writes of the same few weeks all day long, and of the same few taxes. */
  readonly dates: Remembered<string>;
  readonly percent: Intl.NumberFormat;
  readonly percents: Remembered<string>;
  readonly count: Intl.NumberFormat;
  readonly plural: Intl.PluralRules;
}

const MOST_REMEMBERED = 2_000;

const formats = new Map<ExplanationLanguage, Formats>();

/** Kept: a bill has hundreds of dates, and making a format costs more than using it a hundred times. */
function formatsOf(language: ExplanationLanguage): Formats {
  const kept = formats.get(language);
  if (kept) return kept;
  const made = formatsIn(LOCALES[language]);
  formats.set(language, made);
  return made;
}

function formatsIn(locale: string): Formats {
  return {
    date: new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }),
    dates: new Remembered(MOST_REMEMBERED),
    percents: new Remembered(MOST_REMEMBERED),
    percent: new Intl.NumberFormat(locale, { style: 'unit', unit: 'percent', maximumFractionDigits: 4 }),
    count: new Intl.NumberFormat(locale),
    plural: new Intl.PluralRules(locale),
  };
}
