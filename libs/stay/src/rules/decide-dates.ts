import { nightsBetween } from '@amends/kernel';
import type { StayDates } from './stay-status';

/** A year: longer stays are leases. */
export const MOST_NIGHTS = 365;

export type DatesDecision = { readonly accepted: true } | { readonly accepted: false; readonly refusal: DatesRefusal };

export type DatesRefusal =
  { readonly code: 'departure-before-arrival' } | { readonly code: 'stay-too-long'; readonly most: number };

/** Whether somebody can stay from one date to another. Leaving on the day of arrival is day use, without a night. */
export function decideDates({ arrival, departure }: StayDates): DatesDecision {
  if (departure < arrival) return { accepted: false, refusal: { code: 'departure-before-arrival' } };
  if (nightsBetween(arrival, departure) > MOST_NIGHTS) {
    return { accepted: false, refusal: { code: 'stay-too-long', most: MOST_NIGHTS } };
  }
  return { accepted: true };
}
