import type { CreditKind } from '@amends/compensation';

/** The transaction code a credit of each kind is posted with. */
export const CREDIT_CODES: Readonly<Record<CreditKind, string>> = {
  correction: 'CRCO',
  'price-reduction': 'CRPR',
  'service-recovery': 'CRSR',
  goodwill: 'CRGW',
};
