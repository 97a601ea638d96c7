import type { Night } from '@amends/kernel';

/** A tax of a property, for the dates it is in force. */
export interface TaxRule {
  readonly code: string;
  /** For example `6` or `12.5`; of the price without tax. */
  readonly percent: string;
  readonly validFrom: Night;
  /** First date it no longer is in force; null while no end is known. */
  readonly validUntil: Night | null;
}

/** How a tax comes about: as a part of the price, on top of it, or as a fee for each person and night. */
export const TAX_KINDS = ['included-percent', 'added-percent', 'per-person-night'] as const;
export type TaxKind = (typeof TAX_KINDS)[number];

/** A rule with everything a tax is worked out from. */
export interface PropertyTax extends TaxRule {
  readonly id: string;
  readonly kind: TaxKind;
  /** Of a fee for each person and night, in the property's currency; 0 for the others. */
  readonly amountMinor: number;
  /** Who is younger does not owe the fee; children of unknown age are younger. */
  readonly fromAge: number;
  /** Nights of one stay the fee is owed for, counted from arrival; all of them when null. */
  readonly mostNights: number | null;
}

/**
 * The rule of that code in force when a service was consumed: the date of the service decides, not the date of
 * posting. Of several the one that began last; undefined when there is none, so the line bears no tax.
 */
export function taxRuleOn<Rule extends TaxRule>(rules: readonly Rule[], code: string, date: Night): Rule | undefined {
  return rules
    .filter(
      (rule) => rule.code === code && rule.validFrom <= date && (rule.validUntil === null || date < rule.validUntil),
    )
    .reduce<Rule | undefined>((best, rule) => (best && best.validFrom >= rule.validFrom ? best : rule), undefined);
}
