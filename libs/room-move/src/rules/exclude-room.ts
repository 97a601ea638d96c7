import type { HoldOnRoom, MoveRequest, ReasonFacts, RoomFacts } from './room-facts';

export const EXCLUSION_CODES = [
  'own-room',
  'room-out-of-order',
  'room-occupied',
  'room-not-free',
  'room-held',
  'room-too-small',
  'room-not-accessible',
  'room-smoking-differs',
  'pseudo-room',
] as const;
export type ExclusionCode = (typeof EXCLUSION_CODES)[number];

export interface Exclusion {
  readonly code: ExclusionCode;
  readonly facts?: ReasonFacts;
}

/**
 * The first hard reason against a room, in the order of `EXCLUSION_CODES`; undefined when it may be proposed.
 *
 * No role can override these. Dirty and out of service are not among them: those can be overridden, and count
 * against the room's score instead. So does a hold of a colleague of the same desk.
 */
export function excludeRoom(room: RoomFacts, request: MoveRequest): Exclusion | undefined {
  const { from, nights, party } = request;
  if (room.roomId === from.roomId) return { code: 'own-room' };
  if (room.status === 'OutOfOrder') return { code: 'room-out-of-order' };
  if (room.frontOfficeStatus === 'Occupied') return { code: 'room-occupied' };
  if (room.takenFrom !== null) {
    return { code: 'room-not-free', facts: { takenFrom: room.takenFrom, until: nights.until } };
  }
  if (room.hold && !room.hold.ownDesk) return { code: 'room-held', facts: heldFacts(room.hold) };
  if (room.sleeps < party) return { code: 'room-too-small', facts: { sleeps: room.sleeps, party } };
  if (has(from, 'accessible') && !has(room, 'accessible')) return { code: 'room-not-accessible' };
  if (has(from, 'smoking') !== has(room, 'smoking')) return { code: 'room-smoking-differs' };
  return room.pseudo ? { code: 'pseudo-room' } : undefined;
}

/** Who has a held room, and until when. */
export function heldFacts({ by, heldAt, expiresAt, secondsLeft }: HoldOnRoom): ReasonFacts {
  return { by, heldAt, expiresAt, secondsLeft };
}

type WithFeatures = Pick<RoomFacts, 'features'>;

export function has(room: WithFeatures, feature: RoomFacts['features'][number]): boolean {
  return room.features.includes(feature);
}
