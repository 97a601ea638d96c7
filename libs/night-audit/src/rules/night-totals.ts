import { add, type Money, sum } from '@amends/kernel';
import type { NightLine } from './plan-night';

/** What a night comes to under one transaction code. */
export interface NightTotal {
  readonly transactionCode: string;
  readonly description: string;
  readonly count: number;
  readonly total: Money;
}

/** Lines by transaction code, in the order the codes first appear. */
export function totalNight(lines: readonly NightLine[]): readonly NightTotal[] {
  const totals = new Map<string, NightTotal>();
  for (const { code, amount } of lines) {
    const before = totals.get(code.code);
    totals.set(code.code, {
      transactionCode: code.code,
      description: code.description,
      count: (before?.count ?? 0) + 1,
      total: before ? add(before.total, amount) : amount,
    });
  }
  return [...totals.values()];
}

export function sumNight(lines: readonly NightLine[], currency: string): Money {
  return sum(
    currency,
    lines.map(({ amount }) => amount),
  );
}
