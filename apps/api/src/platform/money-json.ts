import { CURRENCIES, minorDigits } from '@amends/kernel';

const USUAL_DIGITS = 2;
const UNUSUAL = [0, 1, 3, 4].map((digits) => ({
  codes: CURRENCIES.filter((code) => minorDigits(code) === digits),
  unit: unitOf(digits),
}));

/**
 * SQL of the worth of one minor unit, such as `0.01` for EUR: an exact numeric, so that multiplying by it writes all
 * decimals of the currency. The decimals come from the kernel's table, the one amounts are read with.
 */
export function minorUnitOf(currency: string): string {
  const whens = UNUSUAL.filter(({ codes }) => codes.length > 0).map(
    ({ codes, unit }) => `WHEN ${currency} IN (${codes.map((code) => `'${code}'`).join(', ')}) THEN ${unit}`,
  );
  return `CASE ${whens.join(' ')} ELSE ${unitOf(USUAL_DIGITS)} END`;
}

/** SQL of an amount as it travels, `{"amount": "12.50", "currency": "EUR"}`; a list names the unit once for all rows. */
export function moneyJson(minor: string, currency: string, unit = `(${minorUnitOf(currency)})`): string {
  return `json_build_object('amount', (${minor} * ${unit})::text, 'currency', ${currency})`;
}

/** SQL of an instant as it travels, RFC 3339 in UTC, whatever zone the connection has. */
export function instantJson(instant: string): string {
  return `to_char(${instant} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

function unitOf(digits: number): string {
  return (1 / 10 ** digits).toFixed(digits);
}
