import { type WhyNotGiven, whyNotGiven } from '@amends/room-move';
import type { MoveRoomDto, PreviewMoveDto } from '@amends/room-move/dto';
import { Injectable } from '@nestjs/common';
import { Refused } from '../../platform/refused';
import type { StaffMember } from '../../staff';
import { type Ask, loadRoom } from '../move-facts';
import { type MovePlan, MovePlanner, tokenOf } from '../move-plan';
import type { Closure } from './closure';
import type { DisplacedGuest } from './displaced';

/** A guest and the room found for them, decided on the facts as they are now. */
export interface PlacedStay {
  readonly guest: DisplacedGuest;
  readonly toRoom: MoveRoomDto;
  /** The move of a guest in house; null before arrival, when only the room on paper changes. */
  readonly move: { readonly plan: MovePlan; readonly dto: PreviewMoveDto } | null;
}

/** What was decided with the closure: who goes where. */
export interface Placing {
  readonly closure: Closure;
  readonly overrideReason: string | undefined;
  readonly overridden: boolean;
}

/** Decides for one guest whether the room found is still to be had: in house as a move, before arrival by the same rules. */
@Injectable()
export class StayPlacer {
  constructor(private readonly planner: MovePlanner) {}

  /** @throws Refused whatever stands against it by now. */
  async place(
    ask: Ask,
    guest: DisplacedGuest,
    toRoomId: string,
    placing: Placing,
    staff: StaffMember,
  ): Promise<PlacedStay> {
    return guest.told.inHouse
      ? this.asMove(ask, guest, toRoomId, placing, staff)
      : onPaper(ask, guest, toRoomId, placing, staff);
  }

  private async asMove(
    ask: Ask,
    guest: DisplacedGuest,
    toRoomId: string,
    { overrideReason }: Placing,
    staff: StaffMember,
  ): Promise<PlacedStay> {
    const { fromStatus, stayId } = guest.stay;
    const isUnsold = fromStatus === 'OutOfOrder' || fromStatus === 'OutOfService';
    const dto: PreviewMoveDto = {
      ...{ toRoomId, reason: 'house-need', oldRoomStatus: isUnsold ? fromStatus : 'Dirty' },
      ...(overrideReason !== undefined && { overrideReason }),
    };
    const plan = await this.planner.plan(ask, stayId, dto, staff);
    return { guest, toRoom: plan.preview.toRoom, move: { plan, dto } };
  }
}

/** What was agreed to, as one word. */
export function tokenOfPlacing(
  { closure, overrideReason }: Placing,
  placed: readonly PlacedStay[],
  left: readonly string[],
): string {
  const { blockId, rooms, from, until, businessDate } = closure;
  return tokenOf({
    ...{ blockId, rooms: rooms.map(({ id }) => id), from, until, businessDate, overrideReason: overrideReason ?? null },
    placed: placed.map(factsOf).sort((a, b) => (a.stayId < b.stayId ? -1 : 1)),
    left: [...left].sort(),
  });
}

function factsOf({ guest: { told, request }, toRoom, move }: PlacedStay) {
  const { stayId, inHouse, fromRoom } = told;
  const token = move?.plan.preview.token ?? null;
  return { stayId, inHouse, fromRoomId: fromRoom.id, toRoomId: toRoom.id, nights: { ...request.nights }, token };
}

async function onPaper(
  ask: Ask,
  guest: DisplacedGuest,
  toRoomId: string,
  { closure, overridden }: Placing,
  staff: StaffMember,
): Promise<PlacedStay> {
  const { stay, request } = guest;
  const room = await loadRoom(ask, staff, stay, request, toRoomId);
  if (!room) throw new Refused('room-unknown');
  const closed = new Set(closure.rooms.map(({ id }) => id));
  const why = whyNotGiven(room, closed, { request, overridden });
  if (why) throw new Refused(codeOf(why));
  return { guest, toRoom: { id: room.roomId, number: room.roomNumber, roomType: room.roomType }, move: null };
}

function codeOf(why: WhyNotGiven): string {
  return why === 'room-occupied' || why === 'room-not-free' ? 'room-taken' : why;
}
