import type { Night } from '@amends/kernel';
import type { NightSpan, StayStatus } from '@amends/stay';
import type { MoveOverride } from './decide-move';
import { type Exclusion, type ExclusionCode, excludeRoom } from './exclude-room';
import type { MoveRequest, ReasonFacts, RoomFacts } from './room-facts';

/**
 * `Waiting`: for its time, or for the room to be ready. `AtDesk`: its time has come and something stands against it.
 * `Done`: the guest has moved by it. `Cancelled`: called off, moved otherwise, or gone.
 */
export const SCHEDULE_STATES = ['Waiting', 'AtDesk', 'Done', 'Cancelled'] as const;
export type ScheduleState = (typeof SCHEDULE_STATES)[number];

/** The nights for which the room is kept: from the night it is moved into until the guest leaves. */
export function nightsToKeep(businessDate: Night, dueOn: Night | null, departure: Night): NightSpan | null {
  const from = dueOn !== null && dueOn > businessDate ? dueOn : businessDate;
  return from < departure ? { from, until: departure } : null;
}

/** What a move for later is decided on, read under the locks of stay and room. */
export interface ScheduleFacts {
  readonly stayStatus: StayStatus;
  readonly doNotMove: boolean;
  /** For the nights to keep; null when none is left, or the stay has no room yet. */
  readonly request: MoveRequest | null;
  readonly target: RoomFacts | null;
  readonly override: MoveOverride;
}

export type ScheduleRefusal =
  | { readonly code: 'stay-not-in-house'; readonly status: StayStatus }
  | { readonly code: 'no-night-left' | 'room-taken' | 'stay-do-not-move' | 'move-override-not-permitted' }
  | { readonly code: Exclude<ExclusionCode, 'room-not-free' | 'room-occupied'>; readonly facts?: ReasonFacts };

export type ScheduleDecision =
  { readonly granted: true } | { readonly granted: false; readonly refusal: ScheduleRefusal };

/** By the time of the move somebody will have left, let go or looked again; all else stands against it now as well. */
const PASSING: readonly ExclusionCode[] = ['room-occupied', 'room-held', 'room-discrepant'];

/** Decides whether a room can be kept for a guest who moves later: what cannot pass by then is refused at once. */
export function decideSchedule(facts: ScheduleFacts): ScheduleDecision {
  const { stayStatus, request, target, doNotMove, override } = facts;
  if (stayStatus !== 'InHouse' && stayStatus !== 'DueOut') {
    return refuse({ code: 'stay-not-in-house', status: stayStatus });
  }
  if (!request || !target) return refuse({ code: 'no-night-left' });
  const lasting = excludeRoom(withoutPassing(target), request);
  if (lasting) return refuse(refusalOf(lasting));
  if (!doNotMove) return { granted: true };
  if (!override.reason?.trim()) return refuse({ code: 'stay-do-not-move' });
  return override.permitted ? { granted: true } : refuse({ code: 'move-override-not-permitted' });
}

function withoutPassing(room: RoomFacts): RoomFacts {
  return { ...room, frontOfficeStatus: 'Vacant', hold: null, seenOccupied: null };
}

function refusalOf({ code, facts }: Exclusion): ScheduleRefusal {
  return code === 'room-not-free' || code === 'room-occupied'
    ? { code: 'room-taken' }
    : { code, ...(facts && { facts }) };
}

function refuse(refusal: ScheduleRefusal): ScheduleDecision {
  return { granted: false, refusal };
}

/** What the move at its time was refused with; null when nothing stands against it. */
export type AgainstSchedule = string | null;

/** Nothing stands against it, and the desk wanted to do it. */
export const DESK_MOVES = 'desk-moves';

/** What becomes of a move whose time has come. */
export type DueOutcome = 'move' | 'wait' | 'desk' | 'over';

const OVER = ['stay-not-in-house', 'no-night-left', 'own-room'];
const NOT_READY = ['room-needs-override', 'room-taken', ...PASSING];

/** What was arranged for a move. */
export interface DueTerms {
  /** It waits for the room to be ready, and not for a time. */
  readonly whenReady: boolean;
  /** Somebody of the desk is to do it. */
  readonly byDesk: boolean;
}

/**
 * What is right is done, or brought to the desk when that is to do it. Who waits for a room to be ready goes on waiting while it is not; a time that has come is a
 * matter for the desk. A guest who has left, or is in the room already, needs nobody.
 */
export function decideDue(against: AgainstSchedule, { whenReady, byDesk }: DueTerms): DueOutcome {
  if (against === null) return byDesk ? 'desk' : 'move';
  if (OVER.includes(against)) return 'over';
  return whenReady && NOT_READY.includes(against) ? 'wait' : 'desk';
}
