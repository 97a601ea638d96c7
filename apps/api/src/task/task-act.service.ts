import {
  decideDecline,
  decideReassign,
  decideTask,
  type TaskDecision,
  type TaskDepartment,
  type TaskFacts,
} from '@amends/task';
import type { DeclineTaskDto, ReassignTaskDto, SettleTaskDto, TaskDto } from '@amends/task/dto';
import { Injectable } from '@nestjs/common';
import { CaseService } from '../case';
import { Refused } from '../platform/refused';
import type { WriteTransaction } from '../platform/write-transaction';
import { Writes } from '../platform/writes';
import type { StaffMember } from '../staff';
import { MOVE_TASK_ON, TASK_PLACE } from './task.queries';
import { TaskService } from './task.service';
import { addNote } from './task-note';
import { TaskRooms } from './task-rooms';
import { type LockedTask, TaskTelling } from './task-telling';

/** What a task becomes; what is left out is as nobody had ever touched it. */
interface After {
  readonly department?: TaskDepartment;
  readonly assignee?: { readonly id: string; readonly name: string } | null;
  readonly declined?: { readonly reason: string; readonly note: string | null };
}

interface Act {
  readonly action: 'accepted' | 'declined' | 'done' | 'cancelled' | 'reassigned' | 'reopened';
  readonly decide: (facts: TaskFacts) => TaskDecision;
  readonly after: (task: LockedTask, me: { id: string; name: string }) => After;
  readonly note?: string | undefined;
  readonly change?: Record<string, unknown>;
}

type Place = { caseId: string | null; roomId: string | null };

/** How a task goes on, by the hand of a department or the desk. Each is one transaction under the task's lock. */
@Injectable()
export class TaskActService {
  constructor(
    private readonly writes: Writes,
    private readonly cases: CaseService,
    private readonly tasks: TaskService,
    private readonly rooms: TaskRooms,
    private readonly telling: TaskTelling,
  ) {}

  /** Of several who take it at once, one has it; the others are told who. @throws Refused `task-taken` and others of the rule. */
  accept(id: string, staff: StaffMember): Promise<TaskDto> {
    const decide = (facts: TaskFacts) => decideTask(facts, 'accept');
    return this.act(id, staff, { action: 'accepted', decide, after: (_task, me) => ({ assignee: me }) });
  }

  /** @throws Refused `decline-needs-note` and others of the rule. */
  decline(id: string, { reason, note }: DeclineTaskDto, staff: StaffMember): Promise<TaskDto> {
    const declined = { reason, note: note ?? null };
    return this.act(id, staff, {
      action: 'declined',
      decide: (facts) => decideDecline(facts, declined),
      after: () => ({ declined, assignee: null }),
      note,
      change: { reason },
    });
  }

  /** Settles it, and does to the room what being done means. @throws Refused of the rule. */
  done(id: string, { note }: SettleTaskDto, staff: StaffMember): Promise<TaskDto> {
    const decide = (facts: TaskFacts) => decideTask(facts, 'done');
    return this.act(id, staff, {
      action: 'done',
      decide,
      after: ({ assignee }, me) => ({ assignee: assignee ?? me }),
      note,
    });
  }

  /** @throws Refused of the rule. */
  cancel(id: string, { note }: SettleTaskDto, staff: StaffMember): Promise<TaskDto> {
    const decide = (facts: TaskFacts) => decideTask(facts, 'cancel');
    return this.act(id, staff, { action: 'cancelled', decide, after: ({ assignee }) => ({ assignee }), note });
  }

  /** Done by mistake: taken up again by whoever had it. The room stays as it was said to be. @throws Refused of the rule. */
  reopen(id: string, { note }: SettleTaskDto, staff: StaffMember): Promise<TaskDto> {
    const decide = (facts: TaskFacts) => decideTask(facts, 'reopen');
    const after = ({ assignee }: LockedTask, me: { id: string; name: string }) => ({ assignee: assignee ?? me });
    return this.act(id, staff, { action: 'reopened', decide, after, note });
  }

  /** @throws Refused `reassign-changes-nothing` and others of the rule. */
  reassign(id: string, { department, note }: ReassignTaskDto, staff: StaffMember): Promise<TaskDto> {
    const decide = (facts: TaskFacts) => decideReassign(facts, department);
    return this.act(id, staff, { action: 'reassigned', decide, after: () => ({ department, assignee: null }), note });
  }

  private act(id: string, staff: StaffMember, act: Act): Promise<TaskDto> {
    return this.writes.run(staff, async (tx) => {
      await this.lockBefore(tx, id, act.action === 'done');
      const task = await this.tasks.lock(tx, id);
      const decision = act.decide({ ...task, actorId: staff.actor.id });
      if (!decision.granted) throw new Refused(decision.refusal.code, decision.refusal);
      if (!decision.again) await this.moveOn(tx, task, act, decision.next);
      return this.tasks.read(tx, id);
    });
  }

  private async moveOn(tx: WriteTransaction, task: LockedTask, act: Act, state: TaskDto['state']): Promise<void> {
    const { id, name } = tx.acting.actor;
    await write(tx, task, state, act.after(task, { id, name }));
    if (act.note !== undefined) await addNote(tx, task.id, act.note);
    const change = { from: task.state, ...act.change };
    await this.telling.movedOn(tx, act.action, task, { state, text: act.note ?? task.text, change });
    if (state === 'Done') await this.rooms.settle(tx, task);
  }

  /** Case and room before the task, as everywhere; a task never changes either. */
  private async lockBefore(tx: WriteTransaction, id: string, withRoom: boolean): Promise<void> {
    const place = await tx.first<Place>(TASK_PLACE, [tx.propertyId, id]);
    if (!place) throw new Refused('not-found');
    if (place.caseId !== null) await this.cases.lock(tx, place.caseId);
    if (withRoom && place.roomId !== null) await this.rooms.lock(tx, place.roomId);
  }
}

async function write(tx: WriteTransaction, task: LockedTask, state: TaskDto['state'], after: After): Promise<void> {
  const { assignee = null, declined, department = task.department } = after;
  const settled = state === 'Done' || state === 'Cancelled';
  await tx.rows(MOVE_TASK_ON, [
    ...[tx.propertyId, task.id, state, department, assignee?.id ?? null, assignee?.name ?? null],
    state === 'Accepted' ? tx.at : null,
    ...[declined?.reason ?? null, declined?.note ?? null, declined ? tx.acting.actor.name : null],
    settled ? tx.at : null,
  ]);
}
