import type { StayStatus } from '@amends/stay';
import type { MoveOverride } from './decide-move';
import { type ExclusionCode, excludeRoom, heldFacts } from './exclude-room';
import { MOST_HELD_SECONDS } from './hold-words';
import type { MoveRequest, ReasonFacts, RoomFacts } from './room-facts';

/** What a hold is decided on, read under the locks of stay and room. */
export interface HoldFacts {
  readonly stayStatus: StayStatus;
  /** Null when no night is left to sleep, or the stay has no room yet. */
  readonly request: MoveRequest | null;
  readonly target: RoomFacts;
  readonly override: MoveOverride;
}

export type HoldDecision = { readonly held: true } | { readonly held: false; readonly refusal: HoldRefusal };

export type HoldRefusal =
  | { readonly code: 'stay-not-in-house'; readonly status: StayStatus }
  | { readonly code: 'no-night-left' }
  | { readonly code: 'room-taken' }
  | { readonly code: ExclusionCode; readonly facts?: ReasonFacts }
  | { readonly code: 'move-override-not-permitted' };

const GONE: readonly StayStatus[] = ['CheckedOut', 'NoShow', 'Cancelled'];

/**
 * Decides whether a room may be held for a guest: any room that could be proposed, ready or not.
 *
 * What a colleague of the same desk holds for somebody else is taken over by a role that may override, with a reason;
 * what another desk holds, by nobody.
 */
export function decideHold({ stayStatus, request, target, override }: HoldFacts): HoldDecision {
  if (GONE.includes(stayStatus)) return refuse({ code: 'stay-not-in-house', status: stayStatus });
  if (!request) return refuse({ code: 'no-night-left' });
  const exclusion = excludeRoom(target, request);
  if (exclusion) return refuse(isTaken(exclusion.code) ? { code: 'room-taken' } : exclusion);
  if (!target.hold) return { held: true };
  if (!override.reason?.trim()) return refuse({ code: 'room-held', facts: heldFacts(target.hold) });
  return override.permitted ? { held: true } : refuse({ code: 'move-override-not-permitted' });
}

export interface Held {
  readonly heldAt: Date;
  readonly expiresAt: Date;
}

/**
 * Until when a hold lasts that is made longer by so many seconds from now; undefined when it is over already, which
 * nobody can make longer: the room may have been promised to somebody else.
 */
export function extendedUntil({ heldAt, expiresAt }: Held, now: Date, seconds: number): Date | undefined {
  if (expiresAt <= now) return undefined;
  const most = heldAt.getTime() + MOST_HELD_SECONDS * 1000;
  const wanted = Math.min(now.getTime() + seconds * 1000, most);
  return new Date(Math.max(wanted, expiresAt.getTime()));
}

function isTaken(code: ExclusionCode): boolean {
  return code === 'room-occupied' || code === 'room-not-free';
}

function refuse(refusal: HoldRefusal): HoldDecision {
  return { held: false, refusal };
}
