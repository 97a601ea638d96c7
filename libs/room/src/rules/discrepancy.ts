import type { FrontOfficeStatus } from './room-status';

/**
 * What the front office and housekeeping say differently of a room. `skip`: the books have a guest, the room is empty.
 * `sleep`: somebody is in a room the books know nobody in.
 */
export const DISCREPANCIES = ['skip', 'sleep'] as const;
export type Discrepancy = (typeof DISCREPANCIES)[number];

/** `null` while both say the same, or nobody has looked since a guest last came or went. */
export function discrepancyOf(frontOffice: FrontOfficeStatus, seenOccupied: boolean | null): Discrepancy | null {
  if (seenOccupied === null || seenOccupied === (frontOffice === 'Occupied')) return null;
  return seenOccupied ? 'sleep' : 'skip';
}
