import { newId } from '@amends/kernel';
import { decideSchedule, nightsToKeep } from '@amends/room-move';
import type { ScheduledMoveDto, ScheduledMoveQueryDto, ScheduleMoveDto } from '@amends/room-move/dto';
import type { NightSpan } from '@amends/stay';
import { Injectable } from '@nestjs/common';
import { amountOf } from '../../platform/amount-of';
import { Reads } from '../../platform/reads';
import { Refused } from '../../platform/refused';
import { sqlRows } from '../../platform/sql-rows';
import type { WriteTransaction } from '../../platform/write-transaction';
import { Writes } from '../../platform/writes';
import type { StaffMember } from '../../staff';
import { StayService } from '../../stay';
import { type Ask, loadRoom, loadStay, requestOf, statusOf, type StayToMove } from '../move-facts';
import { MoveLocks } from '../move-locks';
import { loadRates } from '../rate-facts';
import { planRate, type RatePlan } from '../rate-plan';
import { refused } from '../refuse-move';
import { ScheduleEnding } from './schedule-ending';
import {
  ADD_SCHEDULED_MOVE,
  NIGHT_OF_MOVE,
  OPEN_SCHEDULED_MOVES,
  SCHEDULED_MOVE,
  SCHEDULED_MOVES_OF_STAY,
  WAITS_ALREADY,
} from './scheduled.queries';

type Row = { scheduled: ScheduledMoveDto };

interface Arranged {
  readonly stay: StayToMove;
  readonly nights: NightSpan;
  readonly rate: RatePlan;
}

/** Guests who move later: the room is kept, the price is agreed, and at its time it is done or brought to the desk. */
@Injectable()
export class ScheduleService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
    private readonly stays: StayService,
    private readonly locks: MoveLocks,
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

  /** Keeps the room and arranges the move. @throws Refused `due-in-the-past`, `move-scheduled-already`, and what the rules refuse. */
  schedule(dto: ScheduleMoveDto, staff: StaffMember): Promise<ScheduledMoveDto> {
    return this.writes.run(
      staff,
      async (tx) => {
        const { stayId, caseId, toRoomId } = dto;
        await this.locks.take(tx, [{ stayId, caseId, toRoomId, keepsPrice: true }]);
        const arranged = await arrange(tx, dto, staff);
        return this.write(tx, dto, arranged, staff);
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
    arranged: Arranged,
    staff: StaffMember,
  ): Promise<ScheduledMoveDto> {
    const id = dto.id ?? newId();
    const { rate } = arranged;
    const [row] = JSON.parse(sqlRows([rowOf(tx, id, dto, arranged, staff)])) as readonly object[];
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

/** @throws Refused what speaks against it now and will at its time. */
async function arrange(tx: WriteTransaction, dto: ScheduleMoveDto, staff: StaffMember): Promise<Arranged> {
  const ask: Ask = (statement, values) => tx.rows(statement, values);
  const stay = await loadStay(ask, tx.propertyId, dto.stayId);
  const nights = await nightsOf(tx, stay, dto.dueAt);
  const plain = requestOf(stay, dto);
  const request = plain && nights ? { ...plain, nights } : null;
  const target = request ? await loadRoom(ask, staff, stay, request, dto.toRoomId) : undefined;
  if (request && !target) throw new Refused('room-unknown');
  const override = { permitted: staff.permissions.includes('stay.move-override'), reason: dto.overrideReason ?? null };
  const [stayStatus, { doNotMove }] = [statusOf(stay), stay];
  const decision = decideSchedule({ stayStatus, doNotMove, request, target: target ?? null, override });
  if (!decision.granted) throw refused(decision.refusal);
  if (!nights || !target) throw new Refused('no-night-left');
  if (await tx.first(WAITS_ALREADY, [tx.propertyId, dto.stayId])) throw new Refused('move-scheduled-already');
  const rates = await loadRates(ask, tx.propertyId, dto.stayId, target.roomType);
  const tonight = nights.from > tx.businessDate ? [] : rates.tonight;
  const left = rates.nights.filter(({ night }) => night >= nights.from);
  return { stay, nights, rate: planRate({ ...rates, tonight, nights: left }, dto, staff) };
}

async function nightsOf(tx: WriteTransaction, stay: StayToMove, dueAt: string | undefined): Promise<NightSpan | null> {
  const when = await tx.first<{ dueOn: string | null; past: boolean }>(NIGHT_OF_MOVE, [tx.propertyId, dueAt ?? null]);
  if (when?.past) throw new Refused('due-in-the-past');
  return nightsToKeep(stay.businessDate, when?.dueOn ?? null, stay.departure);
}

function rowOf(
  tx: WriteTransaction,
  id: string,
  dto: ScheduleMoveDto,
  { stay, nights, rate }: Arranged,
  { actor, permissions }: StaffMember,
): object {
  const newRate = dto.newRate === undefined ? null : amountOf(dto.newRate);
  return {
    ...{ propertyId: tx.propertyId, id, stayId: dto.stayId, caseId: dto.caseId ?? null },
    ...{ fromRoomId: stay.from?.roomId, roomId: dto.toRoomId, startsOn: nights.from, endsOn: nights.until },
    ...{ dueAt: dto.dueAt ?? null, state: 'Waiting', reason: dto.reason, oldRoomStatus: dto.oldRoomStatus ?? 'Dirty' },
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
