import { createHash } from 'node:crypto';
import { canonicalJson, formatMoney } from '@amends/kernel';
import type { RoomStatus } from '@amends/room';
import {
  decideMove,
  isLivedIn,
  leftBehind,
  leftInAct,
  moveChecklist,
  moveDocuments,
  type MoveRequest,
  type OldRoomStatus,
  type RoomFacts,
} from '@amends/room-move';
import type { MoveCompanionDto, MoveLineDto, MovePreviewDto, MoveToRoomDto } from '@amends/room-move/dto';
import { Injectable } from '@nestjs/common';
import { type PostingCatalogue, PostingCatalogues } from '../folio';
import { Refused } from '../platform/refused';
import type { StaffMember } from '../staff';
import { COMPANIONS } from './companion.queries';
import { type Ask, loadRoom, loadStay, requestOf, scalesOf, statusOf, type StayToMove } from './move-facts';
import { loadRates, payerOf } from './rate-facts';
import { isOnBill, planRate, type RatePlan, toNightDtos, toRateDto } from './rate-plan';
import { refused } from './refuse-move';

export interface MovePlan {
  readonly stay: StayToMove;
  readonly rate: RatePlan;
  readonly catalogue: PostingCatalogue;
  /** How housekeeping has the target now. */
  readonly targetStatus: RoomStatus;
  readonly preview: MovePreviewDto;
}

/** Others who move in the same act. */
export interface Alongside {
  readonly stayIds: readonly string[];
  /** By the room each of them leaves: how. */
  readonly leftAs: ReadonlyMap<string, OldRoomStatus>;
  /** How many of them sleep in the same new room. */
  readonly guests: number;
}

export const NOBODY: Alongside = { stayIds: [], leftAs: new Map(), guests: 0 };

type People = { readonly companions: readonly MoveCompanionDto[]; readonly caseNumber: string | null };

/** What a move would do, decided by the rules on the facts as they are now. */
@Injectable()
export class MovePlanner {
  constructor(private readonly catalogues: PostingCatalogues) {}

  /**
   * The preview shows it; the move makes it again under its locks and compares tokens.
   *
   * @throws Refused `not-found`, `room-unknown`, and what the rules refuse.
   */
  async plan(
    ask: Ask,
    stayId: string,
    dto: MoveToRoomDto,
    staff: StaffMember,
    alongside: Alongside = NOBODY,
  ): Promise<MovePlan> {
    const { propertyId } = staff;
    const stay = await loadStay(ask, propertyId, stayId);
    const alone = requestOf(stay, dto);
    const request = alone && { ...alone, party: alone.party + alongside.guests };
    const room = request ? await loadRoom(ask, staff, stay, request, dto.toRoomId, alongside.stayIds) : undefined;
    const leftAs = alongside.leftAs.get(dto.toRoomId);
    const target = room && leftAs ? leftInAct(room, leftAs) : room;
    if (request && !target) throw new Refused('room-unknown');
    const warnings = allowed(stay, request, target, dto, staff);
    if (!request || !room || !target) throw new Refused('no-night-left');
    const rate = planRate(await loadRates(ask, propertyId, stayId, target.roomType), dto, staff);
    const catalogue = await this.catalogues.of({ propertyId, rows: ask });
    const people = await peopleOf(ask, propertyId, { stayId, caseId: dto.caseId });
    const going = alongside.stayIds;
    const preview = toPreview({ stay, request, target, rate, people, going, warnings }, catalogue, dto);
    return { stay, rate, catalogue, targetStatus: room.status, preview };
  }
}

/** Who goes with the guest or stays behind, and the case it is about. */
export async function peopleOf(
  ask: Ask,
  propertyId: string,
  { stayId, caseId }: { readonly stayId: string; readonly caseId?: string | undefined },
): Promise<People> {
  const [people] = await ask<People>(COMPANIONS, [propertyId, stayId, caseId ?? null]);
  if (!people) throw new Error('A stay has gone.');
  return people;
}

