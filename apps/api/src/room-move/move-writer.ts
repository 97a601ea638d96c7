import { newId } from '@amends/kernel';
import { exchangeRooms } from '@amends/room-move';
import type { MoveDto, MovePreviewDto, MoveToRoomDto } from '@amends/room-move/dto';
import { Injectable } from '@nestjs/common';
import { CaseService, Timeline } from '../case';
import { sqlRows } from '../platform/sql-rows';
import type { WriteTransaction } from '../platform/write-transaction';
import { FaultService, RoomService } from '../room';
import type { StaffMember } from '../staff';
import { StayService } from '../stay';
import { HoldEnding } from './hold-ending';
import { leftAsOf, type MovePlan } from './move-plan';
import { MoveTasks } from './move-tasks';
import { QueueEnding } from './queue/queue-ending';
import { RateWriter } from './rate-writer';
import { RoomMoveEntity } from './room-move.entity';
import { CHANGE_ROOMS, GIVE_ROOMS } from './room-move.queries';
import { ScheduleEnding } from './scheduled/schedule-ending';

/** A move that was decided on, and what was asked. */
export interface MoveToWrite {
  readonly plan: MovePlan;
  readonly dto: Omit<MoveToRoomDto, 'toRoomId'> & { readonly id?: string };
  /** With a guest, who is first: what follows them by hand is on that guest's list. */
  readonly along?: true;
}

type Written = MoveToWrite & { readonly row: RoomMoveEntity };

/**
 * The one way guests change rooms: writes moves that were decided on, one or several at once. Rooms, nights, price, case,
 * and that it was done.
 */
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
    private readonly faults: FaultService,
    private readonly schedule: ScheduleEnding,
    private readonly queue: QueueEnding,
  ) {}

  /** With the locks of all of them held, and the chain written that they are part of. */
  async write(
    tx: WriteTransaction,
    moves: readonly MoveToWrite[],
    staff: StaffMember,
    chainId: string | null = null,
  ): Promise<readonly MoveDto[]> {
    const written = moves.map((move) => ({ ...move, row: rowOf(tx, move, staff, chainId) }));
    await changeRooms(tx, written);
    const leaving = firstOut(written);
    for (const one of written) await this.follow(tx, one, leaving.includes(one));
    return written.map(({ plan, row }) => toDto(plan.preview, row));
  }

  /** Everything of one guest that goes with the room. */
  private async follow(tx: WriteTransaction, { plan, row, dto, along }: Written, leaves: boolean): Promise<void> {
    const { preview } = plan;
    const { stayId, fromRoom, toRoom } = preview;
    const { oldRoomStatus } = row;
    await tx.together(() => [
      leaves && oldRoomStatus !== null
        ? this.rooms.setStatus(tx, fromRoom.id, oldRoomStatus)
        : this.rooms.touch(tx, fromRoom.id),
      this.rooms.touch(tx, toRoom.id),
      this.stays.touch(tx, stayId),
    ]);
    await this.holds.moved(tx, stayId, toRoom.id);
    await this.queue.moved(tx, stayId);
    await this.cases.followGuest(tx, stayId, toRoom.number);
    await tx.insert(RoomMoveEntity, row);
    await this.schedule.moved(tx, { stayId, toRoomId: toRoom.id, moveId: row.id });
    await this.rates.write(tx, row.id, plan);
    if (!along) await this.tasks.openList(tx, preview, row);
    await this.tasks.openKeys(tx, preview, row);
    if (leaves) await this.tasks.openForRoom(tx, preview, row, leftAsOf(dto));
    await tx.together(() => [
      this.tell(tx, preview, row),
      ...(leaves ? [this.faults.toldByMove(tx, fromRoom.id, row)] : []),
    ]);
  }

  private async tell(tx: WriteTransaction, preview: MovePreviewDto, row: RoomMoveEntity): Promise<void> {
    const { fromRoom, toRoom, oldRoomStatus, beforeArrival } = preview;
    const { id: moveId, chainId, stayId, caseId, reason, rateChoice, overrideReason } = row;
    const rooms = { fromRoom: fromRoom.number, toRoom: toRoom.number, oldRoomStatus, beforeArrival };
    const details = { moveId, ...rooms, reason, rateChoice };
    if (caseId !== null) await this.timeline.add(tx, caseId, { kind: 'move', details });
    tx.record({
      action: 'stay.moved',
      subject: { kind: 'stay', id: stayId },
      change: { ...details, overrideReason, ...(chainId !== null && { chainId }) },
      event: { stayId, caseId, changed: ['room'], rooms: [fromRoom.id, toRoom.id] },
    });
  }
}

