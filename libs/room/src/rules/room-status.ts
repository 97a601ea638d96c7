/** Housekeeping's word for a room. OutOfService may be sold, OutOfOrder may not. */
export const ROOM_STATUSES = ['Clean', 'Dirty', 'Pickup', 'Inspected', 'OutOfService', 'OutOfOrder'] as const;
export type RoomStatus = (typeof ROOM_STATUSES)[number];

export type FrontOfficeStatus = 'Vacant' | 'Occupied';

/** What a room has, beside its type; what a guest may need or ask for. */
export const ROOM_FEATURES = [
  'accessible',
  'balcony',
  'bath',
  'connecting',
  'garden-view',
  'near-lift',
  'quiet-side',
  'sea-view',
  'smoking',
  'street-side',
  'twin-beds',
] as const;
export type RoomFeature = (typeof ROOM_FEATURES)[number];

/** Whether a guest can be sent there at once. */
export function isReady(status: RoomStatus): boolean {
  return status === 'Clean' || status === 'Inspected';
}
