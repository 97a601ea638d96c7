import { taxesOf, type TaxedStay } from '@amends/folio';
import { newId } from '@amends/kernel';
import { Refused } from '../platform/refused';
import type { NewLine } from './line';
import { type PostingCatalogue, taxAccountOf } from './posting-catalogue';

/** A charge before its taxes were worked out. */
export type UntaxedCharge = Omit<NewLine, 'taxIncluded' | 'taxRuleId' | 'taxAccount'>;

/**
 * The lines a charge is posted as: itself with the tax inside, then what its code brings, each made from it and in the
 * same window. The desk and the night audit both make theirs here, so that no night is taxed in two ways.
 *
 * @throws Refused `transaction-code-unknown`, `charge-spans-tax-change`, `tax-line-missing`, `currency-differs`.
 */
export function chargeLines(
  charge: UntaxedCharge,
  stay: TaxedStay,
  catalogue: PostingCatalogue,
): readonly [NewLine, ...NewLine[]] {
  const { amount, quantity, serviceDate, transactionCode } = charge;
  const taxable = catalogue.taxable(catalogue.code(transactionCode));
  const taxes = taxesOf({ amount, quantity, serviceDate, ...taxable }, stay, catalogue.taxes);
  if (!taxes.taxed) {
    const { code, ...facts } = taxes.refusal;
    throw new Refused(code, facts);
  }
  const { taxCode, ...inside } = taxes.inside;
  const line = { ...charge, ...inside, taxAccount: taxCode === null ? null : taxAccountOf(taxCode) };
  const generated = taxes.generated.map(({ transactionCode: made, ...tax }) => {
    const { code, kind, description, revenueAccount } = catalogue.code(made);
    return {
      ...{ ...charge, id: newId(), kind, transactionCode: code, description, revenueAccount },
      ...{ ...tax, taxIncluded: { ...tax.amount, minor: 0 }, taxAccount: null, generatedFrom: charge.id },
    };
  });
  return [line, ...generated];
}
