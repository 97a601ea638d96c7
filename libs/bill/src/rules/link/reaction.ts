export const EXPLANATION_REACTIONS = ['understood', 'disputes'] as const;
/** What the guest says to an explanation at the desk. */
export type ExplanationReaction = (typeof EXPLANATION_REACTIONS)[number];
