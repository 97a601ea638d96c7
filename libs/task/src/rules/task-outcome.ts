import type { RoomStatus } from '@amends/room';
import type { TaskKind } from './task-words';

/** The room as it stands when a task about it is done. */
export interface TaskRoom {
  readonly status: RoomStatus;
  /** Whether a block of the room covers today. */
  readonly blocked: boolean;
}

/** What becomes of the room: its new status, and whether its block ends. */
export interface TaskOutcome {
  readonly status: RoomStatus | null;
  readonly liftsBlock: boolean;
}

const NOTHING: TaskOutcome = { status: null, liftsBlock: false };

/**
 * What a task that is done means to its room. Cleaning makes it clean and an inspection inspected, but never a room that
 * is blocked. A repair ends the block, and leaves a room that wants cleaning: tools were in it.
 */
export function outcomeOf(kind: TaskKind, room: TaskRoom): TaskOutcome {
  const out = room.status === 'OutOfOrder' || room.status === 'OutOfService';
  if (kind === 'repair') return { status: out || room.blocked ? 'Dirty' : null, liftsBlock: room.blocked };
  if (out || room.blocked) return NOTHING;
  if (kind === 'cleaning') return room.status === 'Inspected' ? NOTHING : change(room.status, 'Clean');
  if (kind === 'inspection') return change(room.status, 'Inspected');
  return NOTHING;
}

function change(from: RoomStatus, to: RoomStatus): TaskOutcome {
  return from === to ? NOTHING : { status: to, liftsBlock: false };
}
