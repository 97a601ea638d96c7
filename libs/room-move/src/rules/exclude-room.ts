import type { HoldOnRoom, KeptRoom, MoveRequest, ReasonFacts, RoomFacts } from './room-facts';

export const EXCLUSION_CODES = [
  'own-room',
  'pseudo-room',
  'room-out-of-order',
  'room-blocked',
  'room-occupied',
  'room-not-free',
  'room-held',
  'room-kept',
  'room-discrepant',
  'room-too-small',
  'room-not-accessible',
  'room-smoking-differs',
  'room-not-given',
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
  return reasonsAgainst(room, request).find((one) => one !== undefined);
}

/** All of them, in the same order: what would have to change for the room to be given. */
export function allExclusions(room: RoomFacts, request: MoveRequest): readonly Exclusion[] {
  return reasonsAgainst(room, request).filter((one) => one !== undefined);
}

function reasonsAgainst(
  room: RoomFacts,
  { from, nights, party, arrives }: MoveRequest,
): readonly (Exclusion | undefined)[] {
  const { block, takenFrom, hold, kept } = room;
  return [
    when(room.roomId === from.roomId, 'own-room'),
    when(room.pseudo, 'pseudo-room'),
    when(
      room.status === 'OutOfOrder' && arrives !== 'later',
      'room-out-of-order',
      block?.until ? { until: block.until } : undefined,
    ),
    when(block?.kind === 'OutOfOrder', 'room-blocked', block ? blockFacts(block) : undefined),
    // Who sleeps there now leaves before somebody else comes, or has the room on those nights.
    when(room.frontOfficeStatus === 'Occupied' && arrives === null, 'room-occupied'),
    when(takenFrom !== null, 'room-not-free', { takenFrom: takenFrom ?? '', until: nights.until }),
    when(hold !== null && !hold.ownDesk, 'room-held', hold ? heldFacts(hold) : undefined),
    when(kept !== null, 'room-kept', kept ? keptFacts(kept) : undefined),
    when(room.seenOccupied === true && arrives !== 'later', 'room-discrepant'),
    when(room.sleeps < party, 'room-too-small', { sleeps: room.sleeps, party }),
    when(has(from, 'accessible') && !has(room, 'accessible'), 'room-not-accessible'),
    when(has(from, 'smoking') !== has(room, 'smoking'), 'room-smoking-differs'),
    when(room.doNotGive !== null, 'room-not-given', { note: room.doNotGive ?? '' }),
  ];
}

function when(applies: boolean, code: ExclusionCode, facts?: ReasonFacts): Exclusion | undefined {
  return applies ? { code, ...(facts && { facts }) } : undefined;
}

function blockFacts({ from, until }: NonNullable<RoomFacts['block']>): ReasonFacts {
  return { from, ...(until !== null && { until }) };
}

/** Who has a held room, and until when. */
export function heldFacts({ by, heldAt, expiresAt, secondsLeft }: HoldOnRoom): ReasonFacts {
  return { by, heldAt, expiresAt, secondsLeft };
}

function keptFacts({ by, dueAt }: KeptRoom): ReasonFacts {
  return { by, ...(dueAt !== null && { dueAt }) };
}

type WithFeatures = Pick<RoomFacts, 'features'>;

export function has(room: WithFeatures, feature: RoomFacts['features'][number]): boolean {
  return room.features.includes(feature);
}
