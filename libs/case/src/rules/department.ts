/** A part of the house that sells, causes or cures. */
export const DEPARTMENTS = [
  'rooms',
  'housekeeping',
  'maintenance',
  'food-and-beverage',
  'front-office',
  'other',
] as const;
export type Department = (typeof DEPARTMENTS)[number];
