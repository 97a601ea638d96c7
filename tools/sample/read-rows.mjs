import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { parse } from 'csv-parse/sync';

/** The slice that is committed here. */
export const SLICE = new URL('./slice/hotel-bookings-slice.csv', import.meta.url);

/** What the sample reads of the 32 columns; a file without one of them is not the right file. */
const COLUMNS = [
  'hotel',
  'lead_time',
  'arrival_date_year',
  'arrival_date_month',
  'arrival_date_day_of_month',
  'stays_in_weekend_nights',
  'stays_in_week_nights',
  'adults',
  'children',
  'babies',
  'meal',
  'country',
  'market_segment',
  'distribution_channel',
  'is_repeated_guest',
  'previous_bookings_not_canceled',
  'reserved_room_type',
  'assigned_room_type',
  'deposit_type',
  'agent',
  'company',
  'customer_type',
  'adr',
  'required_car_parking_spaces',
  'total_of_special_requests',
  'reservation_status',
  'reservation_status_date',
];

/**
 * @typedef {Record<string, string>} RawRow a row as it stands in the file
 * @typedef {{ line: number, row: RawRow }} NumberedRow with its line number, which is the only identity it has
 */

/** @param {string | URL} file `.csv` or `.csv.gz` */
export async function readText(file) {
  const bytes = await readFile(file);
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (packed ? await promisify(gunzip)(bytes) : bytes).toString('utf8');
}

/**
 * @param {string | URL} file
 * @returns {Promise<NumberedRow[]>}
 */
export async function readRows(file) {
  return rowsOf(await readText(file));
}

/** @param {string} text @returns {NumberedRow[]} */
export function rowsOf(text) {
  /** @type {RawRow[]} */
  const rows = parse(text, { columns: true, skip_empty_lines: true });
  const missing = COLUMNS.filter((column) => rows[0]?.[column] === undefined);
  if (missing.length > 0)
    throw new Error(`This is not the hotel bookings file: it has no column ${missing.join(', ')}.`);
  return rows.map((row, index) => ({ line: index + 2, row }));
}
