import { byRoomNumber } from './by-room-number';
import { type ExclusionCode, excludeRoom } from './exclude-room';
import type { MoveScales } from './move-weights';
import { needsMakingReady } from './ready-when';
import type { CandidateReason, MoveRequest, RoomFacts } from './room-facts';
import { roomOnArrival } from './room-on-arrival';
import { scoreOf, scoreRoom } from './score-room';

/** Who is to be given another room because of what becomes of the own one. */
export interface Displaced {
  readonly request: MoveRequest;
  readonly scales: MoveScales;
  /** Whether a reason was given for using what is dirty, out of service or held, by a role that may. */
  readonly overridden: boolean;
}

export type WhyNotGiven = ExclusionCode | 'room-needs-override';

export interface RoomToGive {
  readonly roomId: string;
  readonly roomNumber: string;
  readonly roomType: string;
  readonly score: number;
  readonly reasons: readonly CandidateReason[];
}

export interface RoomsToGive {
  /** Best first; equals by room number. */
  readonly rooms: readonly RoomToGive[];
  /** How many rooms each reason stands against. */
  readonly against: Readonly<Partial<Record<WhyNotGiven, number>>>;
}

/** Rooms that could be given to one guest, were there no others who need one; ranked by the score of every move. */
export function roomsToGive(rooms: readonly RoomFacts[], closed: ReadonlySet<string>, guest: Displaced): RoomsToGive {
  const given: RoomToGive[] = [];
  const against: Partial<Record<WhyNotGiven, number>> = {};
  for (const room of rooms) {
    const why = whyNotGiven(room, closed, guest);
    if (why === undefined) given.push(weighed(room, guest));
    else if (why !== 'pseudo-room' && why !== 'own-room') against[why] = (against[why] ?? 0) + 1;
  }
  return { rooms: given.sort((a, b) => b.score - a.score || byRoomNumber(a, b)), against };
}

/**
 * What stands against a room for this guest, undefined when it may be given. Dirty is nothing to ask about for who is
 * still to come; everybody else gets a room that is not ready, or held by a colleague, only by an override.
 */
export function whyNotGiven(
  room: RoomFacts,
  closed: ReadonlySet<string>,
  { request, overridden }: Omit<Displaced, 'scales'>,
): WhyNotGiven | undefined {
  const found = asFound(room, request);
  const exclusion = excludeRoom(found, request);
  if (exclusion) return exclusion.code;
  if (closed.has(room.roomId)) return 'room-blocked';
  if (overridden) return undefined;
  if (found.hold !== null) return 'room-held';
  return needsOverride(found, request) ? 'room-needs-override' : undefined;
}

/** As the guest will find it. */
function asFound(room: RoomFacts, { arrives }: MoveRequest): RoomFacts {
  return arrives === null ? room : roomOnArrival(room, arrives === 'tonight');
}

/** Nobody looks at each of many rooms: one that is out of service now is not given for a later day by itself either. */
function needsOverride(room: RoomFacts, request: MoveRequest): boolean {
  return needsMakingReady(room, request) || (request.arrives === 'later' && room.status === 'OutOfService');
}

function weighed(room: RoomFacts, { request, scales }: Displaced): RoomToGive {
  const found = asFound(room, request);
  const { roomId, roomNumber, roomType } = room;
  const reasons = scoreRoom(found, request, scales);
  return { roomId, roomNumber, roomType, score: scoreOf(reasons), reasons };
}
