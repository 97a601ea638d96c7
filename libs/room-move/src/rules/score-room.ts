import { isReady, type RoomFeature, type RoomStatus } from '@amends/room';
import { has, heldFacts } from './exclude-room';
import type { CandidateReason, MoveRequest, RoomFacts } from './room-facts';
import { scoreCause } from './score-cause';

/** What guests like a room for; losing one is felt more than winning one. */
const LIKED: readonly RoomFeature[] = [
  'balcony',
  'bath',
  'connecting',
  'garden-view',
  'quiet-side',
  'sea-view',
  'twin-beds',
];

/**
 * The reasons for and against a room, best news first. The score is the sum of their points: simple, so that a person
 * can add it up and see why one room stands before another.
 */
export function scoreRoom(room: RoomFacts, request: MoveRequest): readonly CandidateReason[] {
  const reasons = [
    ...scoreCause(room, request),
    ...scoreType(room, request),
    ...scoreFeatures(room, request),
    ...scoreReadiness(room),
    ...scoreHold(room),
    ...scoreDistance(room, request),
    ...scoreNextArrival(room),
  ];
  return reasons.sort((a, b) => b.points - a.points);
}

/** Sum of the points. */
export function scoreOf(reasons: readonly CandidateReason[]): number {
  return reasons.reduce((score, reason) => score + reason.points, 0);
}

/** The same type is best: a far better one is given away, and missing when somebody pays for it. */
function scoreType(room: RoomFacts, { from }: MoveRequest): readonly CandidateReason[] {
  const ranks = room.rank - from.rank;
  const facts = { roomType: room.roomType };
  if (ranks < 0) return [{ code: 'worse-type', points: -30 + 10 * ranks, facts }];
  if (ranks === 0) return [{ code: 'same-type', points: 30, facts }];
  const better: CandidateReason = {
    code: 'better-type',
    points: Math.max(5, 25 - 5 * ranks),
    facts: { ...facts, ranks },
  };
  if (ranks === 1) return [better];
  return [better, { code: 'costs-upgrade', points: -8 * (ranks - 1), facts: { ranks } }];
}

function scoreFeatures(room: RoomFacts, { from, wishes }: MoveRequest): readonly CandidateReason[] {
  const liked = LIKED.filter((feature) => has(from, feature));
  const kept = liked.filter((feature) => has(room, feature));
  const lost = liked.filter((feature) => !has(room, feature));
  const wished = wishes.filter((feature) => has(room, feature));
  const reasons: CandidateReason[] = [];
  if (kept.length > 0) reasons.push({ code: 'keeps-features', points: 4 * kept.length, facts: named(kept) });
  if (lost.length > 0) reasons.push({ code: 'loses-features', points: -6 * lost.length, facts: named(lost) });
  if (wished.length > 0) reasons.push({ code: 'has-wished-feature', points: 8 * wished.length, facts: named(wished) });
  return reasons;
}

function named(features: readonly RoomFeature[]): { readonly features: string } {
  return { features: features.join(',') };
}

const UNREADY: Readonly<Partial<Record<RoomStatus, number>>> = { Pickup: -15, Dirty: -25, OutOfService: -60 };

/** A room that is not ready can be given by a role that may override, with a reason. */
function scoreReadiness({ status }: RoomFacts): readonly CandidateReason[] {
  if (isReady(status)) return [{ code: 'ready-now', points: 20, facts: { status } }];
  return [{ code: 'needs-override', points: UNREADY[status] ?? -60, facts: { status } }];
}

/** A colleague at this desk has it in mind for another guest: last of all, and only by who may override. */
function scoreHold({ hold }: RoomFacts): readonly CandidateReason[] {
  return hold ? [{ code: 'held-at-desk', points: -80, facts: heldFacts(hold) }] : [];
}

/** A short way with luggage. Not when noise drives the guest away: then the other floor is the better one. */
function scoreDistance(room: RoomFacts, { from, cause }: MoveRequest): readonly CandidateReason[] {
  const floors = Math.abs(room.floor - from.floor);
  const points = 10 - 2 * floors;
  if (cause === 'noise' || points <= 0) return [];
  return [{ code: 'near-old-room', points, facts: { floors } }];
}

/** Somebody arriving on the day of departure waits when this guest leaves late. */
function scoreNextArrival({ nightsFreeAfter }: RoomFacts): readonly CandidateReason[] {
  if (nightsFreeAfter === 0) return [{ code: 'next-arrival-same-day', points: -10 }];
  return [{ code: 'no-next-arrival-soon', points: 5, ...(nightsFreeAfter !== null && { facts: { nightsFreeAfter } }) }];
}
