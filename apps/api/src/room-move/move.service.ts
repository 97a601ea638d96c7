import { newId } from '@amends/kernel';
import type { MoveDto, MovePreviewDto, MoveStayDto, PreviewMoveDto } from '@amends/room-move/dto';
import { Injectable } from '@nestjs/common';
import { CaseService, Timeline } from '../case';
import { Reads } from '../platform/reads';
import { Refused } from '../platform/refused';
import type { WriteTransaction } from '../platform/write-transaction';
import { Writes } from '../platform/writes';
import { RoomService } from '../room';
import type { StaffMember } from '../staff';
import { StayService } from '../stay';
import { CandidateService } from './candidate.service';
import { HoldEnding } from './hold-ending';
import type { StayToMove } from './move-facts';
import { planMove } from './move-plan';
import { RoomMoveEntity } from './room-move.entity';
import { LEAVE_ROOM, MOVES, TAKE_ROOM } from './room-move.queries';
import { type MoveRow, toMoveDto } from './to-move-dto';

/** The one confirmed move: rooms, nights, case, audit and event in one transaction. */
@Injectable()
export class MoveService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
    private readonly stays: StayService,
    private readonly rooms: RoomService,
    private readonly cases: CaseService,
    private readonly timeline: Timeline,
    private readonly candidates: CandidateService,
    private readonly holds: HoldEnding,
  ) {}

  /** Changes nothing. @throws Refused what the move would be refused with. */
  async preview(stayId: string, dto: PreviewMoveDto, staff: StaffMember): Promise<MovePreviewDto> {
    const ask = this.candidates.askFor(staff.propertyId);
    const { preview } = await this.candidates.namingNextBest(stayId, dto, staff, () =>
      planMove(ask, stayId, dto, staff),
    );
    return preview;
  }

  /** @throws Refused `room-taken` with the next best room, `preview-stale`, and what the rule refuses. */
  move(stayId: string, dto: MoveStayDto, staff: StaffMember): Promise<MoveDto> {
    return this.candidates.namingNextBest(stayId, dto, staff, () =>
      this.writes.run(staff, (tx) => this.moveIn(tx, stayId, dto, staff), { freezeBusinessDate: true }),
    );
  }

  /** The whole chain, oldest first. @throws Refused `not-found`. */
  async list(stayId: string, staff: StaffMember): Promise<{ data: readonly MoveDto[] }> {
    await this.stays.find(stayId, staff);
    const rows = await this.reads.rows<MoveRow>(staff.propertyId, MOVES, [staff.propertyId, stayId]);
    return { data: rows.map(toMoveDto) };
  }

  private async moveIn(tx: WriteTransaction, stayId: string, dto: MoveStayDto, staff: StaffMember): Promise<MoveDto> {
    // Case, stay, rooms by id: the one order everywhere, so that crossing moves wait instead of deadlocking.
    await this.cases.lockOpenOf(tx, stayId);
    const case_ = dto.caseId === undefined ? undefined : await this.cases.lock(tx, dto.caseId);
    if (case_ && case_.stayId !== stayId) throw new Refused('case-of-another-stay');
    await this.stays.lock(tx, stayId);
    await this.rooms.lock(tx, [dto.toRoomId, ...(await this.stays.roomsOf(tx, stayId))]);
    const { stay, preview } = await planMove((statement, values) => tx.rows(statement, values), stayId, dto, staff);
    if (preview.token !== dto.previewToken) throw new Refused('preview-stale', { preview });
    await this.write(tx, stay, preview);
    const move = await this.note(tx, preview, dto, staff);
    return move;
  }

  private async write(tx: WriteTransaction, stay: StayToMove, preview: MovePreviewDto): Promise<void> {
    const { nights, fromRoom, toRoom } = preview;
    await tx.rows(LEAVE_ROOM, [tx.propertyId, stay.assignmentId, nights.from]);
    await tx.rows(TAKE_ROOM, [tx.propertyId, newId(), stay.stayId, toRoom.id, nights.from, nights.until]);
    await this.rooms.setStatus(tx, fromRoom.id, preview.oldRoomStatus);
    await this.rooms.touch(tx, toRoom.id);
    await this.stays.touch(tx, stay.stayId);
    await this.holds.moved(tx, stay.stayId, toRoom.id);
    await this.cases.followGuest(tx, stay.stayId, toRoom.number);
  }

  private async note(
    tx: WriteTransaction,
    preview: MovePreviewDto,
    dto: MoveStayDto,
    staff: StaffMember,
  ): Promise<MoveDto> {
    const { stayId, fromRoom, toRoom, nights, roomTypeCharged } = preview;
    const row: RoomMoveEntity = {
      ...{ propertyId: tx.propertyId, id: dto.id ?? newId(), stayId, caseId: dto.caseId ?? null },
      ...{ fromRoomId: fromRoom.id, toRoomId: toRoom.id, startsOn: nights.from, endsOn: nights.until, roomTypeCharged },
      ...{ roomTypeChargedBefore: roomTypeCharged, rateChoice: 'keep' },
      ...{
        oldRoomStatus: dto.oldRoomStatus ?? 'Dirty',
        reason: dto.reason,
        overrideReason: dto.overrideReason ?? null,
      },
      ...{ actorId: staff.actor.id, actorName: staff.actor.name, movedAt: tx.at, businessDate: tx.businessDate },
    };
    await tx.insert(RoomMoveEntity, row);
    const details = {
      moveId: row.id,
      fromRoom: fromRoom.number,
      toRoom: toRoom.number,
      oldRoomStatus: row.oldRoomStatus,
      reason: dto.reason,
    };
    if (dto.caseId !== undefined) await this.timeline.add(tx, dto.caseId, { kind: 'move', details });
    tx.record({
      action: 'stay.moved',
      subject: { kind: 'stay', id: stayId },
      change: { ...details, overrideReason: row.overrideReason },
      event: { stayId, caseId: row.caseId, changed: ['room'], rooms: [fromRoom.id, toRoom.id] },
    });
    const { movedAt, actorName: movedBy, id, caseId, oldRoomStatus, reason, businessDate } = row;
    return {
      id,
      stayId,
      caseId,
      fromRoom,
      toRoom,
      nights,
      roomTypeCharged,
      oldRoomStatus,
      reason,
      movedBy,
      movedAt: movedAt.toISOString(),
      businessDate,
    };
  }
}