function allowed(
  stay: StayToMove,
  request: MoveRequest | null,
  target: RoomFacts | undefined,
  dto: MoveToRoomDto,
  staff: StaffMember,
): MovePreviewDto['warnings'] {
  const override = {
    permitted: staff.permissions.includes('stay.move-override'),
    reason: dto.overrideReason ?? null,
  };
  const { doNotMove } = stay;
  const [stayStatus, scales] = [statusOf(stay), scalesOf(stay)];
  const decision = decideMove({ stayStatus, doNotMove, request, target: target ?? null, override, scales });
  if (!decision.allowed) throw refused(decision.refusal);
  return decision.warnings;
}

/** What was decided on, as it is shown. */
export interface Planned {
  readonly stay: StayToMove;
  readonly request: MoveRequest;
  readonly target: RoomFacts;
  readonly rate: RatePlan;
  readonly people: People;
  /** Others who move in the same act. */
  readonly going: readonly string[];
  readonly warnings: MovePreviewDto['warnings'];
}

/** What is agreed to before it is done. */
export function toPreview(planned: Planned, catalogue: PostingCatalogue, dto: MoveToRoomDto): MovePreviewDto {
  const { stay, target, rate, people, warnings } = planned;
  const { from, nights } = planned.request;
  const beforeArrival = planned.request.arrives !== null;
  const oldRoomLivedIn = isLivedIn(stay.sharers, planned.going);
  const leftAs = leftAsOf(dto);
  const oldRoomStatus = (beforeArrival || oldRoomLivedIn ? stay.fromStatus : null) ?? leftAs;
  const { stayId, doNotMove } = stay;
  const hasSharers = leftBehind(stay.sharers, planned.going).length > 0;
  const connecting = from.features.includes('connecting');
  const facts = {
    stayId,
    fromRoom: { id: from.roomId, number: from.roomNumber, roomType: from.roomType },
    toRoom: { id: target.roomId, number: target.roomNumber, roomType: target.roomType },
    nights,
    ...{ roomTypeCharged: rate.roomTypeCharged, roomTypeChargedBefore: rate.facts.charged.code, oldRoomStatus },
    ...{ oldRoomLivedIn, beforeArrival },
    ...{ rate: toRateDto(rate), rates: toNightDtos(rate, catalogue), lines: toLineDtos(rate) },
    tonightPosted: isOnBill(stay.businessDate, rate.facts),
    ...{ payer: payerOf(rate.facts), doNotMove, caseNumber: people.caseNumber },
    companions: people.companions.filter(({ stayId: id }) => !planned.going.includes(id)),
    with: [],
    documents: moveDocuments(!beforeArrival),
    checklist: moveChecklist({ doNotMove, hasSharers, connecting, oldRoomStatus: leftAs, beforeArrival }),
  };
  // Warnings are no part of what the move does; some change by the second, such as how long a hold still lasts.
  return { ...facts, warnings, token: tokenOf({ ...facts, businessDate: stay.businessDate }) };
}

/** How a guest leaves the room, where nobody says otherwise. */
export function leftAsOf({ oldRoomStatus }: Pick<MoveToRoomDto, 'oldRoomStatus'>): OldRoomStatus {
  return oldRoomStatus ?? 'Dirty';
}

function toLineDtos({ facts, effects }: RatePlan): readonly MoveLineDto[] {
  return effects.map(({ kind, ofPostingId, amount, taxIncluded }) => ({
    ...{ kind, ofPostingId, amount: formatMoney(amount), taxIncluded: formatMoney(taxIncluded) },
    window: facts.tonight.find(({ postingId }) => postingId === ofPostingId)?.window ?? 1,
  }));
}

/** What was agreed to, as one word. */
export function tokenOf(facts: object): string {
  return createHash('sha256').update(canonicalJson(facts)).digest('base64url');
}
