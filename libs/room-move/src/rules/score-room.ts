import { isReady, type RoomFeature } from '@amends/room';
import { has, heldFacts } from './exclude-room';
import { needsMakingReady, readyWhen, statusToTell } from './ready-when';
import type { MoveScales, MoveWeights } from './move-weights';
import type { CandidateReason, MoveRequest, RoomFacts } from './room-facts';
import { scoreCause } from './score-cause';
import { scoreMemory } from './score-memory';
import { against, inFavour, type Part, type Weighing } from './score-part';

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
const FLOORS_OF_A_WALK = 5;
const WAITING_STEP_MINUTES = 10;
/** Nobody knows when: as bad as waiting can be. */
const MANY_STEPS = 1_000;

/**
 * The reasons for and against a room, best news first. The score is the sum of their points: simple, so that a person
 * can add it up and see why one room stands before another. A better fact never scores worse, whatever the weights.
 */
export function scoreRoom(
  room: RoomFacts,
  request: MoveRequest,
  { weights, settings }: MoveScales,
): readonly CandidateReason[] {
  const weighing = { room, request, weights, settings };
  const parts = [
    ...scoreCause(weighing),
    ...scoreType(weighing),
    ...scoreFeatures(weighing),
    scoreReadiness(weighing),
    scoreHold(weighing),
    ...scoreWay(weighing),
    scoreFamily(weighing),
    ...scoreArrivals(weighing),
    ...scoreMemory(weighing),
  ];
  return parts.filter((part) => part !== false).sort((a, b) => b.points - a.points);
}

/** Sum of the points. */
export function scoreOf(reasons: readonly CandidateReason[]): number {
  return reasons.reduce((score, reason) => score + reason.points, 0);
}

/** The same type is best: a far better one is given away, and missing when somebody pays for it. */
function scoreType({ room, request: { from }, weights }: Weighing): readonly Part[] {
  const ranks = room.rank - from.rank;
  const facts = { roomType: room.roomType };
  const { sameType, perRank, worseType } = weights;
  if (ranks === 0) return [inFavour('same-type', sameType, facts)];
  if (ranks < 0) return [against('worse-type', worseType + perRank * (-ranks - 1), facts)];
  const better = Math.max(0, Math.min(weights.betterType, sameType) - perRank * (ranks - 1));
  return [inFavour('better-type', better, { ...facts, ranks }), scoreUpgrade(room, weights)];
}

function scoreUpgrade({ extra }: RoomFacts, { upgradeCost }: MoveWeights): Part {
  if (!extra || extra.percent <= 0) return false;
  return against('costs-upgrade', (upgradeCost * extra.percent) / 100, { ...extra.price });
}

function scoreFeatures({ room, request: { from, wishes }, weights }: Weighing): readonly Part[] {
  const liked = LIKED.filter((feature) => has(from, feature));
  const kept = liked.filter((feature) => has(room, feature));
  const lost = liked.filter((feature) => !has(room, feature));
  const wished = wishes.filter((feature) => has(room, feature));
  return [
    kept.length > 0 && inFavour('keeps-features', weights.keptFeature * kept.length, named(kept)),
    lost.length > 0 && against('loses-features', weights.lostFeature * lost.length, named(lost)),
    wished.length > 0 && inFavour('has-wished-feature', weights.wishedFeature * wished.length, named(wished)),
  ];
}

function named(features: readonly RoomFeature[]): { readonly features: string } {
  return { features: features.join(',') };
}

/** A room that is not ready can be given by a role that may override, with a reason. */
function scoreReadiness({ room, request, weights, settings }: Weighing): Part {
  if (!needsMakingReady(room, request))
    return (
      isReady(room.status) &&
      request.arrives !== 'later' &&
      inFavour('ready-now', weights.readyNow, { status: room.status })
    );
  const ready = readyWhen(room, request.now, settings);
  const steps = ready ? Math.ceil(ready.minutes / WAITING_STEP_MINUTES) : MANY_STEPS;
  const facts = { status: statusToTell(room), ...(ready && { readyAt: ready.readyAt }) };
  return against('needs-override', Math.min(weights.waitingMost, weights.waiting * steps), facts);
}

/** A colleague at this desk has it in mind for another guest: last of all, and only by who may override. */
function scoreHold({ room: { hold }, weights }: Weighing): Part {
  return hold !== null && against('held-at-desk', weights.heldAtDesk, heldFacts(hold));
}

/** A short way with luggage. Not when noise or the floor drives the guest away: then the other floor is the better one. */
function scoreWay({ room, request: { from, cause }, weights }: Weighing): readonly Part[] {
  const floors = Math.abs(room.floor - from.floor);
  const near = (weights.nearOldRoom * (FLOORS_OF_A_WALK - floors)) / FLOORS_OF_A_WALK;
  const atEase = cause !== 'noise' && cause !== 'floor';
  return [
    atEase && near > 0 && inFavour('near-old-room', near, { floors }),
    room.wing !== from.wing && room.wing !== null && against('other-wing', weights.otherWing, { wing: room.wing }),
  ];
}

/** A family behind one door stays behind one door. */
function scoreFamily({ room, request: { from, familyIn }, weights }: Weighing): Part {
  const joined = (to: readonly string[]): boolean => to.some((id) => familyIn.includes(id));
  if (joined(room.connectsTo)) return inFavour('next-to-family', weights.keptConnection);
  return joined(from.connectsTo) && against('away-from-family', weights.lostConnection);
}

/** Who comes next into this very room, and who arrives tonight for its type. */
function scoreArrivals({ room, weights }: Weighing): readonly Part[] {
  const { nightsFreeAfter, spareOfType, roomType } = room;
  return [
    nightsFreeAfter === 0
      ? against('next-arrival-same-day', weights.arrivalSameDay)
      : inFavour('no-next-arrival-soon', weights.freeAfter, nightsFreeAfter === null ? undefined : { nightsFreeAfter }),
    spareOfType !== null &&
      spareOfType < 1 &&
      against('displaces-arrival', weights.displacesArrival, { roomType, short: 1 - spareOfType }),
  ];
}
