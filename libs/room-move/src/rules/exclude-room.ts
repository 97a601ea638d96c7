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

/** Whether it speaks against a room, or with which facts it does. */
type Objection = (room: RoomFacts, request: MoveRequest) => ReasonFacts | boolean;

const OBJECTIONS: Readonly<Record<ExclusionCode, Objection>> = {
  'own-room': ({ roomId }, { from }) => roomId === from.roomId,
  'pseudo-room': ({ pseudo }) => pseudo,
  'room-out-of-order': ({ status, block }, { arrives }) =>
    status === 'OutOfOrder' && arrives !== 'later' && (block?.until ? { until: block.until } : true),
  'room-blocked': ({ block }) => block?.kind === 'OutOfOrder' && blockFacts(block),
  // Who sleeps there now leaves before somebody else comes, or has the room on those nights.
  'room-occupied': ({ frontOfficeStatus }, { arrives }) => frontOfficeStatus === 'Occupied' && arrives === null,
  'room-not-free': ({ takenFrom }, { nights: { until } }) => takenFrom !== null && { takenFrom, until },
  'room-held': ({ hold }) => hold !== null && !hold.ownDesk && heldFacts(hold),
  'room-kept': ({ kept }) => kept !== null && keptFacts(kept),
  'room-discrepant': ({ seenOccupied }, { arrives }) => seenOccupied === true && arrives !== 'later',
  'room-too-small': ({ sleeps }, { party }) => sleeps < party && { sleeps, party },
  'room-not-accessible': (room, { from }) => has(from, 'accessible') && !has(room, 'accessible'),
  'room-smoking-differs': (room, { from }) => has(from, 'smoking') !== has(room, 'smoking'),
  'room-not-given': ({ doNotGive }) => doNotGive !== null && { note: doNotGive },
};

/**
 * The first hard reason against a room, in the order of `EXCLUSION_CODES`; undefined when it may be proposed.
 *
 * No role can override these. Dirty and out of service are not among them: those can be overridden, and count
 * against the room's score instead. So does a hold of a colleague of the same desk.
 */
export function excludeRoom(room: RoomFacts, request: MoveRequest): Exclusion | undefined {
  for (const code of EXCLUSION_CODES) {
    const found = exclusionOf(code, room, request);
    if (found) return found;
  }
  return undefined;
}

/** All of them, in the same order: what would have to change for the room to be given. */
export function allExclusions(room: RoomFacts, request: MoveRequest): readonly Exclusion[] {
  return EXCLUSION_CODES.map((code) => exclusionOf(code, room, request)).filter((one) => one !== undefined);
}

function exclusionOf(code: ExclusionCode, room: RoomFacts, request: MoveRequest): Exclusion | undefined {
  const objection = OBJECTIONS[code](room, request);
  if (objection === false) return undefined;
  return objection === true ? { code } : { code, facts: objection };
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
