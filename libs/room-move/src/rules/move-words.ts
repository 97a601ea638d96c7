export const MOVE_REASONS = [
  'noise',
  'temperature',
  'water',
  'cleanliness',
  'equipment',
  'room-not-ready',
  'guest-wish',
  'house-need',
  'other',
] as const;
export type MoveReason = (typeof MOVE_REASONS)[number];

/** What becomes of the old room; never Clean. */
export const OLD_ROOM_STATUSES = ['Dirty', 'Pickup', 'OutOfService', 'OutOfOrder'] as const;
export type OldRoomStatus = (typeof OLD_ROOM_STATUSES)[number];
