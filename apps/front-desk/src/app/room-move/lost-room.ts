import type { MoveCandidateDto } from '@amends/room-move/dto';
import type { Problem } from '../platform/problem';

/** Whether a colleague of this desk has it in mind for another guest. */
export function isHeldHere({ reasons }: MoveCandidateDto): boolean {
  return reasons.some(({ code }) => code === 'held-at-desk');
}

/** The server has looked again under the lock; its word counts before what was loaded earlier. */
export function nextBestOf({ facts }: Problem): { readonly roomId: string; readonly roomNumber: string } | undefined {
  const best = facts['nextBest'];
  if (typeof best !== 'object' || best === null || !('roomId' in best) || !('roomNumber' in best)) return undefined;
  return { roomId: String(best.roomId), roomNumber: String(best.roomNumber) };
}

/** Who was quicker, where the server names somebody. */
export function holderOf({ facts }: Problem): string | undefined {
  return typeof facts['by'] === 'string' ? facts['by'] : undefined;
}
