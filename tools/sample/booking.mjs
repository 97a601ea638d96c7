import { countryOf } from './countries.mjs';
import { dayOf, dayOfParts } from './days.mjs';

/**
 * A row of the data, read and put right by the written rules; days are already shifted.
 *
 * @typedef {object} Booking
 * @property {number} line in the file, the only identity a row has
 * @property {'resort' | 'city'} hotel
 * @property {'Check-Out' | 'Canceled' | 'No-Show'} recorded how it ended
 * @property {number} arrival
 * @property {number} departure
 * @property {number} ended the day it was checked out, cancelled or marked a no-show
 * @property {boolean} dayUse
 * @property {number} adults
 * @property {number} children
 * @property {number} infants
 * @property {string} meal `room-only`, `bed-and-breakfast`, `half-board` or `full-board`
 * @property {import('./countries.mjs').Country | undefined} country
 * @property {string | undefined} segment
 * @property {string} customerType
 * @property {string} deposit
 * @property {string | undefined} agent
 * @property {string | undefined} company
 * @property {boolean} repeatGuest
 * @property {number} staysBefore
 * @property {string} charged room type priced
 * @property {string} slept room type slept in
 * @property {boolean} pseudo a posting master
 * @property {number} rateMinor quoted for each night
 * @property {number} leadDays
 * @property {number} requests
 * @property {number} parking
 * @property {string | undefined} remark
 * @property {readonly string[]} rules that the row hit
 */

/** @typedef {import('./read-rows.mjs').RawRow} RawRow */

const MEALS = new Map([
  ['BB', 'bed-and-breakfast'],
  ['HB', 'half-board'],
  ['FB', 'full-board'],
  ['SC', 'room-only'],
]);

const MOST_ADULTS = 50;

/**
 * @param {import('./read-rows.mjs').NumberedRow} numbered
 * @param {number} shiftDays
 * @returns {Booking}
 */
export function bookingOf({ line, row }, shiftDays) {
  /** @type {string[]} */
  const rules = [];
  const { country, rule } = countryOf(field(row, 'country'));
  if (rule) rules.push(rule);
  const charged = field(row, 'reserved_room_type');
  const slept = field(row, 'assigned_room_type');
  const pseudo = charged === 'P' || slept === 'P';
  if (pseudo) rules.push('pseudo-room-type');
  if (row.distribution_channel === 'Undefined') rules.push('channel-undefined');
  return {
    line,
    hotel: row.hotel === 'Resort Hotel' ? 'resort' : 'city',
    recorded: /** @type {Booking['recorded']} */ (field(row, 'reservation_status')),
    ended: dayOf(field(row, 'reservation_status_date')) + shiftDays,
    ...datesOf(row, shiftDays, rules),
    ...partyOf(row, rules),
    meal: mealOf(row, rules),
    country,
    segment: known(row, 'market_segment', 'Undefined', 'segment-undefined', rules),
    customerType: field(row, 'customer_type'),
    deposit: field(row, 'deposit_type'),
    agent: known(row, 'agent', 'NULL', 'agent-null', rules),
    company: known(row, 'company', 'NULL', 'company-null', rules),
    repeatGuest: row.is_repeated_guest === '1',
    staysBefore: Number(row.previous_bookings_not_canceled),
    charged,
    slept,
    pseudo,
    rateMinor: rateOf(row, rules),
    leadDays: Number(row.lead_time),
    requests: Number(row.total_of_special_requests),
    parking: Number(row.required_car_parking_spaces),
    rules,
  };
}

/** @param {RawRow} row @param {number} shiftDays @param {string[]} rules */
function datesOf(row, shiftDays, rules) {
  const arrived = dayOfParts(
    field(row, 'arrival_date_year'),
    field(row, 'arrival_date_month'),
    field(row, 'arrival_date_day_of_month'),
  );
  const nights = Number(row.stays_in_weekend_nights) + Number(row.stays_in_week_nights);
  const arrival = arrived + shiftDays;
  if (nights === 0) {
    rules.push('nights-zero');
    return { arrival, departure: arrival, dayUse: true };
  }
  const left = dayOf(field(row, 'reservation_status_date'));
  if (row.reservation_status !== 'Check-Out' || left >= arrived + nights) {
    return { arrival, departure: arrival + nights, dayUse: false };
  }
  rules.push('left-early');
  return { arrival, departure: Math.max(left, arrived + 1) + shiftDays, dayUse: false };
}

/** @param {RawRow} row @param {string[]} rules */
function partyOf(row, rules) {
  const adults = Number(row.adults);
  const infants = Number(row.babies);
  const missing = row.children === 'NA';
  const children = missing ? 0 : Number(row.children);
  if (missing) rules.push('children-missing');
  if (adults + children + infants === 0) rules.push('party-nobody');
  else if (adults === 0) rules.push('adults-zero');
  if (adults > 4 || infants > 2) rules.push('party-unlikely');
  const tooLarge = adults > MOST_ADULTS;
  if (tooLarge) rules.push('party-too-large');
  return {
    adults: Math.min(adults, MOST_ADULTS),
    children,
    infants,
    remark: tooLarge ? `Group of ${adults} adults on one booking` : undefined,
  };
}

/** @param {RawRow} row @param {string[]} rules */
function mealOf(row, rules) {
  if (row.meal === 'Undefined') rules.push('meal-undefined');
  return MEALS.get(field(row, 'meal')) ?? 'room-only';
}

/** Cents without floating point. @param {RawRow} row @param {string[]} rules */
function rateOf(row, rules) {
  const match = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(field(row, 'adr'));
  if (!match) throw new Error(`"${row.adr}" is not a rate.`);
  const minor = Number(match[2]) * 100 + Number((match[3] ?? '').padEnd(2, '0'));
  if (match[1] === '-' && minor > 0) rules.push('rate-negative');
  else if (minor === 0) rules.push('rate-zero');
  else if (minor > 100_000) rules.push('rate-above-1000');
  return match[1] === '-' ? 0 : minor;
}

/** @param {RawRow} row @param {string} column @param {string} missing @param {string} rule @param {string[]} rules */
function known(row, column, missing, rule, rules) {
  if (row[column] !== missing) return field(row, column);
  rules.push(rule);
  return undefined;
}

/** @param {RawRow} row @param {string} column */
function field(row, column) {
  const value = row[column];
  if (value === undefined) throw new Error(`A row without ${column}.`);
  return value;
}
