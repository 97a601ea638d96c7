import { type ChainKind, decideChain, type OldRoomStatus } from '@amends/room-move';
import type { ChainMoveDto, MoveChainPreviewDto, MoveWishDto, RoomBetweenDto } from '@amends/room-move/dto';
import { Injectable } from '@nestjs/common';
import { Refused } from '../../platform/refused';
import type { StaffMember } from '../../staff';
import { type Ask, loadStay, scalesOf } from '../move-facts';
import { type MovePlan, MovePlanner, tokenOf } from '../move-plan';
import type { MoveToWrite } from '../move-writer';
import { ROOMS_NOW } from '../room-move.queries';

/** A guest of a swap goes where the other is; one of a chain to a room that is named. */
export type ChainWish = MoveWishDto & { readonly stayId: string; readonly toRoomId?: string };

export interface ChainWishes {
  readonly kind: Exclude<ChainKind, 'together'>;
  readonly moves: readonly ChainWish[];
}

export interface ChainPlan {
  readonly moves: readonly MoveToWrite[];
  readonly preview: MoveChainPreviewDto;
}

type RoomsNow = ReadonlyMap<string, string>;

/** What several guests who move at once would do, each decided as a move of their own while the others leave. */
@Injectable()
export class ChainPlanner {
  constructor(private readonly planner: MovePlanner) {}

  /** @throws Refused what a move of one of them is refused with, with its `stayId`; and what the chain itself is. */
  async plan(ask: Ask, { kind, moves }: ChainWishes, staff: StaffMember): Promise<ChainPlan> {
    const now = await roomsNow(ask, staff.propertyId, moves);
    await refuseRoomless(ask, staff.propertyId, moves, now);
    const wishes = kind === 'swap' ? crossed(moves, now) : (moves as readonly ChainMoveDto[]);
    const decision = decideChain(wishes);
    if (!decision.allowed) throw new Refused(decision.refusal.code);
    const leftAs = leavings(wishes, now);
    const planned: (MoveToWrite & { readonly plan: MovePlan })[] = [];
    for (const dto of wishes) {
      const others = wishes.filter(({ stayId }) => stayId !== dto.stayId);
      const alongside = { stayIds: others.map(({ stayId }) => stayId), leftAs, guests: 0 };
      const plan = await this.planOne(ask, dto, staff, alongside);
      planned.push({ plan, dto });
    }
    const previews = planned.map(({ plan }) => plan.preview);
    const token = tokenOf({ kind, tokens: previews.map((preview) => preview.token) });
    return { moves: planned, preview: { kind, moves: previews, between: roomsBetween(planned, leftAs), token } };
  }

  private async planOne(
    ask: Ask,
    dto: ChainMoveDto,
    staff: StaffMember,
    alongside: Parameters<MovePlanner['plan']>[4],
  ): Promise<MovePlan> {
    return sayingWho(dto.stayId, () => this.planner.plan(ask, dto.stayId, dto, staff, alongside));
  }
}

/** What speaks against one of several who move in one act names them. */
export async function sayingWho<Answer>(stayId: string, work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    throw new Refused(error.code, { ...error.facts, stayId });
  }
}

async function roomsNow(ask: Ask, propertyId: string, moves: readonly ChainWish[]): Promise<RoomsNow> {
  const stayIds = moves.map(({ stayId }) => stayId);
  const rows = await ask<{ stayId: string; roomId: string }>(ROOMS_NOW, [propertyId, stayIds]);
  return new Map(rows.map(({ stayId, roomId }) => [stayId, roomId]));
}

/** @throws Refused `not-found`, and `no-night-left` with whoever has no room to leave. */
async function refuseRoomless(ask: Ask, propertyId: string, moves: readonly ChainWish[], now: RoomsNow): Promise<void> {
  const roomless = moves.find(({ stayId }) => !now.has(stayId));
  if (!roomless) return;
  const { stayId } = await loadStay(ask, propertyId, roomless.stayId);
  throw new Refused('no-night-left', { stayId });
}

/** Each to the room of the other. */
function crossed(moves: readonly ChainWish[], now: RoomsNow): readonly ChainMoveDto[] {
  return moves.map((move, at) => ({ ...move, toRoomId: now.get(moves[1 - at]?.stayId ?? '') ?? '' }));
}

function leavings(moves: readonly ChainMoveDto[], now: RoomsNow): ReadonlyMap<string, OldRoomStatus> {
  return new Map(
    moves.flatMap(({ stayId, oldRoomStatus = 'Dirty' }) => {
      const roomId = now.get(stayId);
      return roomId === undefined ? [] : [[roomId, oldRoomStatus] as const];
    }),
  );
}

/** Rooms one guest leaves and another gets: who goes there waits until they are made up. */
function roomsBetween(
  moves: readonly { readonly plan: MovePlan }[],
  leftAs: ReadonlyMap<string, OldRoomStatus>,
): readonly RoomBetweenDto[] {
  return moves.flatMap(({ plan: { stay, preview } }) => {
    const status = leftAs.get(preview.toRoom.id);
    if (status === undefined) return [];
    const { pickupMinutes, cleaningMinutes } = scalesOf(stay).settings;
    const minutes = status === 'Pickup' ? pickupMinutes : status === 'Dirty' ? cleaningMinutes : null;
    return [{ roomId: preview.toRoom.id, roomNumber: preview.toRoom.number, minutes }];
  });
}
