import { addNights, businessClock, type Night } from '@amends/kernel';
import type { PropertyDto } from '@amends/property/dto';
import { instantAt } from './zone-time';

/** A day and a time by the clock of the house, as they are typed. */
export interface WallTime {
  readonly day: string;
  readonly time: string;
}

/** What it goes by in a house. */
type House = Pick<PropertyDto, 'businessDate' | 'timeZone' | 'checkOutTime'>;

const HOUR_MS = 3_600_000;

/**
 * When guests usually move who do not move now: at the check-out time, when rooms have been left, on the first day that
 * is still to come and on which the guest stays. In the next but one hour where there is none.
 */
export function usualTime(now: Date, { businessDate, timeZone, checkOutTime }: House, departure: Night): WallTime {
  const today = businessClock(now, timeZone).date;
  const days = [addNights(businessDate, 1), addNights(today, 1)];
  const day = days.find((one) => one < departure && (instantAt(one, checkOutTime, timeZone) ?? now) > now);
  if (day) return { day, time: checkOutTime };
  const soon = businessClock(new Date(now.getTime() + 2 * HOUR_MS), timeZone);
  return { day: soon.date, time: `${soon.time.slice(0, 2)}:00` };
}
