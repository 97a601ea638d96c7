import type { MoveScales } from './move-weights';
import { type Candidate, rankCandidates, type RankedRooms } from './rank-candidates';
import type { MoveRequest, ReasonCode, RoomFacts } from './room-facts';

/** Of a moment that is over by the time of the move. */
const OF_NOW: readonly ReasonCode[] = ['ready-now'];

/**
 * Rooms for a guest who moves later, best first, for the nights to keep. Who is in a room now will have left, and it will
 * have been made up; what stands against a room for longer stands against it here as well.
 */
export function rankLater(rooms: readonly RoomFacts[], request: MoveRequest, scales: MoveScales): RankedRooms {
  const { candidates, excluded } = rankCandidates(rooms.map(byThen), request, scales);
  const statuses = new Map(rooms.map(({ roomId, status }) => [roomId, status]));
  const told = candidates.map((room) => ({ ...room, status: statuses.get(room.roomId) ?? room.status }));
  return { candidates: told.map(withoutNow), excluded };
}

/** As it will be: left, let go, looked at and made up. How many arrive for its type on that day is not known yet. */
function byThen(room: RoomFacts): RoomFacts {
  const status = room.status === 'Dirty' || room.status === 'Pickup' ? 'Clean' : room.status;
  return { ...room, status, frontOfficeStatus: 'Vacant', hold: null, seenOccupied: null, spareOfType: null };
}

function withoutNow(room: Candidate): Candidate {
  return { ...room, reasons: room.reasons.filter(({ code }) => !OF_NOW.includes(code)) };
}
