import type { LineOutcome, PostingSource } from '@amends/folio';
import type { MealPlan } from '@amends/stay';
import type { LineTopic } from '../line-facts';

/**
 * Everything a language needs to explain a line; a missing text does not compile.
 *
 * Texts are for the guest: friendly, short, no trade words, nothing about fault or house rules. Names, room numbers,
 * dates and amounts come formatted and are set so that no language has to inflect them.
 */
export interface LineWords<Category extends Intl.LDMLPluralRule = 'other'> {
  /** What a line of that kind is called. */
  readonly titles: Readonly<Record<LineTopic, string>>;
  /** The first sentence: what it is, when and where. */
  readonly what: Readonly<Record<LineTopic, (line: SpokenLine) => string>>;
  /** The charged rate is the quoted one. */
  readonly agreedRate: (ratePlan: string | null) => string;
  readonly ratePlan: (ratePlan: string) => string;
  readonly mealPlan: (plan: string) => string;
  readonly mealPlans: Readonly<Record<MealPlan, string>>;
  /** The line was made in another room than the guest is in now. */
  readonly roomThen: (rooms: SpokenRooms) => string;
  /** The line was posted anew in the place of another. */
  readonly replaces: (line: SpokenMention) => string;
  readonly packageOf: (name: string) => string;
  /** In place of everything a suppressed rate would be read from. */
  readonly priceWithheld: string;
  readonly madeFrom: (base: SpokenMention) => string;
  readonly taxInside: (percent: string, tax: string) => string;
  readonly taxAdded: (percent: string, tax: string) => string;
  /** What became of the line. */
  readonly became: Readonly<Record<LineOutcome, (part: SpokenOutcome) => string>>;
  readonly posted: (entry: SpokenEntry) => string;
  readonly sources: Readonly<Record<PostingSource, string>>;
  readonly nights: Plural<Category>;
  readonly adults: Plural<Category>;
  readonly persons: Plural<Category>;
}

/** The plural forms of a word, by the categories of `Intl.PluralRules` the language has. */
export type Plural<Category extends Intl.LDMLPluralRule = 'other'> = Readonly<Record<Category | 'other', string>>;

/** A line with its values written in the language. */
export interface SpokenLine {
  readonly description: string;
  /** Without a sign. */
  readonly amount: string;
  readonly date: string;
  readonly room: string | null;
  readonly reference: string | null;
  readonly reduces: SpokenMention | null;
  readonly replaces: SpokenMention | null;
  readonly undoes: SpokenMention | null;
  /** Who pays it now; null when it went to another guest's bill. */
  readonly movedTo: string | null;
}

/** A part of a line that no longer stands as it was posted. */
export interface SpokenOutcome {
  readonly amount: string;
  /** Who pays what was moved; null when that is another bill. */
  readonly payer: string | null;
}

export interface SpokenMention {
  readonly description: string;
  readonly amount: string;
  readonly date: string;
}

export interface SpokenRooms {
  readonly room: string;
  readonly now: string;
  readonly since: string;
}

export interface SpokenEntry {
  readonly date: string;
  readonly time: string;
  readonly who: string;
  readonly source: string;
}

/** A part of a sentence that is there only with its value. */
export function when<T>(value: T | null, say: (value: T) => string): string {
  return value === null ? '' : say(value);
}
