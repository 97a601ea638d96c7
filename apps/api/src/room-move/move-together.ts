import { movingAlong, type Sharer } from '@amends/room-move';
import type { MoveAlongDto, MovePreviewDto, MoveToRoomDto, PreviewMoveDto } from '@amends/room-move/dto';
import { Injectable } from '@nestjs/common';
import { Refused } from '../platform/refused';
import type { StaffMember } from '../staff';
import { sayingWho } from './chain/chain-plan';
import { type Ask, loadStay } from './move-facts';
import { type MovePlan, MovePlanner, NOBODY, tokenOf } from './move-plan';
import type { MoveToWrite } from './move-writer';

/** A guest, and who shares the room and moves along: decided together, and shown as one. */
export interface TogetherPlan {
  /** The guest first. */
  readonly moves: readonly MoveToWrite[];
  readonly preview: MovePreviewDto;
}

type Along = MoveToWrite & { readonly sharer: Sharer };

/** What it would do if a guest and some of those who share the room moved into another one, which they share. */
@Injectable()
export class TogetherPlanner {
  constructor(private readonly planner: MovePlanner) {}

  /**
   * @throws Refused what a move of the guest is refused with; what one of the others is, with its `stayId`; and
   * `stay-not-sharing` for one who does not share the room.
   */
  async plan(ask: Ask, stayId: string, dto: PreviewMoveDto, staff: StaffMember): Promise<TogetherPlan> {
    const named = dto.with ?? [];
    if (named.length === 0) {
      const plan = await this.planner.plan(ask, stayId, dto, staff);
      return { moves: [{ plan, dto }], preview: plan.preview };
    }
    const stay = await loadStay(ask, staff.propertyId, stayId);
    const others = sharersOf(stay.sharers, named);
    const going = [{ stayId, guests: stay.party }, ...others];
    const planOf = (who: string, wish: MoveToRoomDto): Promise<MovePlan> =>
      this.planner.plan(ask, who, wish, staff, alongside(going, who));
    const plan = await planOf(stayId, dto);
    const along: Along[] = [];
    for (const sharer of others) {
      const wish = wishOf(dto);
      const own = await sayingWho(sharer.stayId, () => planOf(sharer.stayId, wish));
      along.push({ sharer, plan: own, dto: wish, along: true });
    }
    return { moves: [{ plan, dto }, ...along], preview: together(plan.preview, along) };
  }
}

function sharersOf(sharers: readonly Sharer[], named: readonly string[]): readonly Sharer[] {
  return movingAlong(sharers, named).map((sharer, at) => {
    if (!sharer) throw new Refused('stay-not-sharing', { stayId: named[at] });
    return sharer;
  });
}

function alongside(going: readonly Pick<Sharer, 'stayId' | 'guests'>[], who: string): typeof NOBODY {
  const others = going.filter(({ stayId }) => stayId !== who);
  const guests = others.reduce((sum, other) => sum + other.guests, 0);
  return { ...NOBODY, stayIds: others.map(({ stayId }) => stayId), guests };
}

/** What the room is worth more or less is settled once, with the guest; the case is theirs as well. */
function wishOf({ toRoomId, reason, oldRoomStatus, overrideReason }: PreviewMoveDto): MoveToRoomDto {
  return {
    toRoomId,
    reason,
    rate: 'keep',
    ...(oldRoomStatus && { oldRoomStatus }),
    ...(overrideReason !== undefined && { overrideReason }),
  };
}

function together(guest: MovePreviewDto, along: readonly Along[]): MovePreviewDto {
  const tokens = [guest, ...along.map(({ plan }) => plan.preview)].map(({ token }) => token);
  return { ...guest, with: along.map(toAlong), token: tokenOf({ kind: 'together', tokens }) };
}

function toAlong({ sharer, plan: { preview } }: Along): MoveAlongDto {
  const { stayId, nights, roomTypeCharged, doNotMove } = preview;
  return { stayId, guestName: sharer.guestName, nights, roomTypeCharged, doNotMove };
}
