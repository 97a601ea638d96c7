import type { Night } from '@amends/kernel';
import type { NightSpan } from '@amends/stay';

/** Nights of one stay in one room. */
export interface AssignedNights {
  readonly id: string;
  readonly startsOn: Night;
  readonly endsOn: Night;
}

/** A stay that leaves the room of `from` for another, for the nights given. */
export interface RoomChange {
  readonly from: AssignedNights;
  /** The assignment of the new room, written and not in force yet. */
  readonly toAssignmentId: string;
  readonly nights: NightSpan;
}

/** How an assignment stands after the change. */
export interface AssignmentAfter {
  readonly id: string;
  readonly endsOn: Night;
  readonly active: boolean;
}

/**
 * What becomes of the assignments when guests change rooms, however many and in whatever circle: nights slept stay
 * where they were slept, the others are in the new room. All of it is written at once, so that two who swap are never
 * in each other's way.
 */
export function exchangeRooms(changes: readonly RoomChange[]): readonly AssignmentAfter[] {
  return changes.flatMap(({ from, toAssignmentId, nights }) => [
    from.startsOn < nights.from
      ? { id: from.id, endsOn: nights.from, active: true }
      : { id: from.id, endsOn: from.endsOn, active: false },
    { id: toAssignmentId, endsOn: nights.until, active: true },
  ]);
}

/** The assignments of a change, by id, and the day of leaving. */
export interface ChangeToUndo {
  readonly fromAssignmentId: string;
  readonly toAssignmentId: string;
  readonly endsOn: Night;
}

/** The same backwards: every night is again where it was. */
export function exchangeBack(changes: readonly ChangeToUndo[]): readonly AssignmentAfter[] {
  return changes.flatMap(({ fromAssignmentId, toAssignmentId, endsOn }) => [
    { id: fromAssignmentId, endsOn, active: true },
    { id: toAssignmentId, endsOn, active: false },
  ]);
}
