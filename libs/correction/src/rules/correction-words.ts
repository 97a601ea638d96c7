/** What a line can need: each is one act, previewed and undone as a whole. */
export const CORRECTION_ACTS = ['void', 'credit', 'transfer', 'split', 'quantity', 'repost'] as const;
export type CorrectionAct = (typeof CORRECTION_ACTS)[number];

/** An act or the undoing of one. */
export type CorrectionDeed = CorrectionAct | 'undo';

/** Why a line is wrong, as the desk says it; the order is the order of its keys. */
export const CORRECTION_REASONS = [
  'not-consumed',
  'wrong-price',
  'posted-twice',
  'wrong-bill',
  'wrong-payer',
  'wrong-quantity',
  'wrong-code',
  'promised',
  'other',
] as const;
export type CorrectionReason = (typeof CORRECTION_REASONS)[number];

/** How the parts of a split are measured. */
export const SPLIT_MEASURES = ['amount', 'percent', 'nights'] as const;
export type SplitMeasure = (typeof SPLIT_MEASURES)[number];

/** What goes with a correction on paper: a closed bill needs a credit note, a signed check is kept with it. */
export const CORRECTION_DOCUMENTS = ['credit-note', 'signed-check'] as const;
export type CorrectionDocument = (typeof CORRECTION_DOCUMENTS)[number];
