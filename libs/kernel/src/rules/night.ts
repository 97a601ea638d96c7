/** A night or business date: `YYYY-MM-DD`, named by the day it begins on. It has no zone and no clock. */
export type Night = string;

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 86_400_000;

/**
 * A date that exists, in the years 1900 to 2199: 30 February, `26-1-5` and year 0226 are refused.
 * The bounds catch slips of the finger and leave room to count nights on from any accepted date.
 */
export function isNight(text: string): boolean {
  const day = dayNumber(text);
  return day !== undefined && text >= '1900-01-01' && text <= '2199-12-31';
}

/** The night `count` nights later; earlier when negative. */
export function addNights(night: Night, count: number): Night {
  return dateOf(existing(night) + count);
}

/** How many nights from one date to another; negative when `until` is before `from`. */
export function nightsBetween(from: Night, until: Night): number {
  return existing(until) - existing(from);
}

/** The nights slept from arrival until the day of leaving, which is not one of them; none when there is none. */
export function nightsOf(from: Night, until: Night): readonly Night[] {
  const count = Math.max(0, nightsBetween(from, until));
  return Array.from({ length: count }, (_, index) => addNights(from, index));
}

export interface ZoneClock {
  /** Calendar date there, `YYYY-MM-DD`. Not the business date: that one only the night audit moves. */
  readonly date: string;
  /** Wall clock there, `HH:MM`, 00 to 23. */
  readonly time: string;
}

/** What the calendar and the clock on the wall of an IANA zone show at an instant (RFC 3339 text or a Date). */
export function businessClock(instant: string | Date, zone: string): ZoneClock {
  const parts = zoneFormat(zone).formatToParts(new Date(instant));
  const of = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  return { date: `${of('year')}-${of('month')}-${of('day')}`, time: `${of('hour')}:${of('minute')}` };
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Kept, because making one costs more than a hundred uses of it. */
function zoneFormat(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    const two = '2-digit';
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      calendar: 'iso8601',
      hourCycle: 'h23',
      year: 'numeric',
      month: two,
      day: two,
      hour: two,
      minute: two,
    });
    formats.set(zone, format);
  }
  return format;
}

/** Days since 1970 counted in UTC, where every day has 24 hours; undefined for a date that does not exist. */
function dayNumber(text: string): number | undefined {
  const [matched, year, month, day] = DATE.exec(text) ?? [];
  if (matched === undefined) return undefined;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  // The 30th of February became a day of March, and the year 26 one of the last century.
  const exists = date.getUTCDate() === Number(day) && date.getUTCFullYear() === Number(year);
  return exists ? date.getTime() / DAY_MS : undefined;
}

function existing(night: Night): number {
  const number = dayNumber(night);
  if (number === undefined) throw new RangeError(`${night} is not a date.`);
  return number;
}

function dateOf(dayNumber: number): string {
  return new Date(dayNumber * DAY_MS).toISOString().slice(0, 10);
}
