import { CURRENCIES, minorDigits } from '@amends/kernel';

const USUAL_DIGITS = 2;
const OTHER_DIGITS = [...new Set(CURRENCIES.map(minorDigits))].filter((digits) => digits !== USUAL_DIGITS);

/** SQL of an amount as it travels, `{"amount": "12.50", "currency": "EUR"}`; the kernel's table says the decimals. */
export function moneyJson(minor: string, currency: string): string {
  return `json_build_object('amount', ${moneyText(minor, currency)}, 'currency', ${currency})`;
}

function moneyText(minor: string, currency: string): string {
  const cases = OTHER_DIGITS.map((digits) => {
    const codes = CURRENCIES.filter((code) => minorDigits(code) === digits).map((code) => `'${code}'`);
    return `WHEN ${currency} IN (${codes.join(', ')}) THEN ${scaled(minor, digits)}`;
  });
  return `CASE ${cases.join(' ')} ELSE ${scaled(minor, USUAL_DIGITS)} END`;
}

function scaled(minor: string, digits: number): string {
  return digits === 0 ? `(${minor})::text` : `((${minor})::numeric / ${10 ** digits})::numeric(30, ${digits})::text`;
}
