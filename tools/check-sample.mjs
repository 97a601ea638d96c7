#!/usr/bin/env node
/**
 * `npm run check-sample`: runs the bill check over the sample houses and prints what it finds of the lines that are
 * wrong on purpose, and how often it is wrong about bills nobody touched. Needs no database; needs the built libraries.
 *
 *     npm run check-sample -- [--file PATH] [--date 2026-07-06]
 *
 * Without a file it takes the slice; a whole file (`.csv` or `.csv.gz`) is all its bookings. Ends with an error when a
 * wrong line was missed.
 */
import { parseArgs } from 'node:util';
import { countFindings } from './sample/check/count-findings.mjs';
import { printCount } from './sample/check/print-count.mjs';
import { todayIn } from './sample/days.mjs';
import { PROPERTIES } from './sample/properties.mjs';
import { readRows, SLICE } from './sample/read-rows.mjs';
import { houseDataOf } from './sample/sample-data.mjs';

const { values } = parseArgs({ options: { file: { type: 'string' }, date: { type: 'string' } } });

const rows = await readRows(values.file ?? SLICE);
const filledFrom = values.file ? 'whole' : 'slice';
let missed = 0;
for (const property of PROPERTIES.filter((one) => one.filledFrom === filledFrom)) {
  const date = values.date ?? todayIn(property.timeZone);
  const count = countFindings(houseDataOf(rows, property, date), property, date);
  missed += count.kinds.reduce((sum, { planted, found }) => sum + planted - found, 0);
  process.stdout.write(`${printCount(`${property.code}, ${property.name}, on ${date}`, count)}\n\n`);
}
process.exitCode = missed > 0 ? 1 : 0;
