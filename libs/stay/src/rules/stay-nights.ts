import { addNights, type Night, nightsBetween } from '@amends/kernel';
import type { StayDates } from './stay-status';

/** Nights from one date until another, which is the day of leaving and not slept. */
export interface NightSpan {
  readonly from: Night;
  readonly until: Night;
}

/** Nights of the whole stay. */
export function stayNights(dates: StayDates): number {
  return Math.max(0, nightsBetween(dates.arrival, dates.departure));
}

/** The nights still to sleep on a business date, tonight included; all of them before arrival; null when none is left. */
export function remainingNights(businessDate: Night, dates: StayDates): NightSpan | null {
  const from = dates.arrival > businessDate ? dates.arrival : businessDate;
  return from < dates.departure ? { from, until: dates.departure } : null;
}

/** How many nights are still to sleep on a business date, tonight included. */
export function nightsLeft(businessDate: Night, dates: StayDates): number {
  const remaining = remainingNights(businessDate, dates);
  return remaining ? nightsBetween(remaining.from, remaining.until) : 0;
}

/** Which night of the stay tonight is, from 1; the last one from the day of leaving on; null before arrival. */
export function nightNumber(businessDate: Night, dates: StayDates): number | null {
  if (businessDate < dates.arrival) return null;
  const tonight = addNights(businessDate, 1);
  return Math.min(nightsBetween(dates.arrival, tonight), stayNights(dates));
}
