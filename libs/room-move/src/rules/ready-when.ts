import { isReady } from '@amends/room';
import type { MoveSettings } from './move-weights';
import type { MoveRequest, RoomFacts } from './room-facts';

const MINUTE_MS = 60_000;

type Readiness = Pick<RoomFacts, 'status' | 'block'>;

export interface ReadyWhen {
  readonly minutes: number;
  readonly readyAt: string;
}

/**
 * Not clean, out of service now, or out of service on a night to come. For a guest who has not come a room is cleaned in
 * the house's own time; out of service tonight it still is who comes tonight.
 */
export function needsMakingReady({ status, block }: Readiness, { arrives }: Pick<MoveRequest, 'arrives'>): boolean {
  if (block?.kind === 'OutOfService') return true;
  if (arrives === 'later') return false;
  return arrives === 'tonight' ? status === 'OutOfService' : !isReady(status);
}

/** When housekeeping is done with a room if it goes there next; undefined when that is no matter of cleaning. */
export function readyWhen(room: Readiness, now: string, settings: MoveSettings): ReadyWhen | undefined {
  const minutes = minutesToClean(room, settings);
  if (minutes === undefined) return undefined;
  return { minutes, readyAt: new Date(Date.parse(now) + minutes * MINUTE_MS).toISOString() };
}

function minutesToClean({ status, block }: Readiness, settings: MoveSettings): number | undefined {
  if (block?.kind === 'OutOfService') return undefined;
  if (status === 'Pickup') return settings.pickupMinutes;
  return status === 'Dirty' ? settings.cleaningMinutes : undefined;
}

export function statusToTell({ status, block }: Readiness): RoomFacts['status'] {
  return block?.kind === 'OutOfService' ? 'OutOfService' : status;
}
