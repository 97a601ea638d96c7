import type { LineGroup, LineOutcome, PostingKind, PostingSource } from '@amends/folio';
import type { Money, ZoneClock } from '@amends/kernel';
import type { MealPlan } from '@amends/stay';

/** Another line, as far as this one's explanation names it. */
export interface LineMention {
  readonly description: string;
  /** As on the bill. */
  readonly amount: Money;
  readonly serviceDate: string;
}

/** A part of a line, or all of it, that no longer stands as it was posted; the amount positive. */
export interface BecameFacts {
  readonly how: LineOutcome;
  readonly amount: Money;
  /** Of what was moved: who pays it now, whether on the same bill, and whether the guest may know. */
  readonly to: { readonly payer: string; readonly here: boolean; readonly secret: boolean } | null;
}

/** What a line is explained from. Amounts as on the bill: charges positive, payments and credits negative. */
export interface LineFacts {
  readonly kind: PostingKind;
  /** Of the transaction code; a code of a system we do not know may say anything. */
  readonly group: string;
  readonly description: string;
  readonly amount: Money;
  readonly quantity: number;
  readonly unitPrice: Money;
  /** When it was consumed. */
  readonly serviceDate: string;
  /** Date and time on the wall of the property. */
  readonly postedAt: ZoneClock;
  readonly postedBy: string;
  readonly source: PostingSource;
  /** Number of the check at the till, before any other paper. */
  readonly reference: string | null;
  /** The room the guest was in then. */
  readonly roomNumber: string | null;
  readonly ratePlan: string | null;
  /** Quoted for that night. */
  readonly quotedRate: Money | null;
  readonly mealPlan: MealPlan | null;
  readonly tax: { readonly percent: string; readonly amount: Money; readonly included: boolean } | null;
  /** Of a tax for each person and night; `persons` are the adults unless children owe it as well. */
  readonly perPersonNight: {
    readonly persons: number;
    readonly childrenAmong: boolean;
    readonly nights: number;
    readonly rate: Money;
  } | null;
  /** Percent of the base line that this line is: a tax added to a price. */
  readonly percentOfBase: string | null;
  /** Name of the package the line was posted for. */
  readonly packageName: string | null;
  /** The line this one was made from. */
  readonly base: LineMention | null;
  /** The line this one credits or corrects. */
  readonly reduces: LineMention | null;
  /** The line this one stands in the place of; `here` when on the same window. */
  readonly replaces: (LineMention & { readonly here: boolean }) | null;
  /** The correcting line this one undoes. */
  readonly undoes: LineMention | null;
  /** Of a transfer away: who pays it now; null when it is on another bill. */
  readonly movedTo: string | null;
  /** The room of the guest after `roomNumber`, and since when; null when it is still the same. */
  readonly roomNow: { readonly number: string; readonly since: string } | null;
  /** What became of what was taken off this line and not given back. */
  readonly became: readonly BecameFacts[];
  /** The price is between the hotel and another payer: nothing it could be read from is said. */
  readonly priceWithheld: boolean;
}

/** What a line is about, for the words it is explained with. */
export type LineTopic = Exclude<LineGroup, 'extra'> | 'moved-out' | 'moved-in' | 'part' | 'undone' | 'other';

const CONSUMED: readonly string[] = ['room', 'meal', 'city-tax', 'food-and-beverage', 'minibar'] satisfies LineTopic[];

/** A group nobody told us of is explained by where the line came from, or else in its own words. */
export function topicOf(facts: LineFacts): LineTopic {
  const { kind, amount, group } = facts;
  if (facts.undoes) return 'undone';
  if (kind === 'credit' || kind === 'correction') return kind;
  if (kind === 'transfer' && amount.minor < 0) return 'moved-out';
  if (kind === 'transfer' && facts.replaces) return facts.replaces.here ? 'part' : 'moved-in';
  if (kind === 'payment') return amount.minor >= 0 ? 'other' : group === 'deposit' ? 'deposit' : 'payment';
  return consumedTopicOf(facts);
}

/** What was consumed, whatever became of the line since. */
export function consumedTopicOf({ group, source }: Pick<LineFacts, 'group' | 'source'>): LineTopic {
  if (CONSUMED.includes(group)) return group as LineTopic;
  if (source === 'minibar') return 'minibar';
  return source === 'point-of-sale' ? 'food-and-beverage' : 'other';
}
