import { type LeftReason, MOST_STAYS_OF_REASSIGNMENT, type MoveRequest, whyLeft } from '@amends/room-move';
import type { DisplacedStayDto, PreviewReassignmentDto } from '@amends/room-move/dto';
import { Refused } from '../../platform/refused';
import type { StaffMember } from '../../staff';
import { type Ask, loadStays, requestOf, type StayToMove } from '../move-facts';
import type { Closure } from './closure';
import { DISPLACED } from './reassignment.queries';

/** A guest whose room is not to be used, and what is asked of the rooms for them. */
export interface DisplacedGuest {
  readonly told: DisplacedStayDto;
  readonly stay: StayToMove;
  readonly request: MoveRequest;
  /** Why no room is looked for; undefined when one is. */
  readonly left: LeftReason | undefined;
}

type Row = DisplacedStayDto & {
  readonly sharesRoom: boolean;
  readonly severalRooms: boolean;
  readonly [column: string]: unknown;
};

/** Everybody who would sleep there, by room. @throws Refused `reassignment-too-large`. */
export async function loadDisplaced(
  ask: Ask,
  staff: StaffMember,
  { rooms, from, until }: Closure,
  overridden: boolean,
): Promise<readonly DisplacedGuest[]> {
  const { propertyId } = staff;
  const roomIds = rooms.map(({ id }) => id);
  const rows = await ask<Row>(DISPLACED, [propertyId, roomIds, from, until]);
  const ids = [...new Set(rows.map(({ stayId }) => stayId))];
  if (ids.length > MOST_STAYS_OF_REASSIGNMENT)
    throw new Refused('reassignment-too-large', { stays: ids.length, most: MOST_STAYS_OF_REASSIGNMENT });
  const stays = new Map((await loadStays(ask, propertyId, ids)).map((stay) => [stay.stayId, stay]));
  const first = new Map([...rows].reverse().map((row) => [row.stayId, row]));
  return ids.flatMap((id) => {
    const [row, stay] = [first.get(id), stays.get(id)];
    return row && stay ? guestOf(row, stay, overridden) : [];
  });
}

/** @throws Refused `move-override-not-permitted`. */
export function isOverridden({ overrideReason }: PreviewReassignmentDto, { permissions }: StaffMember): boolean {
  if (!overrideReason?.trim()) return false;
  if (!permissions.includes('stay.move-override')) throw new Refused('move-override-not-permitted');
  return true;
}

function guestOf(row: Row, stay: StayToMove, overridden: boolean): readonly DisplacedGuest[] {
  const { sharesRoom, severalRooms, ...told } = row;
  const request = requestOf(stay, { reason: 'house-need' });
  if (!request) return [];
  const left = whyLeft({ doNotMove: stay.doNotMove, sharesRoom, severalRooms, overridden });
  return [{ told, stay, request, left }];
}
