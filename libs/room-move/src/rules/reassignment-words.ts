/** More than a wing at once is done in parts. */
export const MOST_ROOMS_OF_REASSIGNMENT = 100;
/** Of these rooms and nights together. */
export const MOST_STAYS_OF_REASSIGNMENT = 100;

/** What became of a guest: another room before arrival, a move, or nothing yet. */
export const REASSIGNMENT_OUTCOMES = ['reassigned', 'moved', 'left'] as const;
export type ReassignmentOutcome = (typeof REASSIGNMENT_OUTCOMES)[number];

/**
 * Why a guest is left: no room is free, or the others need it more; marked do-not-move; shares the room with another
 * stay, or changes rooms during the stay, which are moved one by one; the price or the bill stands against a move.
 */
export const LEFT_REASONS = ['no-room', 'do-not-move', 'shares-room', 'several-rooms', 'price-unclear'] as const;
export type LeftReason = (typeof LEFT_REASONS)[number];
