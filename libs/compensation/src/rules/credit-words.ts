/** Mandatory: it decides tax and books. */
export const CREDIT_KINDS = ['correction', 'price-reduction', 'service-recovery', 'goodwill'] as const;
export type CreditKind = (typeof CREDIT_KINDS)[number];

export const CREDIT_REASONS = [
  'noise',
  'temperature',
  'water',
  'cleanliness',
  'equipment',
  'room-not-ready',
  'wrong-charge',
  'service-failure',
  'other',
] as const;
export type CreditReason = (typeof CREDIT_REASONS)[number];

/** The department that caused it; the one that sold stays with the line. */
export { DEPARTMENTS, type Department } from '@amends/case';

/**
 * Whether a credit is our expense rather than a smaller price: goodwill and service recovery are, and touch no tax.
 * A correction or price reduction takes revenue and tax back.
 */
export function isOutsidePrice(kind: CreditKind): boolean {
  return kind === 'service-recovery' || kind === 'goodwill';
}
