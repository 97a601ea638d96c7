import type { CaseCategory } from '@amends/case';

/** What may be wrong with a room, beside what a case is about. */
export const ROOM_CAUSES = ['smell', 'light', 'bed', 'view', 'floor'] as const;

export const MOVE_REASONS = [
  'noise',
  'temperature',
  'water',
  'cleanliness',
  'equipment',
  ...ROOM_CAUSES,
  'room-not-ready',
  'guest-wish',
  'house-need',
  'other',
] as const;
export type MoveReason = (typeof MOVE_REASONS)[number];

/** What is wrong with a room, as the ranking asks: by a reason of the desk, or by the case. */
export type MoveCause = CaseCategory | (typeof ROOM_CAUSES)[number];

/** What becomes of the old room; never Clean. */
export const OLD_ROOM_STATUSES = ['Dirty', 'Pickup', 'OutOfService', 'OutOfOrder'] as const;
export type OldRoomStatus = (typeof OLD_ROOM_STATUSES)[number];
