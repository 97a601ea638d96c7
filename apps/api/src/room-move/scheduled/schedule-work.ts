import { formatMoney, money, newId } from '@amends/kernel';
import { decideDue, DESK_MOVES, type MoveReason, type OldRoomStatus, type RateChoice } from '@amends/room-move';
import type { MoveToRoomDto } from '@amends/room-move/dto';
import { Injectable, Logger } from '@nestjs/common';
import { toRefused } from '../../platform/problem.filter';
import { Refused } from '../../platform/refused';
import type { WriteTransaction } from '../../platform/write-transaction';
import { Writes } from '../../platform/writes';
import type { StaffMember } from '../../staff';
import { TaskService } from '../../task';
import { MoveLocks } from '../move-locks';
import { type MovePlan, MovePlanner } from '../move-plan';
import { MoveWriter } from '../move-writer';
import { ScheduleEnding } from './schedule-ending';
import { BRING_TO_DESK, NAME_MOVE, SCHEDULED_TO_DO, SETTLE_SCHEDULED, TAKE_ALONE } from './scheduled.queries';

export interface DueMove {
  readonly propertyId: string;
  readonly id: string;
}

interface ToDo {
  readonly stayId: string;
  readonly caseId: string | null;
  readonly fromRoomId: string;
  readonly toRoomId: string;
  readonly fromRoom: string;
  readonly toRoom: string;
  readonly whenReady: boolean;
  readonly byDesk: boolean;
  readonly reason: MoveReason;
  readonly oldRoomStatus: OldRoomStatus;
  readonly rateChoice: RateChoice;
  readonly roomTypeCharged: string;
  readonly newRateMinor: string | null;
  readonly newRateCurrency: string | null;
  readonly overrideReason: string | null;
  readonly mayOverride: boolean;
  readonly mayReprice: boolean;
  readonly state: 'Waiting' | 'AtDesk';
  readonly agreed: readonly { readonly night: string; readonly minor: number; readonly currency: string }[];
  readonly [column: string]: unknown;
}

type Looked = { readonly plan: MovePlan } | { readonly against: string };

/** The house's name for whoever moves a guest when nobody stands there. */
const SCHEDULED_MOVE = 'Scheduled move';
const DESK_MINUTES = 15;
const MINUTE_MS = 60_000;

/** Does one move whose time has come, in one transaction, or brings it to the desk. */
@Injectable()
export class ScheduleWork {
  private readonly logger = new Logger(ScheduleWork.name);

  constructor(
    private readonly writes: Writes,
    private readonly locks: MoveLocks,
    private readonly planner: MovePlanner,
    private readonly writer: MoveWriter,
    private readonly tasks: TaskService,
    private readonly ending: ScheduleEnding,
  ) {}

  /** Twice is once: whoever comes second finds it done. What cannot be done by us is brought to the desk as well. */
  async do(due: DueMove): Promise<void> {
    try {
      await this.run(due, (tx, todo, staff) => this.doIn(tx, due.id, todo, staff));
    } catch (error) {
      const { code } = toRefused(error);
      if (['database-unavailable', 'write-conflict', 'night-audit-running'].includes(code)) throw error;
      this.logger.error({ err: error, scheduledMoveId: due.id }, 'A scheduled move failed and is brought to the desk.');
      await this.run(due, (tx, todo) => this.bring(tx, due.id, todo, code));
    }
  }

  private async run(
    due: DueMove,
    work: (tx: WriteTransaction, todo: ToDo, staff: StaffMember) => Promise<void>,
  ): Promise<void> {
    const acting = actingOf(due);
    await this.writes.run(
      acting,
      async (tx) => {
        const alone = await tx.first<{ taken: boolean }>(TAKE_ALONE, [tx.propertyId, due.id]);
        const before = alone?.taken ? await tx.first<ToDo>(SCHEDULED_TO_DO, [tx.propertyId, due.id]) : undefined;
        if (!before) return {};
        const { stayId, caseId, toRoomId, rateChoice } = before;
        await this.locks.take(tx, [{ stayId, caseId, toRoomId, keepsPrice: rateChoice === 'keep' }]);
        const todo = await tx.first<ToDo>(SCHEDULED_TO_DO, [tx.propertyId, due.id]);
        if (todo) await work(tx, todo, mayAs(acting, todo));
        return {};
      },
      { freezeBusinessDate: true },
    );
  }

  private async doIn(tx: WriteTransaction, id: string, todo: ToDo, staff: StaffMember): Promise<void> {
    const looked = await this.look(tx, todo, staff);
    const against = 'against' in looked ? looked.against : null;
    const outcome = decideDue(against, todo);
    if (outcome === 'over') await this.ending.one(tx, id, 'guest-gone');
    if (todo.state !== 'Waiting') return;
    if (outcome === 'desk') await this.bring(tx, id, todo, against ?? DESK_MOVES);
    if (outcome === 'move' && 'plan' in looked) await this.move(tx, id, todo, looked.plan, staff);
  }

