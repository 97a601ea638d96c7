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
export const DEPARTMENTS = [
  'rooms',
  'housekeeping',
  'maintenance',
  'food-and-beverage',
  'front-office',
  'other',
] as const;
export type Department = (typeof DEPARTMENTS)[number];
