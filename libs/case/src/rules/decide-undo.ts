/** How long an act can be taken back; the server gives a little more for the way there. */
export const UNDO_SECONDS = 10;
export const UNDO_GRACE_SECONDS = 20;

/** The entry that is to be taken back, and the case as it is now. */
export interface UndoFacts {
  readonly kind: string;
  /** Whether the one who asks is the one who did it. */
  readonly own: boolean;
  /** The case's version after the act; `null` for an act that never changed the case. */
  readonly madeVersion: number | null;
  readonly version: number;
  readonly secondsAgo: number;
}

export type UndoRefusal = 'undo-not-possible' | 'undo-not-yours' | 'undo-changed-since' | 'undo-too-late';
export type UndoDecision = { readonly undone: true } | { readonly undone: false; readonly refusal: UndoRefusal };

/**
 * Decides whether a transition is taken back: one's own, a moment ago, with nothing changed since. Notes change
 * nothing, so they do not stand in the way; money and moves are never taken back by this.
 */
export function decideUndo({ kind, own, madeVersion, version, secondsAgo }: UndoFacts): UndoDecision {
  if (kind !== 'transition' || madeVersion === null) return { undone: false, refusal: 'undo-not-possible' };
  if (!own) return { undone: false, refusal: 'undo-not-yours' };
  if (madeVersion !== version) return { undone: false, refusal: 'undo-changed-since' };
  if (secondsAgo > UNDO_SECONDS + UNDO_GRACE_SECONDS) return { undone: false, refusal: 'undo-too-late' };
  return { undone: true };
}
