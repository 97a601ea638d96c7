import type { MoneyText } from '@amends/kernel';

const formatters = new Map<string, Intl.NumberFormat>();

/**
 * Writes money by locale. The decimals are those of the amount itself, which
 * follow ISO 4217: `Intl` alone would show HUF without its two.
 */
export function showMoney(money: MoneyText, locale: string, signed = false): string {
  const digits = money.amount.split('.')[1]?.length ?? 0;
  const key = `${locale} ${money.currency} ${digits} ${signed}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.NumberFormat(locale, {
      style: 'currency',
      currency: money.currency,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      signDisplay: signed ? 'exceptZero' : 'negative',
    });
    formatters.set(key, formatter);
  }
  // A decimal string is formatted exactly; a number would pass through floating point.
  return formatter.format(money.amount as Intl.StringNumericLiteral).replace('-', '\u2212');
}
