/** A hold is for a guest who stands at the desk: what takes longer is a move, or another guest's room. */
export const LEAST_HOLD_SECONDS = 15;
export const MOST_HOLD_SECONDS = 600;

/** However often it is made longer. */
export const MOST_HELD_SECONDS = 900;
