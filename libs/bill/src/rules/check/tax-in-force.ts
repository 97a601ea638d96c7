import type { BillFacts, BillLine, TaxFacts } from './bill-facts';

/** The rule a line was posted under. */
export function taxOf({ taxes }: BillFacts, { taxRuleId }: BillLine): TaxFacts | undefined {
  return taxes.find(({ id }) => id === taxRuleId);
}

/** The rule of that tax on a date; undefined when none is in force. */
export function taxInForce({ taxes }: BillFacts, taxCode: string | null, date: string): TaxFacts | undefined {
  return taxes.find(
    ({ code, validFrom, validUntil }) =>
      code === taxCode && validFrom <= date && (validUntil === null || date < validUntil),
  );
}
