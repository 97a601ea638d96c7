import { CASE_CATEGORIES, type CaseCategory } from '@amends/case';
import type { RoomFeature, RoomStatus } from '@amends/room';
import {
  type CurrentRoom,
  MOVE_SETTINGS,
  MOVE_WEIGHTS,
  type MoveCause,
  type MoveReason,
  type MoveRequest,
  type MoveScales,
  PLAIN_SCALES,
  ROOM_CAUSES,
  type RoomFacts,
  type Sharer,
  wishedFeatures,
} from '@amends/room-move';
import { type RecordedStatus, remainingNights, type StayStatus, stayStatusOn } from '@amends/stay';
import type { QueryResultRow } from 'pg';
import type { Statement } from '../platform/pool';
import { Refused } from '../platform/refused';
import type { StaffMember } from '../staff';
import { ALL_ROOMS, ONE_ROOM } from './room-facts.queries';
import { STAYS_TO_MOVE } from './room-move.queries';

/** Asks the database: in a read of its own for previews, inside the transaction for moves. */
export type Ask = <Row extends QueryResultRow>(statement: Statement, values: readonly unknown[]) => Promise<Row[]>;

export interface StayToMove {
  readonly stayId: string;
  readonly version: number;
  readonly status: RecordedStatus;
  readonly arrival: string;
  readonly departure: string;
  readonly party: number;
  readonly doNotMove: boolean;
  readonly roomTypeCharged: string;
  readonly businessDate: string;
  readonly assignmentId: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly from: CurrentRoom | null;
  readonly fromStatus: RoomStatus | null;
  readonly sharers: readonly Sharer[];
  readonly cause: CaseCategory | null;
  readonly specialRequests: readonly string[];
  readonly familyIn: readonly string[];
  /** By the clock of the database. */
  readonly now: string;
  /** As the house has set them last; null when it never did. */
  readonly scales: MoveScales | null;
}

/** What whoever asks knows beside the stay. */
export interface Asked {
  readonly reason?: MoveReason | undefined;
  readonly wishes?: readonly RoomFeature[];
}

/** @throws Refused `not-found`. */
export async function loadStay(ask: Ask, propertyId: string, stayId: string): Promise<StayToMove> {
  const [stay] = await loadStays(ask, propertyId, [stayId]);
  if (!stay) throw new Refused('not-found');
  return stay;
}

/** Those of them that there are, by id. */
export function loadStays(ask: Ask, propertyId: string, stayIds: readonly string[]): Promise<readonly StayToMove[]> {
  return ask<StayToMove & QueryResultRow>(STAYS_TO_MOVE, [propertyId, stayIds]);
}

export function statusOf(stay: StayToMove): StayStatus {
  return stayStatusOn(stay.businessDate, stay.status, stay);
}

function arrivesWhen(stay: StayToMove): MoveRequest['arrives'] {
  if (stay.status !== 'Reserved') return null;
  return statusOf(stay) === 'DueIn' ? 'tonight' : 'later';
}

/** What the ranking is asked: undefined when the guest has no room or no night left. */
export function requestOf(stay: StayToMove, { reason, wishes = [] }: Asked = {}): MoveRequest | null {
  const nights = remainingNights(stay.businessDate, stay);
  if (!nights || !stay.from) return null;
  const { from, party, familyIn, now } = stay;
  const cause = causeOf(reason) ?? stay.cause;
  const wished = [...new Set([...wishes, ...wishedFeatures(stay.specialRequests)])];
  const arrives = arrivesWhen(stay);
  return { from, nights, arrives, party, cause, causeIn: null, wishes: wished, familyIn, now };
}

/** The scales of the house; what was added since it set them stands as we suggest. */
export function scalesOf({ scales }: Pick<StayToMove, 'scales'>): MoveScales {
  if (!scales) return PLAIN_SCALES;
  return {
    version: scales.version,
    weights: { ...MOVE_WEIGHTS, ...scales.weights },
    settings: { ...MOVE_SETTINGS, ...scales.settings },
  };
}

/** A wish of the guest or a need of the house is no fault of the room. */
function causeOf(reason: MoveReason | undefined): MoveCause | null {
  return [...CASE_CATEGORIES, ...ROOM_CAUSES].find((cause) => cause === reason) ?? null;
}

export async function loadRooms(
  ask: Ask,
  staff: StaffMember,
  stay: StayToMove,
  request: MoveRequest,
  alongside: readonly string[] = [],
): Promise<RoomFacts[]> {
  return ask<RoomFacts & QueryResultRow>(ALL_ROOMS, roomValues(staff, stay, request, alongside));
}

export async function loadRoom(
  ask: Ask,
  staff: StaffMember,
  stay: StayToMove,
  request: MoveRequest,
  roomId: string,
  alongside: readonly string[] = [],
): Promise<RoomFacts | undefined> {
  const values = [...roomValues(staff, stay, request, alongside), roomId];
  const [room] = await ask<RoomFacts & QueryResultRow>(ONE_ROOM, values);
  return room;
}

function roomValues(
  staff: StaffMember,
  stay: StayToMove,
  { nights }: MoveRequest,
  alongside: readonly string[] = [],
): readonly unknown[] {
  const { propertyId, actor, deskId } = staff;
  const { stayId, businessDate, roomTypeCharged } = stay;
  return [
    propertyId,
    [stayId, ...alongside],
    nights.from,
    nights.until,
    businessDate,
    actor.id,
    deskId,
    roomTypeCharged,
  ];
}
