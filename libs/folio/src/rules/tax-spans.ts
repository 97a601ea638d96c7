import { addNights, type Money, type Night } from '@amends/kernel';
import { type PropertyTax, taxRuleOn } from '@amends/property';

/** A charge before its taxes are known. */
export interface ChargeToTax {
  /** As the guest is charged, tax inside included; positive. */
  readonly amount: Money;
  readonly quantity: number;
  /** When it was consumed; of a charge of several nights the first. */
  readonly serviceDate: Night;
  /** Whether the quantity counts nights, one after the other: of accommodation, and of nothing else. */
  readonly countsNights: boolean;
  /** The tax of its transaction code. */
  readonly taxCode: string | null;
  /** Lines of its own a tax comes as: the line its code generates, and the one that carries a tax that is added. */
  readonly taxLines: readonly { readonly transactionCode: string; readonly taxCode: string }[];
}

/** Nights of a charge under one rule. */
export interface TaxSpan {
  readonly rule: PropertyTax;
  readonly from: Night;
  readonly nights: number;
}
/** The nights a charge stands for, or the one day of anything else. */
export function nightsIn({ countsNights, quantity, serviceDate }: ChargeToTax): readonly Night[] {
  return Array.from({ length: countsNights ? quantity : 1 }, (_, index) => addNights(serviceDate, index));
}

/** Its nights by the rule in force; those under no rule are left out. */
export function spansOf(charge: ChargeToTax, taxCode: string, rules: readonly PropertyTax[]): readonly TaxSpan[] {
  const spans: TaxSpan[] = [];
  for (const night of nightsIn(charge)) {
    const rule = taxRuleOn(rules, taxCode, night);
    const last = spans.at(-1);
    if (!rule) continue;
    if (last?.rule.id === rule.id) spans[spans.length - 1] = { ...last, nights: last.nights + 1 };
    else spans.push({ rule, from: night, nights: 1 });
  }
  return spans;
}

/** First night under another rule than the night before; undefined when one rule is in force all the time, or none. */
export function changeWithin(charge: ChargeToTax, taxCode: string, rules: readonly PropertyTax[]): Night | undefined {
  const first = taxRuleOn(rules, taxCode, charge.serviceDate);
  return nightsIn(charge).find((night) => taxRuleOn(rules, taxCode, night)?.id !== first?.id);
}
