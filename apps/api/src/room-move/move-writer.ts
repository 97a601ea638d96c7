import { newId } from '@amends/kernel';
import type { MoveDto, MovePreviewDto, MoveStayDto } from '@amends/room-move/dto';
import { Injectable } from '@nestjs/common';
import { CaseService, Timeline } from '../case';
import type { WriteTransaction } from '../platform/write-transaction';
import { RoomService } from '../room';
import type { StaffMember } from '../staff';
import { StayService } from '../stay';
import { HoldEnding } from './hold-ending';
import type { MovePlan } from './move-plan';
import { MoveTasks } from './move-tasks';
import { RateWriter } from './rate-writer';
import { RoomMoveEntity } from './room-move.entity';
import { LEAVE_ROOM, TAKE_ROOM } from './room-move.queries';

/** Writes a move that was decided on: rooms, nights, price, case, and that it was done. */
@Injectable()
export class MoveWriter {
  constructor(
    private readonly stays: StayService,
    private readonly rooms: RoomService,
    private readonly cases: CaseService,
    private readonly timeline: Timeline,
    private readonly holds: HoldEnding,
    private readonly rates: RateWriter,
    private readonly tasks: MoveTasks,
  ) {}

  async write(tx: WriteTransaction, plan: MovePlan, dto: MoveStayDto, staff: StaffMember): Promise<MoveDto> {
    const row = rowOf(tx, plan, dto, staff);
    await this.changeRooms(tx, plan, row);
    await tx.insert(RoomMoveEntity, row);
    await this.rates.write(tx, row.id, plan);
    await this.tasks.open(tx, plan.preview, row);
    await this.tell(tx, plan.preview, row);
    return toDto(plan.preview, row);
  }

  private async changeRooms(
    tx: WriteTransaction,
    { stay, preview }: MovePlan,
    { fromAssignmentId, toAssignmentId }: RoomMoveEntity,
  ): Promise<void> {
    const { nights, fromRoom, toRoom } = preview;
    await tx.rows(LEAVE_ROOM, [tx.propertyId, fromAssignmentId, nights.from]);
    await tx.rows(TAKE_ROOM, [tx.propertyId, toAssignmentId, stay.stayId, toRoom.id, nights.from, nights.until]);
    await this.rooms.setStatus(tx, fromRoom.id, preview.oldRoomStatus);
    await this.rooms.touch(tx, toRoom.id);
    await this.stays.touch(tx, stay.stayId);
    await this.holds.moved(tx, stay.stayId, toRoom.id);
    await this.cases.followGuest(tx, stay.stayId, toRoom.number);
  }

  private async tell(tx: WriteTransaction, { fromRoom, toRoom }: MovePreviewDto, row: RoomMoveEntity): Promise<void> {
    const { id: moveId, stayId, caseId, oldRoomStatus, reason, rateChoice, overrideReason } = row;
    const details = { moveId, fromRoom: fromRoom.number, toRoom: toRoom.number, oldRoomStatus, reason, rateChoice };
    if (caseId !== null) await this.timeline.add(tx, caseId, { kind: 'move', details });
    tx.record({
      action: 'stay.moved',
      subject: { kind: 'stay', id: stayId },
      change: { ...details, overrideReason },
      event: { stayId, caseId, changed: ['room'], rooms: [fromRoom.id, toRoom.id] },
    });
  }
}

function rowOf(
  tx: WriteTransaction,
  { stay, preview, rate, targetStatus }: MovePlan,
  dto: MoveStayDto,
  staff: StaffMember,
): RoomMoveEntity {
  const { stayId, fromRoom, toRoom, nights, roomTypeCharged, roomTypeChargedBefore } = preview;
  return {
    ...{ propertyId: tx.propertyId, id: dto.id ?? newId(), stayId, caseId: dto.caseId ?? null },
    ...{ fromRoomId: fromRoom.id, toRoomId: toRoom.id, startsOn: nights.from, endsOn: nights.until },
    ...{ roomTypeCharged, roomTypeChargedBefore, rateChoice: rate.choice },
    ...{ fromAssignmentId: stay.assignmentId, toAssignmentId: newId() },
    ...{ fromStatusBefore: stay.fromStatus, toStatusBefore: targetStatus },
    ...{ oldRoomStatus: dto.oldRoomStatus ?? 'Dirty', reason: dto.reason, overrideReason: dto.overrideReason ?? null },
    ...{ actorId: staff.actor.id, actorName: staff.actor.name, movedAt: tx.at, businessDate: tx.businessDate },
  };
}

function toDto({ fromRoom, toRoom, nights }: MovePreviewDto, row: RoomMoveEntity): MoveDto {
  const { id, stayId, caseId, roomTypeCharged, roomTypeChargedBefore, rateChoice, oldRoomStatus, reason } = row;
  return {
    ...{ id, stayId, caseId, fromRoom, toRoom, nights, roomTypeCharged, roomTypeChargedBefore, rateChoice },
    ...{ oldRoomStatus, reason, movedBy: row.actorName },
    ...{ movedAt: row.movedAt.toISOString(), businessDate: row.businessDate, undoneBy: null, undoneAt: null },
  };
}
