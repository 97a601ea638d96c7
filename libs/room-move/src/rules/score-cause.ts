import type { CaseCategory } from '@amends/case';
import { has } from './exclude-room';
import type { CandidateReason, MoveRequest, RoomFacts } from './room-facts';

/** Troubles that run in a pipe or cable from floor to floor. */
const IN_THE_RISER: readonly (CaseCategory | null)[] = ['water', 'temperature', 'equipment'];

/** What speaks for or against a room because of what is wrong with the room now. */
export function scoreCause(room: RoomFacts, request: MoveRequest): readonly CandidateReason[] {
  if (request.cause === 'noise') return [...scoreQuiet(room, request), ...scoreNoisy(room)];
  return IN_THE_RISER.includes(request.cause) ? scoreRiser(room, request) : [];
}

function scoreQuiet(room: RoomFacts, { from }: MoveRequest): readonly CandidateReason[] {
  const reasons: CandidateReason[] = [];
  if (has(room, 'quiet-side') && !has(from, 'quiet-side')) reasons.push({ code: 'quiet-side', points: 25 });
  if (has(from, 'near-lift') && !has(room, 'near-lift')) reasons.push({ code: 'away-from-lift', points: 20 });
  if (has(from, 'street-side') && !has(room, 'street-side')) reasons.push({ code: 'away-from-street', points: 20 });
  if (room.floor !== from.floor) reasons.push({ code: 'other-floor', points: 10, facts: { floor: room.floor } });
  return reasons;
}

function scoreNoisy(room: RoomFacts): readonly CandidateReason[] {
  const reasons: CandidateReason[] = [];
  if (has(room, 'near-lift')) reasons.push({ code: 'near-lift', points: -20 });
  if (has(room, 'street-side')) reasons.push({ code: 'street-side', points: -20 });
  return reasons;
}

/** Rooms above each other share pipes and cables; they share the end of their number, too: 312, 412, 512. */
function scoreRiser(room: RoomFacts, { from }: MoveRequest): readonly CandidateReason[] {
  return riserOf(room) === riserOf(from)
    ? [{ code: 'same-riser', points: -25, facts: { riser: riserOf(room) } }]
    : [{ code: 'other-riser', points: 25 }];
}

function riserOf(room: Pick<RoomFacts, 'roomNumber'>): string {
  return room.roomNumber.slice(-2);
}
