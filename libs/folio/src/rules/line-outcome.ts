/**
 * What became of a line: wiped as if it had never been, reduced later, moved to another payer or bill, divided between
 * payers, or charged anew as it should have been.
 */
export const LINE_OUTCOMES = ['voided', 'credited', 'moved', 'split', 'corrected'] as const;
export type LineOutcome = (typeof LINE_OUTCOMES)[number];
