/**
 * Days as whole numbers since 1970-01-01, so that a stay moves by adding and never through a clock.
 */

const DAY = 86_400_000;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The week the slice was cut around: Monday 2016-02-29 to Sunday. Both houses are well filled and lively in it. */
export const CHOSEN_WEEK = { monday: dayOf('2016-02-29'), before: 10, after: 11 };

/** @param {string} iso `YYYY-MM-DD` */
export function dayOf(iso) {
  const day = Date.parse(`${iso}T00:00:00Z`) / DAY;
  if (!Number.isInteger(day)) throw new Error(`"${iso}" is not a date.`);
  return day;
}

/** @param {number} day */
export function isoOf(day) {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** @param {string} year @param {string} month in English @param {string} dayOfMonth */
export function dayOfParts(year, month, dayOfMonth) {
  const index = MONTHS.indexOf(month);
  if (index < 0) throw new Error(`"${month}" is not a month.`);
  return Date.UTC(Number(year), index, Number(dayOfMonth)) / DAY;
}

/** 0 for Monday to 6 for Sunday. @param {number} day */
export function weekdayOf(day) {
  return (((day + 3) % 7) + 7) % 7;
}

/**
 * The night of the chosen week that falls on the same weekday, and the whole weeks from it to that day: weekends stay
 * weekends.
 *
 * @param {number} businessDay the hotel's business date
 */
export function shiftTo(businessDay) {
  const chosenNight = CHOSEN_WEEK.monday + weekdayOf(businessDay);
  return { chosenNight, days: businessDay - chosenNight };
}

/** Today in a zone, as its people say it. @param {string} zone @param {Date} [now] */
export function todayIn(zone, now = new Date()) {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(now);
}

/** @type {Map<string, number>} */
const offsets = new Map();

/**
 * The instant of a wall-clock time in a zone. The offset is that of noon, which no clock change touches; the sample
 * posts nothing in the hour that a change repeats or leaves out.
 *
 * @param {number} day
 * @param {number} minute since midnight; may run past 1440
 * @param {string} zone
 */
export function instantOf(day, minute, zone) {
  const date = day + Math.floor(minute / 1440);
  const key = `${zone} ${date}`;
  const offset = offsets.get(key) ?? offsetAtNoon(date, zone);
  offsets.set(key, offset);
  return new Date(day * DAY + (minute - offset) * 60_000).toISOString();
}

/** Minutes east of Greenwich. @param {number} day @param {string} zone */
function offsetAtNoon(day, zone) {
  const noon = new Date(day * DAY + DAY / 2);
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(noon);
  const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
  const match = /^GMT(?:([+-])(\d{2}):(\d{2}))?$/.exec(name);
  if (!match?.[1]) return 0;
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]));
}
