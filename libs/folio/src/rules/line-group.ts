/** What a transaction code is about, for explaining and grouping lines. */
export const LINE_GROUPS = [
  'room',
  'meal',
  'city-tax',
  'food-and-beverage',
  'minibar',
  'extra',
  'payment',
  'deposit',
  'credit',
  'correction',
] as const;
export type LineGroup = (typeof LINE_GROUPS)[number];
