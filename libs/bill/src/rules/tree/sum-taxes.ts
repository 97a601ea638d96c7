import { add, formatMoney, isZero, type Money, money, subtract } from '@amends/kernel';
import type { BillLineFacts, TaxRuleFacts } from './tree-facts';
import type { BillTax } from './bill-tree';

/** What the tax of a line is counted from. */
export type LineToTax = Pick<BillLineFacts, 'taxRule' | 'tax' | 'amount'>;

interface Counted {
  readonly rule: TaxRuleFacts | null;
  readonly gross: Money;
  readonly tax: Money;
}

/**
 * Tax by rule, of everything but payments; the gross amounts of all rows are the sum of the lines.
 *
 * What was given outside the price left its line's tax alone, so it counts where there is no tax; so does a fee for
 * each person, which is a line of its own and holds none.
 */
export function sumTaxes(lines: readonly LineToTax[], currency: string, withoutTax: string): readonly BillTax[] {
  const zero = money(0, currency);
  const rows = new Map<string, Counted>();
  for (const line of lines) {
    const rule = ruleOf(line);
    const key = rule ? `${rule.code} ${rule.percent ?? ''}` : '';
    const { gross, tax } = rows.get(key) ?? { gross: zero, tax: zero };
    rows.set(key, { rule, gross: add(gross, line.amount), tax: add(tax, taxOf(line, zero)) });
  }
  return [...rows.entries()]
    .sort(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : a < b ? -1 : 1))
    .filter(([, { gross, tax }]) => !isZero(gross) || !isZero(tax))
    .map(([, row]) => toTax(row, withoutTax));
}

function ruleOf({ taxRule, tax, amount }: LineToTax): TaxRuleFacts | null {
  if (taxRule?.kind !== 'included-percent') return taxRule;
  const outsidePrice = (!tax || isZero(tax.amount)) && amount.minor < 0;
  return outsidePrice ? null : taxRule;
}

function taxOf({ taxRule, tax, amount }: LineToTax, zero: Money): Money {
  if (taxRule?.kind === 'added-percent') return amount;
  return taxRule?.kind === 'included-percent' ? (tax?.amount ?? zero) : zero;
}

function toTax({ rule, gross, tax }: Counted, withoutTax: string): BillTax {
  return {
    code: rule?.code ?? null,
    name: rule?.name ?? withoutTax,
    percent: rule?.percent ?? null,
    net: formatMoney(subtract(gross, tax)),
    tax: formatMoney(tax),
    gross: formatMoney(gross),
  };
}
