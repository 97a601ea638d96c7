#!/usr/bin/env node
/**
 * Cuts the slice that is committed here out of the whole file: `node tools/sample/cut-slice.mjs --file PATH`.
 * Lines are copied byte for byte, in the original order.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { CHOSEN_WEEK, dayOfParts } from './days.mjs';
import { readText } from './read-rows.mjs';
import { parse } from 'csv-parse/sync';

/** Far from the chosen week, but each the only kind, or one of a few, that a written rule is about. */
const ODD_LINES = [
  26, // left before the booked day
  2175, // 55 adults
  4129, // type P, no country
  27423, // children NA; meal, segment and channel Undefined
  33442, // ten babies
  35338, // 5400 a night
  56419, // a country that has changed its code
  56420, // its neighbour, an ordinary row
];

const { values } = parseArgs({ options: { file: { type: 'string' }, out: { type: 'string' } } });
if (!values.file) throw new Error('Which file? --file PATH');

const text = await readText(values.file);
const lines = text.split('\n').filter((line) => line !== '');
/** @type {Record<string, string>[]} */
const rows = parse(text, { columns: true });
const from = CHOSEN_WEEK.monday - CHOSEN_WEEK.before;
const until = CHOSEN_WEEK.monday + 6 + CHOSEN_WEEK.after;

const kept = rows.flatMap((row, index) => {
  const line = index + 2;
  return ODD_LINES.includes(line) || overlaps(row) ? [lines[index + 1]] : [];
});
const target = values.out ?? new URL('./slice/hotel-bookings-slice.csv', import.meta.url);
writeFileSync(target, [lines[0], ...kept, ''].join('\n'));
process.stdout.write(`${kept.length} of ${rows.length} rows\n`);

/** @param {Record<string, string>} row */
function overlaps(row) {
  const arrival = dayOfParts(
    String(row.arrival_date_year),
    String(row.arrival_date_month),
    String(row.arrival_date_day_of_month),
  );
  const nights = Number(row.stays_in_weekend_nights) + Number(row.stays_in_week_nights);
  return arrival <= until && arrival + nights >= from;
}
