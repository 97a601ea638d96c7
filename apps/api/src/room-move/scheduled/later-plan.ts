import { decideSchedule, type MoveRequest, type RoomFacts } from '@amends/room-move';
import type { MovePreviewDto, PreviewScheduledMoveDto } from '@amends/room-move/dto';
import type { NightSpan } from '@amends/stay';
import { Injectable } from '@nestjs/common';
import { PostingCatalogues } from '../../folio';
import { Refused } from '../../platform/refused';
import type { StaffMember } from '../../staff';
import { type Ask, loadRoom, loadStay, requestOf, statusOf, type StayToMove } from '../move-facts';
import { peopleOf, toPreview } from '../move-plan';
import { loadRates } from '../rate-facts';
import { planRate, type RatePlan } from '../rate-plan';
import { refused } from '../refuse-move';
import { nightsLater } from './nights-later';
import { WAITS_ALREADY } from './scheduled.queries';

export interface LaterPlan {
  readonly stay: StayToMove;
  readonly nights: NightSpan;
  readonly rate: RatePlan;
  readonly preview: MovePreviewDto;
  /** What is arranged so far, and named to be replaced. */
  readonly replacedId: string | null;
}

type Decided = { readonly request: MoveRequest; readonly target: RoomFacts };

/** What a move for later would do, decided by the rules on the facts as they are now. */
@Injectable()
export class LaterPlanner {
  constructor(private readonly catalogues: PostingCatalogues) {}

  /** @throws Refused `due-in-the-past`, `move-scheduled-already`, and what speaks against it now and will at its time. */
  async plan(ask: Ask, dto: PreviewScheduledMoveDto, staff: StaffMember): Promise<LaterPlan> {
    const { propertyId } = staff;
    const { stayId } = dto;
    const stay = await loadStay(ask, propertyId, stayId);
    const { request, target } = await decide(ask, stay, dto, staff);
    const [open] = await ask<{ id: string }>(WAITS_ALREADY, [propertyId, stayId]);
    if (open && open.id !== dto.replacesId) throw new Refused('move-scheduled-already');
    const { nights } = request;
    const rates = await loadRates(ask, propertyId, stayId, target.roomType);
    const tonight = nights.from > stay.businessDate ? [] : rates.tonight;
    const left = rates.nights.filter(({ night }) => night >= nights.from);
    const rate = planRate({ ...rates, tonight, nights: left }, dto, staff);
    const catalogue = await this.catalogues.of({ propertyId, rows: ask });
    const people = await peopleOf(ask, propertyId, dto);
    const preview = toPreview({ stay, request, target, rate, people, going: [], warnings: [] }, catalogue, dto);
    return { stay, nights, rate, preview, replacedId: open?.id ?? null };
  }
}

async function decide(ask: Ask, stay: StayToMove, dto: PreviewScheduledMoveDto, staff: StaffMember): Promise<Decided> {
  const nights = await nightsLater(ask, staff.propertyId, stay, dto.dueAt);
  const plain = requestOf(stay, dto);
  const request = plain && nights ? { ...plain, nights } : null;
  const target = request ? await loadRoom(ask, staff, stay, request, dto.toRoomId) : undefined;
  if (request && !target) throw new Refused('room-unknown');
  const override = { permitted: staff.permissions.includes('stay.move-override'), reason: dto.overrideReason ?? null };
  const [stayStatus, { doNotMove }] = [statusOf(stay), stay];
  const decision = decideSchedule({ stayStatus, doNotMove, request, target: target ?? null, override });
  if (!decision.granted) throw refused(decision.refusal);
  if (!request || !target) throw new Refused('no-night-left');
  return { request, target };
}
