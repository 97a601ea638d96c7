import { localMoney, type Money, type MoneyText, parseMoney } from '@amends/kernel';

export type { MoneyText };

/** An amount of our own, as it travels. Throws on what we never wrote. */
export function readMoney(text: MoneyText): Money {
  const parsed = parseMoney(text);
  if (!parsed.ok) throw new RangeError(`${text.amount} ${text.currency}: ${parsed.refusal}`);
  return parsed.money;
}

/** As a person reads it. */
export function say(text: MoneyText, locale: string): string {
  return localMoney(readMoney(text), locale);
}
