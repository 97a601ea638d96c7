import type { LineGroup, PostingKind, PostingSource } from '@amends/folio';
import type { Money, ZoneClock } from '@amends/kernel';
import type { MealPlan } from '@amends/stay';

/** Another line, as far as this one's explanation names it. */
export interface LineMention {
  readonly description: string;
  /** As on the bill. */
  readonly amount: Money;
  readonly serviceDate: string;
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
  /** Check number or other paper. */
  readonly reference: string | null;
  /** The room the guest was in then. */
  readonly roomNumber: string | null;
  readonly ratePlan: string | null;
  /** Quoted for that night. */
  readonly quotedRate: Money | null;
  readonly mealPlan: MealPlan | null;
  readonly tax: { readonly percent: string; readonly amount: Money; readonly included: boolean } | null;
  /** Of a tax for each person and night. */
  readonly perPersonNight: { readonly adults: number; readonly nights: number; readonly rate: Money } | null;
  /** The line this one was made from. */
  readonly base: LineMention | null;
  /** The line this one credits or corrects. */
  readonly reduces: LineMention | null;
  /** Taken off this line so far, positive or zero. */
  readonly credited: Money;
}

/** What a line is about, for the words it is explained with. */
export type LineTopic = Exclude<LineGroup, 'extra'> | 'other';

const CONSUMED: readonly string[] = ['room', 'meal', 'city-tax', 'food-and-beverage', 'minibar'] satisfies LineTopic[];

/** A group nobody told us of is explained by where the line came from, or else in its own words. */
export function topicOf({ kind, group, amount, source }: LineFacts): LineTopic {
  if (kind === 'credit' || kind === 'correction') return kind;
  if (kind === 'payment') return amount.minor >= 0 ? 'other' : group === 'deposit' ? 'deposit' : 'payment';
  if (CONSUMED.includes(group)) return group as LineTopic;
  if (source === 'minibar') return 'minibar';
  return source === 'point-of-sale' ? 'food-and-beverage' : 'other';
}
