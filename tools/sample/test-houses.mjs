import { isoOf } from './days.mjs';
import { PROPERTIES } from './properties.mjs';
import { readRows, SLICE } from './read-rows.mjs';
import { houseDataOf } from './sample-data.mjs';

/** The slice, read once for all tests of a file. */
const rows = await readRows(SLICE);

/** A Monday in summer time and the six days after it: each weekday has its own chosen night. */
const MONDAY = 20_639;

export const WEEK = Array.from({ length: 7 }, (_, index) => isoOf(MONDAY + index));

const FILLED_FROM_SLICE = PROPERTIES.filter(({ filledFrom }) => filledFrom === 'slice');

/**
 * Both houses on a business date.
 *
 * @param {string} date
 * @param {string} [seed]
 */
export function housesOn(date, seed) {
  return FILLED_FROM_SLICE.map((property) => houseDataOf(rows, property, date, seed));
}

/** Both houses on each day of a week. */
export const HOUSES = WEEK.flatMap((date) => housesOn(date));
