import { formatMoney, type MoneyText, parseMoney } from '@amends/kernel';

/** A rate as it was typed, `90` or `90,50`, in the currency of the stay; undefined while it is none. */
export function typedRate(typed: string, currency: string): MoneyText | undefined {
  const parsed = parseMoney({ amount: typed.trim().replace(',', '.'), currency });
  return parsed.ok && parsed.money.minor >= 0 ? formatMoney(parsed.money) : undefined;
}
