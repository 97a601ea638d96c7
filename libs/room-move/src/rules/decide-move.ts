import type { RoomStatus } from '@amends/room';
import type { StayStatus } from '@amends/stay';
import { type ExclusionCode, excludeRoom, heldFacts } from './exclude-room';
import type { MoveScales } from './move-weights';
import { needsMakingReady, statusToTell } from './ready-when';
import type { CandidateReason, MoveRequest, ReasonFacts, RoomFacts } from './room-facts';
import { scoreRoom } from './score-room';

/** What a move is decided on, read under the locks of stay and room. */
export interface MoveFacts {
  readonly stayStatus: StayStatus;
  readonly doNotMove: boolean;
  /** Null when no night is left to sleep, or the stay has no room yet. */
  readonly request: MoveRequest | null;
  /** Null when the stay already refuses, so that no room was looked up. */
  readonly target: RoomFacts | null;
  readonly override: MoveOverride;
  readonly scales: MoveScales;
}

export interface MoveOverride {
  /** Whether the role has the permission `stay.move-override`. */
  readonly permitted: boolean;
  /** Why it is used; null when it is not. */
  readonly reason: string | null;
}

export type MoveDecision =
  | { readonly allowed: true; readonly warnings: readonly CandidateReason[] }
  | { readonly allowed: false; readonly refusal: MoveRefusal };

export type MoveRefusal =
  | { readonly code: 'stay-not-in-house'; readonly status: StayStatus }
  | { readonly code: 'no-night-left' }
  | { readonly code: 'room-taken' }
  | { readonly code: Exclude<ExclusionCode, TakenCode>; readonly facts?: ReasonFacts }
  | { readonly code: 'stay-do-not-move' }
  | { readonly code: 'room-needs-override'; readonly status: RoomStatus }
  | { readonly code: 'move-override-not-permitted' };

type TakenCode = 'room-occupied' | 'room-not-free';

const MOVABLE: readonly StayStatus[] = ['Reserved', 'DueIn', 'InHouse', 'DueOut'];

/** Whether a stay can be given another room: who is in the house, and who is still to come. */
export function isMovable(stayStatus: StayStatus): boolean {
  return MOVABLE.includes(stayStatus);
}

/**
 * Decides whether a guest may be moved to a room, for all nights left.
 *
 * What nobody may do is said first; then what a role may do with a reason: moving a stay marked do-not-move, and
 * giving a room that is not clean, is out of service or is held by a colleague of the same desk. Warnings are what
 * speaks against the room all the same.
 */
export function decideMove(facts: MoveFacts): MoveDecision {
  const { stayStatus, request, target } = facts;
  if (!isMovable(stayStatus)) {
    return refuse({ code: 'stay-not-in-house', status: stayStatus });
  }
  if (!request || !target) return refuse({ code: 'no-night-left' });
  const exclusion = excludeRoom(target, request);
  if (exclusion) return refuse(refusalOf(exclusion));
  const refusal = whyNotOverridden(facts, target, request);
  if (refusal) return refuse(refusal);
  const reasons = scoreRoom(target, request, facts.scales);
  return { allowed: true, warnings: reasons.filter((reason) => reason.points < 0) };
}

function whyNotOverridden(
  { override, doNotMove }: MoveFacts,
  target: RoomFacts,
  request: MoveRequest,
): MoveRefusal | undefined {
  if (!doNotMove && !needsMakingReady(target, request) && !target.hold) return undefined;
  if (!override.reason?.trim()) {
    if (doNotMove) return { code: 'stay-do-not-move' };
    if (target.hold) return { code: 'room-held', facts: heldFacts(target.hold) };
    return { code: 'room-needs-override', status: statusToTell(target) };
  }
  return override.permitted ? undefined : { code: 'move-override-not-permitted' };
}

/** Who lost a race does not care whether the winner sleeps there tonight or from tomorrow. */
function refusalOf({ code, facts }: NonNullable<ReturnType<typeof excludeRoom>>): MoveRefusal {
  if (code === 'room-occupied' || code === 'room-not-free') return { code: 'room-taken' };
  return { code, ...(facts && { facts }) };
}

function refuse(refusal: MoveRefusal): MoveDecision {
  return { allowed: false, refusal };
}
