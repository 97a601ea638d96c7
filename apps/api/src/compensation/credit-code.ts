import type { CreditKind } from '@amends/compensation';
import { PRICE_REDUCTION_CODE } from '../folio';

/** The transaction code a credit of each kind is posted with. */
export const CREDIT_CODES: Readonly<Record<CreditKind, string>> = {
  correction: 'CRCO',
  'price-reduction': PRICE_REDUCTION_CODE,
  'service-recovery': 'CRSR',
  goodwill: 'CRGW',
};
