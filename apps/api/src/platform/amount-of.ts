import { type Money, type MoneyText, parseMoney } from '@amends/kernel';

/** Money a DTO has already been checked for. @throws RangeError otherwise: the pipe was passed by. */
export function amountOf(text: MoneyText): Money {
  const parsed = parseMoney(text);
  if (!parsed.ok) throw new RangeError(`${text.amount} ${text.currency}: ${parsed.refusal}`);
  return parsed.money;
}
