import type { Formats } from './formats';

const formatters = new Map<string, Intl.DateTimeFormat>();

/** A hotel night or business date (`2026-03-05`), which has no zone: `Thu 5 Mar`. */
export function showNight(night: string, locale: string): string {
  const formatter = formatterOf(locale, 'UTC', { weekday: 'short', day: 'numeric', month: 'short' });
  return formatter.format(new Date(`${night}T00:00:00Z`));
}

/** A day with its year, for what lasts longer than a stay (`2026-03-05`): `5 Mar 2026`. */
export function showDay(day: string, locale: string): string {
  const formatter = formatterOf(locale, 'UTC', { day: 'numeric', month: 'short', year: 'numeric' });
  return formatter.format(new Date(`${day}T00:00:00Z`));
}

/** An instant on the property's clock: `14:02`, with the day when it is not today, only the day in another year. */
export function showTime(instant: string, { locale, timeZone }: Formats, now: Date): string {
  const at = new Date(instant);
  if (dayOf(at, timeZone).slice(0, 4) !== dayOf(now, timeZone).slice(0, 4)) {
    return formatterOf(locale, timeZone, { day: 'numeric', month: 'short', year: 'numeric' }).format(at);
  }
  const time = formatterOf(locale, timeZone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
  if (dayOf(at, timeZone) === dayOf(now, timeZone)) return time;
  return `${formatterOf(locale, timeZone, { day: 'numeric', month: 'short' }).format(at)}, ${time}`;
}

/** The calendar day at a place, as an ISO date. */
export function dayOf(at: Date, timeZone: string): string {
  return formatterOf('sv-SE', timeZone, { year: 'numeric', month: '2-digit', day: '2-digit' }).format(at);
}

function formatterOf(locale: string, timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone} ${Object.keys(options).join()}`;
  let formatter = formatters.get(key);
  if (!formatter) formatters.set(key, (formatter = new Intl.DateTimeFormat(locale, { ...options, timeZone })));
  return formatter;
}
