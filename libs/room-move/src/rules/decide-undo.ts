import type { RoomStatus } from '@amends/room';

/** A move as it stands, read under the locks of stay, rooms and bills. */
export interface UndoMoveFacts {
  readonly undone: boolean;
  /** It was made together with others, and is asked to be taken back alone. */
  readonly alone: boolean;
  /** The business date it was made on, and the one it is now. */
  readonly movedOn: string;
  readonly businessDate: string;
  readonly inHouse: boolean;
  /** Another move of the stay came after it. */
  readonly movedAgain: boolean;
  /** The nights in the new room are as the move has written them. */
  readonly nightsStand: boolean;
  /** Somebody else has the old room for one of the nights. */
  readonly oldRoomGiven: boolean;
  /** Since then it was blocked for one of the nights, or said not to be in order. */
  readonly oldRoomClosed: boolean;
  /** It is kept for a guest who moves into it later. */
  readonly oldRoomKept: boolean;
  /** A colleague holds the old room for another guest at this moment. */
  readonly oldRoomHeld: boolean;
  /** A night was posted at a price the move has changed. */
  readonly nightPosted: boolean;
  /** A line the move brought onto the bill was corrected since. */
  readonly linesTouched: boolean;
}

export type UndoMoveDecision =
  { readonly granted: true } | { readonly granted: false; readonly refusal: UndoMoveRefusal };

export type UndoMoveRefusal = { readonly code: (typeof UNDO_MOVE_REFUSALS)[number] };

/** In the order they are looked for: what cannot be helped first, what somebody could put right last. */
export const UNDO_MOVE_REFUSALS = [
  'move-already-undone',
  'move-of-chain',
  'guest-has-left',
  'move-of-another-day',
  'move-not-the-last',
  'old-room-given',
  'old-room-closed',
  'old-room-kept',
  'old-room-held',
  'move-night-posted',
  'move-lines-changed',
] as const;

/**
 * Decides whether a move can be taken back as if it had not been: the guest still sleeps where it has put them, the old
 * room still waits, and nothing is built on it. Otherwise the guest moves back, which is another move.
 */
export function decideUndoMove(facts: UndoMoveFacts): UndoMoveDecision {
  const against: Readonly<Record<UndoMoveRefusal['code'], boolean>> = {
    'move-already-undone': facts.undone,
    'move-of-chain': facts.alone,
    'guest-has-left': !facts.inHouse,
    'move-of-another-day': facts.movedOn !== facts.businessDate,
    'move-not-the-last': facts.movedAgain || !facts.nightsStand,
    'old-room-given': facts.oldRoomGiven,
    'old-room-closed': facts.oldRoomClosed,
    'old-room-kept': facts.oldRoomKept,
    'old-room-held': facts.oldRoomHeld,
    'move-night-posted': facts.nightPosted,
    'move-lines-changed': facts.linesTouched,
  };
  const code = UNDO_MOVE_REFUSALS.find((one) => against[one]);
  return code ? { granted: false, refusal: { code } } : { granted: true };
}

/** Minutes in which nobody has carried anything into the new room yet. */
const UNTOUCHED_MINUTES = 2;

export interface RoomOfUndo {
  readonly before: RoomStatus;
  /** What the move has made of it. */
  readonly made: RoomStatus;
  readonly now: RoomStatus;
}

/** The old room is what it was, unless somebody has said otherwise since. */
export function oldRoomAfterUndo({ before, made, now }: RoomOfUndo): RoomStatus {
  return now === made ? before : now;
}

/** The room given back is what it was when nobody can have been in it; after that it wants a look. */
export function newRoomAfterUndo(now: RoomStatus, minutesSince: number): RoomStatus {
  const looked = now === 'Clean' || now === 'Inspected';
  return looked && minutesSince > UNTOUCHED_MINUTES ? 'Pickup' : now;
}
