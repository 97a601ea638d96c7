import { newId } from '@amends/kernel';
import type {
  MovePreviewDto,
  PreviewScheduledMoveDto,
  ScheduledMoveDto,
  ScheduledMoveQueryDto,
  ScheduleMoveDto,
} from '@amends/room-move/dto';
import { Injectable } from '@nestjs/common';
import { amountOf } from '../../platform/amount-of';
import { Reads } from '../../platform/reads';
import { Refused } from '../../platform/refused';
import { sqlRows } from '../../platform/sql-rows';
import type { WriteTransaction } from '../../platform/write-transaction';
import { Writes } from '../../platform/writes';
import type { StaffMember } from '../../staff';
import { StayService } from '../../stay';
import { MoveLocks } from '../move-locks';
import { type LaterPlan, LaterPlanner } from './later-plan';
import { ScheduleEnding } from './schedule-ending';
import { ADD_SCHEDULED_MOVE, OPEN_SCHEDULED_MOVES, SCHEDULED_MOVE, SCHEDULED_MOVES_OF_STAY } from './scheduled.queries';

type Row = { scheduled: ScheduledMoveDto };

/** Guests who move later: the room is kept, the price is agreed, and at its time it is done or brought to the desk. */
@Injectable()
export class ScheduleService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
    private readonly stays: StayService,
    private readonly locks: MoveLocks,
    private readonly planner: LaterPlanner,
    private readonly ending: ScheduleEnding,
  ) {}

  /** @throws Refused `not-found` for a stay that is not there. */
  async list({ stayId }: ScheduledMoveQueryDto, staff: StaffMember): Promise<{ data: readonly ScheduledMoveDto[] }> {
    const { propertyId } = staff;
    if (stayId !== undefined) await this.stays.find(stayId, staff);
    const rows = await (stayId === undefined
      ? this.reads.rows<Row>(propertyId, OPEN_SCHEDULED_MOVES, [propertyId])
      : this.reads.rows<Row>(propertyId, SCHEDULED_MOVES_OF_STAY, [propertyId, stayId]));
    return { data: rows.map(({ scheduled }) => scheduled) };
  }

  /** @throws Refused `not-found`. */
  async find(id: string, { propertyId }: StaffMember): Promise<ScheduledMoveDto> {
    return whole(await this.reads.first<Row>(propertyId, SCHEDULED_MOVE, [propertyId, id]));
  }

  /** Changes nothing. @throws Refused what arranging it would be refused with. */
  async preview(dto: PreviewScheduledMoveDto, staff: StaffMember): Promise<MovePreviewDto> {
    const { propertyId } = staff;
    const { preview } = await this.planner.plan(
      (statement, values) => this.reads.rows(propertyId, statement, values),
      dto,
      staff,
    );
    return preview;
  }

  /**
   * Keeps the room and arranges the move, in the place of what was arranged before when that is named.
   *
   * @throws Refused `due-in-the-past`, `move-scheduled-already`, `preview-stale`, and what the rules refuse.
   */
  schedule(dto: ScheduleMoveDto, staff: StaffMember): Promise<ScheduledMoveDto> {
    return this.writes.run(
      staff,
      async (tx) => {
        const { stayId, caseId, toRoomId } = dto;
        await this.locks.take(tx, [{ stayId, caseId, toRoomId, keepsPrice: true }]);
        const plan = await this.planner.plan((statement, values) => tx.rows(statement, values), dto, staff);
        const isStale = dto.previewToken !== undefined && dto.previewToken !== plan.preview.token;
        if (isStale) throw new Refused('preview-stale', { preview: plan.preview });
        if (plan.replacedId !== null) await this.ending.one(tx, plan.replacedId, 'replaced');
        return this.write(tx, dto, plan, staff);
      },
      { freezeBusinessDate: true },
    );
  }

  /** Called off; what is over already stays as it is. @throws Refused `not-found`. */
  async cancel(id: string, staff: StaffMember): Promise<void> {
    await this.writes.run(
      staff,
      async (tx) => {
        const { stayId } = await read(tx, id);
        await this.stays.lock(tx, stayId);
        await this.ending.one(tx, id, 'called-off');
        return {};
      },
      { freezeBusinessDate: true },
    );
  }

  private async write(
    tx: WriteTransaction,
    dto: ScheduleMoveDto,
    plan: LaterPlan,
    staff: StaffMember,
  ): Promise<ScheduledMoveDto> {
    const id = dto.id ?? newId();
    const { rate } = plan;
    const [row] = JSON.parse(sqlRows([rowOf(tx, id, dto, plan, staff)])) as readonly object[];
    const nights = rate.choice === 'keep' ? [] : rate.nights;
    const agreed = nights.map(({ night, after }) => ({ night, afterMinor: after.minor, currency: after.currency }));
    await tx.rows(ADD_SCHEDULED_MOVE, [tx.propertyId, JSON.stringify(row), sqlRows(agreed)]);
    const scheduled = await read(tx, id);
    tx.record({
      action: 'scheduled-move.arranged',
      subject: { kind: 'scheduled-move', id },
      change: {
        stayId: dto.stayId,
        fromRoom: scheduled.fromRoom.number,
        toRoom: scheduled.toRoom.number,
        dueAt: scheduled.dueAt,
      },
      event: { scheduledMoveId: id, stayId: dto.stayId, roomId: dto.toRoomId, changed: ['state'] },
    });
    return scheduled;
  }
}

function rowOf(
  tx: WriteTransaction,
  id: string,
  dto: ScheduleMoveDto,
  { stay, nights, rate }: LaterPlan,
  { actor, permissions }: StaffMember,
): object {
  const newRate = dto.newRate === undefined ? null : amountOf(dto.newRate);
  return {
    ...{ propertyId: tx.propertyId, id, stayId: dto.stayId, caseId: dto.caseId ?? null },
    ...{ fromRoomId: stay.from?.roomId, roomId: dto.toRoomId, startsOn: nights.from, endsOn: nights.until },
    ...{
      dueAt: dto.dueAt ?? null,
      byDesk: dto.byDesk ?? false,
      state: 'Waiting',
      reason: dto.reason,
      oldRoomStatus: dto.oldRoomStatus ?? 'Dirty',
    },
    ...{ rateChoice: rate.choice, roomTypeCharged: rate.roomTypeCharged },
    ...{ newRateMinor: newRate?.minor ?? null, newRateCurrency: newRate?.currency ?? null },
    ...{ overrideReason: dto.overrideReason ?? null, mayOverride: permissions.includes('stay.move-override') },
    ...{ mayReprice: permissions.includes('stay.reprice'), scheduledById: actor.id, scheduledBy: actor.name },
    ...{ scheduledAt: tx.at, businessDate: tx.businessDate },
  };
}

async function read(tx: WriteTransaction, id: string): Promise<ScheduledMoveDto> {
  return whole(await tx.first<Row>(SCHEDULED_MOVE, [tx.propertyId, id]));
}

function whole(row: Row | undefined): ScheduledMoveDto {
  if (!row) throw new Refused('not-found');
  return row.scheduled;
}
