import type { PreviewReassignmentDto } from '@amends/room-move/dto';

/** What the address may say: a block, or rooms with the nights they are not to be used. */
export interface RoomsInAddress {
  readonly block?: string | undefined;
  readonly rooms?: string | undefined;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/** Whose rooms the address asks about; undefined when it names none. */
export function askedIn({ block, rooms, from, until }: RoomsInAddress): PreviewReassignmentDto | undefined {
  if (block) return { blockId: block };
  if (!rooms || !from || !until) return undefined;
  return { roomIds: rooms.split(','), from, until };
}
