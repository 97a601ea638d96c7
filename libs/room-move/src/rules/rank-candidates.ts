import { byRoomNumber } from './by-room-number';
import { type Exclusion, excludeRoom } from './exclude-room';
import type { MoveScales } from './move-weights';
import type { CandidateReason, MoveRequest, ReasonFacts, RoomFacts } from './room-facts';
import { scoreOf, scoreRoom } from './score-room';

/** A room that may be proposed, in the shape of the wire. */
export interface Candidate {
  readonly roomId: string;
  readonly roomNumber: string;
  readonly floor: number;
  readonly roomType: string;
  readonly features: RoomFacts['features'];
  readonly status: RoomFacts['status'];
  readonly frontOfficeStatus: RoomFacts['frontOfficeStatus'];
  readonly score: number;
  /** Best news first. */
  readonly reasons: readonly CandidateReason[];
}

export interface ExcludedRoom {
  readonly roomId: string;
  readonly roomNumber: string;
  readonly roomType: string;
  readonly reason: Exclusion['code'];
  readonly facts?: ReasonFacts;
}

export interface RankedRooms {
  /** Best first; equals by room number. */
  readonly candidates: readonly Candidate[];
  /** By room number. */
  readonly excluded: readonly ExcludedRoom[];
}

/** Every room of the house, either proposed with its reasons or excluded with one. */
export function rankCandidates(rooms: readonly RoomFacts[], request: MoveRequest, scales: MoveScales): RankedRooms {
  const candidates: Candidate[] = [];
  const excluded: ExcludedRoom[] = [];
  for (const room of rooms) {
    const exclusion = excludeRoom(room, request);
    if (exclusion) excluded.push(excludedRoom(room, exclusion));
    else candidates.push(candidate(room, request, scales));
  }
  return {
    candidates: candidates.sort((a, b) => b.score - a.score || byRoomNumber(a, b)),
    excluded: excluded.sort(byRoomNumber),
  };
}

function candidate(room: RoomFacts, request: MoveRequest, scales: MoveScales): Candidate {
  const { roomId, roomNumber, floor, roomType, features, status, frontOfficeStatus } = room;
  const reasons = scoreRoom(room, request, scales);
  return { roomId, roomNumber, floor, roomType, features, status, frontOfficeStatus, score: scoreOf(reasons), reasons };
}

function excludedRoom({ roomId, roomNumber, roomType }: RoomFacts, { code, facts }: Exclusion): ExcludedRoom {
  return { roomId, roomNumber, roomType, reason: code, ...(facts && { facts }) };
}
