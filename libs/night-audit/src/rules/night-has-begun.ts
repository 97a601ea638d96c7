import { businessClock, type Night } from '@amends/kernel';

/**
 * Whether the night of a business date has begun by the clock on the wall of the house: it is that evening, past the
 * hour the house goes quiet, or any later day. Before that the roll would date tonight's sales tomorrow.
 */
export function nightHasBegun(businessDate: Night, at: Date, timeZone: string, quietFrom: string): boolean {
  const { date, time } = businessClock(at, timeZone);
  // A house that goes quiet after midnight begins its night the day after.
  const evening = quietFrom >= '12:00';
  if (date === businessDate) return evening && time >= quietFrom;
  return date > businessDate;
}
