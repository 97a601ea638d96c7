import type { AddTaxRuleDto } from '@amends/folio/dto';
import { percentUnits } from '@amends/kernel';
import { amountOf } from '../platform/amount-of';
import { Refused } from '../platform/refused';

/** Ten thousandths of a percent in one hundredth of a percent. */
const UNITS_OF_BASIS_POINT = 100;

/**
 * What a rule asks: a percentage in hundredths of a percent, or a fee in the property's currency, as its kind says.
 *
 * @throws Refused `tax-rate-mismatch`, `currency-differs`.
 */
export function rateOf(
  { kind, percent, amount }: Pick<AddTaxRuleDto, 'kind' | 'percent' | 'amount'>,
  currency: string,
): { readonly basisPoints: number | null; readonly amountMinor: number | null } {
  const isFee = kind === 'per-person-night';
  if ((percent === undefined) !== isFee || (amount === undefined) === isFee) throw new Refused('tax-rate-mismatch');
  if (percent !== undefined) return { basisPoints: percentUnits(percent) / UNITS_OF_BASIS_POINT, amountMinor: null };
  if (amount === undefined) throw new Refused('tax-rate-mismatch');
  const { minor, currency: own } = amountOf(amount);
  if (own !== currency) throw new Refused('currency-differs', { expected: currency });
  if (minor === 0) throw new Refused('tax-rate-mismatch');
  return { basisPoints: null, amountMinor: minor };
}