/**
 * By whom something is said of the room that is left: of several who leave it together, by the first. Who has not come
 * leaves none and has nothing to say of it.
 */
function firstOut(moves: readonly Written[]): readonly Written[] {
  const inHouse = moves.filter(({ row }) => !row.beforeArrival);
  return inHouse.filter(
    ({ row }, at) => inHouse.findIndex(({ row: { fromRoomId } }) => fromRoomId === row.fromRoomId) === at,
  );
}

/** All at once: of guests who swap, neither is in the other's way. */
async function changeRooms(tx: WriteTransaction, moves: readonly Written[]): Promise<void> {
  const given = moves.map(({ plan: { preview }, row }) => ({
    ...{ id: row.toAssignmentId, stayId: row.stayId, roomId: row.toRoomId },
    // Who move into one room in one act share it.
    shareKey: moves.find((one) => one.row.toRoomId === row.toRoomId)?.row.toAssignmentId,
    ...{ startsOn: preview.nights.from, endsOn: preview.nights.until },
  }));
  const changes = moves.map(({ plan: { stay, preview }, row }) => {
    const { assignmentId, startsOn, endsOn } = stay;
    if (assignmentId === null || startsOn === null || endsOn === null || row.toAssignmentId === null)
      throw new Error('A stay without a room was planned to leave one.');
    const from = { id: assignmentId, startsOn, endsOn };
    return { from, toAssignmentId: row.toAssignmentId, nights: preview.nights };
  });
  await tx.together(() => [
    tx.rows(GIVE_ROOMS, [tx.propertyId, sqlRows(given)]),
    tx.rows(CHANGE_ROOMS, [tx.propertyId, sqlRows(exchangeRooms(changes))]),
  ]);
}

function rowOf(
  tx: WriteTransaction,
  { plan: { stay, preview, rate, targetStatus }, dto }: MoveToWrite,
  staff: StaffMember,
  chainId: string | null,
): RoomMoveEntity {
  const { stayId, fromRoom, toRoom, nights, roomTypeCharged, roomTypeChargedBefore, beforeArrival, oldRoomLivedIn } =
    preview;
  return {
    ...{ propertyId: tx.propertyId, id: dto.id ?? newId(), chainId, stayId, caseId: dto.caseId ?? null },
    ...{ fromRoomId: fromRoom.id, toRoomId: toRoom.id, startsOn: nights.from, endsOn: nights.until },
    ...{ roomTypeCharged, roomTypeChargedBefore, rateChoice: rate.choice },
    ...{ fromAssignmentId: stay.assignmentId, toAssignmentId: newId() },
    ...{ fromStatusBefore: stay.fromStatus, toStatusBefore: targetStatus },
    oldRoomStatus: beforeArrival || oldRoomLivedIn ? null : leftAsOf(dto),
    ...{ beforeArrival, reason: dto.reason, overrideReason: dto.overrideReason ?? null },
    ...{ actorId: staff.actor.id, actorName: staff.actor.name, movedAt: tx.at, businessDate: tx.businessDate },
  };
}

function toDto(preview: MovePreviewDto, row: RoomMoveEntity): MoveDto {
  const { fromRoom, toRoom, nights, oldRoomStatus, beforeArrival } = preview;
  const { id, stayId, caseId, roomTypeCharged, roomTypeChargedBefore, rateChoice, reason } = row;
  return {
    ...{
      id,
      chainId: row.chainId,
      stayId,
      caseId,
      fromRoom,
      toRoom,
      nights,
      roomTypeCharged,
      roomTypeChargedBefore,
      rateChoice,
    },
    ...{ oldRoomStatus, beforeArrival, reason, movedBy: row.actorName },
    ...{ movedAt: row.movedAt.toISOString(), businessDate: row.businessDate, undoneBy: null, undoneAt: null },
  };
}
