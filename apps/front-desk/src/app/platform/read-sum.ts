import { parseMoney, type MoneyText } from '@amends/kernel';

/** A sum as it is typed at a desk: `12,50` and `12.50` are the same. Undefined while it is not typed to its end. */
export function readSum(typed: string, currency: string): MoneyText | undefined {
  const amount = { amount: typed.trim().replace(',', '.'), currency };
  return parseMoney(amount).ok ? amount : undefined;
}
