import type { LeftReason } from './reassignment-words';

/** What is looked at before any room is. */
export interface FactsOfDisplaced {
  readonly doNotMove: boolean;
  /** Another stay sleeps in the same room, on a bill of its own. */
  readonly sharesRoom: boolean;
  /** The stay changes rooms on a night to come. */
  readonly severalRooms: boolean;
  /** Whether a reason was given, by a role that may override. */
  readonly overridden: boolean;
}

/**
 * Why a guest is not re-assigned together with others, whatever room is free; undefined when nothing stands against it.
 * Who shares a room or changes it during the stay is asked first, so the desk does that guest by guest.
 */
export function whyLeft({
  doNotMove,
  sharesRoom,
  severalRooms,
  overridden,
}: FactsOfDisplaced): Exclude<LeftReason, 'no-room' | 'price-unclear'> | undefined {
  if (doNotMove && !overridden) return 'do-not-move';
  if (sharesRoom) return 'shares-room';
  return severalRooms ? 'several-rooms' : undefined;
}
