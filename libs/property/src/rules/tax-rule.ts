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