  /** What would happen now, or what stands against it. */
  private async look(tx: WriteTransaction, todo: ToDo, staff: StaffMember): Promise<Looked> {
    try {
      const plan = await this.planner.plan(
        (statement, values) => tx.rows(statement, values),
        todo.stayId,
        wishOf(todo),
        staff,
      );
      return plan.preview.fromRoom.id === todo.fromRoomId ? agreed(plan, todo) : { against: 'guest-elsewhere' };
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return { against: error.code };
    }
  }

  private async move(tx: WriteTransaction, id: string, todo: ToDo, plan: MovePlan, staff: StaffMember): Promise<void> {
    const { stayId, toRoomId } = todo;
    // First it is done: who moves otherwise takes back what is arranged.
    await tx.rows(SETTLE_SCHEDULED, [tx.propertyId, id, null, 'Done', tx.acting.actor.name, tx.at, null, null]);
    const [move] = await this.writer.write(tx, [{ plan, dto: wishOf(todo) }], staff);
    await tx.rows(NAME_MOVE, [tx.propertyId, id, move?.id]);
    tx.record({
      action: 'scheduled-move.done',
      subject: { kind: 'scheduled-move', id },
      change: { stayId, moveId: move?.id, fromRoom: todo.fromRoom, toRoom: todo.toRoom },
      event: { scheduledMoveId: id, stayId, roomId: toRoomId, moveId: move?.id, changed: ['state'] },
    });
  }

  private async bring(tx: WriteTransaction, id: string, todo: ToDo, against: string): Promise<void> {
    const { stayId, caseId, toRoomId: roomId } = todo;
    const about = { stayId, roomId, ...(caseId !== null && { caseId }) };
    const dueAt = new Date(tx.at.getTime() + DESK_MINUTES * MINUTE_MS);
    const text = `${todo.fromRoom} → ${todo.toRoom}`;
    const wanted = { ...about, kind: 'other', department: 'front-office', severity: 'moderate', dueAt, text } as const;
    const taskId = await this.tasks.open(tx, wanted);
    await tx.rows(BRING_TO_DESK, [tx.propertyId, id, against, taskId]);
    tx.record({
      action: 'scheduled-move.at-desk',
      subject: { kind: 'scheduled-move', id },
      change: { stayId, against, taskId, fromRoom: todo.fromRoom, toRoom: todo.toRoom },
      event: { scheduledMoveId: id, stayId, roomId, taskId, against, changed: ['state'] },
    });
  }
}

/** The price of each night left is what was agreed; a price that is kept changes none. */
function agreed(plan: MovePlan, { rateChoice, roomTypeCharged, agreed: nights }: ToDo): Looked {
  if (rateChoice === 'keep') return { plan };
  const told = new Map(nights.map(({ night, minor, currency }) => [night, `${minor} ${currency}`]));
  const same = plan.rate.nights.every(({ night, after }) => told.get(night) === `${after.minor} ${after.currency}`);
  return same && plan.rate.roomTypeCharged === roomTypeCharged ? { plan } : { against: 'price-changed' };
}

function wishOf(todo: ToDo): MoveToRoomDto {
  const { toRoomId, caseId, reason, oldRoomStatus, rateChoice: rate, overrideReason } = todo;
  const { newRateMinor, newRateCurrency } = todo;
  return {
    ...{ toRoomId, reason, oldRoomStatus, rate, ...(caseId !== null && { caseId }) },
    ...(newRateMinor !== null &&
      newRateCurrency !== null && { newRate: formatMoney(money(Number(newRateMinor), newRateCurrency)) }),
    ...(overrideReason !== null && { overrideReason }),
  };
}

/** The house's own act. */
function actingOf({ propertyId, id }: DueMove): StaffMember {
  const actor = { kind: 'system', id, name: SCHEDULED_MOVE } as const;
  const nobody = { propertyCode: '', role: 'associate', permissions: [], deskId: null, language: 'en' } as const;
  return { propertyId, actor, deskName: null, requestId: newId(), idempotency: null, ...nobody };
}

/** With the rights of whoever arranged it, and no more. */
function mayAs(acting: StaffMember, { mayOverride, mayReprice }: ToDo): StaffMember {
  const override = mayOverride ? (['stay.move-override'] as const) : [];
  const reprice = mayReprice ? (['stay.reprice'] as const) : [];
  return { ...acting, permissions: ['stay.move', ...override, ...reprice] };
}
