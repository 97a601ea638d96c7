import { createHash } from 'node:crypto';
import { canonicalJson, formatMoney, money } from '@amends/kernel';
import { decideMove, moveChecklist, type MoveRequest, type RoomFacts } from '@amends/room-move';
import type { MovePreviewDto, PreviewMoveDto } from '@amends/room-move/dto';
import { Refused } from '../platform/refused';
import type { StaffMember } from '../staff';
import { type Ask, loadRoom, loadStay, requestOf, scalesOf, statusOf, type StayToMove } from './move-facts';
import { refused } from './refuse-move';

export interface MovePlan {
  readonly stay: StayToMove;
  readonly preview: MovePreviewDto;
}

/**
 * What a move would do, decided by the rule on the facts as they are now. The preview shows it; the move makes it
 * again under its locks and compares tokens.
 *
 * @throws Refused `not-found`, `room-unknown`, and what the rule refuses.
 */
export async function planMove(ask: Ask, stayId: string, dto: PreviewMoveDto, staff: StaffMember): Promise<MovePlan> {
  const stay = await loadStay(ask, staff.propertyId, stayId);
  const request = requestOf(stay, dto);
  const target = request ? await loadRoom(ask, staff, stay, request, dto.toRoomId) : undefined;
  if (request && !target) throw new Refused('room-unknown');
  const override = {
    permitted: staff.permissions.includes('stay.move-override'),
    reason: dto.overrideReason ?? null,
  };
  const { doNotMove } = stay;
  const [stayStatus, scales] = [statusOf(stay), scalesOf(stay)];
  const decision = decideMove({ stayStatus, doNotMove, request, target: target ?? null, override, scales });
  if (!decision.allowed) throw refused(decision.refusal);
  if (!request || !target) throw new Refused('no-night-left');
  return { stay, preview: toPreview(stay, request, target, decision.warnings, dto) };
}

function toPreview(
  stay: StayToMove,
  { from, nights }: MoveRequest,
  target: RoomFacts,
  warnings: MovePreviewDto['warnings'],
  dto: PreviewMoveDto,
): MovePreviewDto {
  const oldRoomStatus = dto.oldRoomStatus ?? 'Dirty';
  const { stayId, roomTypeCharged, tonightPosted, doNotMove, hasSharers } = stay;
  const connecting = from.features.includes('connecting');
  const facts = {
    stayId,
    fromRoom: { id: from.roomId, number: from.roomNumber, roomType: from.roomType },
    toRoom: { id: target.roomId, number: target.roomNumber, roomType: target.roomType },
    nights,
    roomTypeCharged,
    oldRoomStatus,
    rates: stay.rates.map(({ night, minor, currency }) => {
      const rate = formatMoney(money(minor, currency));
      return { night, before: rate, after: rate };
    }),
    tonightPosted,
    checklist: moveChecklist({ doNotMove, hasSharers, connecting, oldRoomStatus }),
  };
  // Warnings are no part of what the move does; some change by the second, such as how long a hold still lasts.
  return { ...facts, warnings, token: tokenOf({ ...facts, businessDate: stay.businessDate }) };
}

function tokenOf(facts: object): string {
  return createHash('sha256').update(canonicalJson(facts)).digest('base64url');
}
