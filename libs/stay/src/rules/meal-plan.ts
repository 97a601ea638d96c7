/** What is eaten within the price of the stay. */
export const MEAL_PLANS = ['room-only', 'bed-and-breakfast', 'half-board', 'full-board'] as const;
export type MealPlan = (typeof MEAL_PLANS)[number];
