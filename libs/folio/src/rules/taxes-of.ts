import { fraction, type Money, money, type Night, nightsBetween, percentUnits, subtract } from '@amends/kernel';
import type { PropertyTax } from '@amends/property';
import { taxInside } from './tax-inside';
import { changeWithin, type ChargeToTax, nightsIn, spansOf, type TaxSpan } from './tax-spans';

/** What the taxes of a charge take from the stay. */
export interface TaxedStay {
  readonly arrival: Night;
  readonly adults: number;
  readonly children: number;
  /** As far as they are known. */
  readonly childAges: readonly number[];
  /** Codes of the taxes it does not owe. */
  readonly taxExempt: readonly string[];
  /** Of the property: fees for each person are set in it. */
  readonly currency: string;
}

/** A line to be generated beside the charge. */
export interface GeneratedTax {
  readonly transactionCode: string;
  readonly taxRuleId: string;
  readonly amount: Money;
  readonly quantity: number;
  readonly serviceDate: Night;
}

export interface TaxInsideCharge {
  readonly taxIncluded: Money;
  readonly taxRuleId: string | null;
  /** Where it is booked: under this tax; null when there is none inside. */
  readonly taxCode: string | null;
}

export type TaxRefusal =
  /** Accommodation over a change of the rate inside its price: nights before and from that date are charged apart. */
  | { readonly code: 'charge-spans-tax-change'; readonly changesOn: Night }
  | { readonly code: 'tax-line-missing'; readonly taxCode: string }
  | { readonly code: 'currency-differs'; readonly expected: string };

export type ChargeTaxes =
  | { readonly taxed: true; readonly inside: TaxInsideCharge; readonly generated: readonly GeneratedTax[] }
  | { readonly taxed: false; readonly refusal: TaxRefusal };

/**
 * All taxes of a charge: what is inside its price, and the lines that come beside it.
 *
 * Whoever posts a charge (the desk, the night audit) asks this once for it, writes `inside` into the charge and one
 * line of kind `tax` for each of `generated`, with `generatedFrom` the charge, in the same window. The date of the
 * service decides which rule is in force, night by night: a fee that changes during the charge comes as one line for
 * each of its rates. A tax the stay is exempt from is neither inside nor beside; the price stays what was agreed.
 */
export function taxesOf(charge: ChargeToTax, stay: TaxedStay, rules: readonly PropertyTax[]): ChargeTaxes {
  const { inside, refusal } = insideOf(charge, stay, rules);
  if (refusal) return { taxed: false, refusal };
  const net = subtract(charge.amount, inside.taxIncluded);
  const spans = charge.taxLines.flatMap(({ transactionCode, taxCode }) =>
    spansOf(charge, taxCode, owed(rules, stay, taxCode)).map((span) => ({ ...span, transactionCode })),
  );
  const generated = spans.flatMap((span) => [...added(span, net, charge), ...fee(span, stay)]);
  if (generated.some(({ amount }) => amount.currency !== charge.amount.currency)) {
    return { taxed: false, refusal: { code: 'currency-differs', expected: stay.currency } };
  }
  return { taxed: true, inside, generated };
}

type SpanLine = TaxSpan & { readonly transactionCode: string };

function owed(rules: readonly PropertyTax[], { taxExempt }: TaxedStay, taxCode: string): readonly PropertyTax[] {
  return taxExempt.includes(taxCode) ? [] : rules;
}

function insideOf(
  charge: ChargeToTax,
  stay: TaxedStay,
  rules: readonly PropertyTax[],
): { readonly inside: TaxInsideCharge; readonly refusal?: TaxRefusal } {
  const { amount, taxCode, taxLines } = charge;
  const none = { taxIncluded: money(0, amount.currency), taxRuleId: null, taxCode: null };
  if (taxCode === null) return { inside: none };
  const own = owed(rules, stay, taxCode);
  const spans = spansOf(charge, taxCode, own);
  const [first] = spans;
  if (spans.some(({ rule }) => rule.kind === 'added-percent') && !taxLines.some((line) => line.taxCode === taxCode)) {
    return { inside: none, refusal: { code: 'tax-line-missing', taxCode } };
  }
  if (!spans.some(({ rule }) => rule.kind === 'included-percent')) return { inside: none };
  const changesOn = changeWithin(charge, taxCode, own);
  if (changesOn !== undefined) return { inside: none, refusal: { code: 'charge-spans-tax-change', changesOn } };
  if (!first) return { inside: none };
  return { inside: { taxIncluded: taxInside(amount, first.rule.percent), taxRuleId: first.rule.id, taxCode } };
}

/** A percentage on top of the price without the tax inside; over several rates each has its nights' share. */
function added({ rule, from, nights, transactionCode }: SpanLine, net: Money, charge: ChargeToTax): GeneratedTax[] {
  if (rule.kind !== 'added-percent') return [];
  // One division for share and percentage together, so that it is rounded once.
  const whole = nightsIn(charge).length * percentUnits('100');
  const amount = fraction(net, percentUnits(rule.percent) * nights, whole);
  return amount.minor === 0 ? [] : [{ transactionCode, taxRuleId: rule.id, amount, quantity: 1, serviceDate: from }];
}

/** A fee for each person old enough, for the nights of the span that are within the most the stay owes. */
function fee({ rule, from, nights, transactionCode }: SpanLine, stay: TaxedStay): GeneratedTax[] {
  if (rule.kind !== 'per-person-night') return [];
  const left = rule.mostNights === null ? nights : rule.mostNights - nightsBetween(stay.arrival, from);
  const quantity = payers(stay, rule) * Math.max(0, Math.min(nights, left));
  if (quantity === 0) return [];
  const amount = money(rule.amountMinor * quantity, stay.currency);
  return [{ transactionCode, taxRuleId: rule.id, amount, quantity, serviceDate: from }];
}

/** Adults, and children who are old enough for it; where even a newborn owes it, all of them. */
function payers({ adults, children, childAges }: TaxedStay, { fromAge }: PropertyTax): number {
  if (fromAge === 0) return adults + children;
  return adults + childAges.slice(0, children).filter((age) => age >= fromAge).length;
}
