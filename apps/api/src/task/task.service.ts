import type { Severity } from '@amends/case';
import { newId } from '@amends/kernel';
import {
  actsFrom,
  isTaskOpen,
  minutesToTaskDue,
  type TaskDepartment,
  type TaskKind,
  USUAL_DEPARTMENT,
} from '@amends/task';
import type { EditTaskDto, OpenTaskDto, TaskDto, TaskListQueryDto } from '@amends/task/dto';
import { Injectable } from '@nestjs/common';
import { CaseService } from '../case';
import { DEFAULT_LIMIT, cursorAfter, readCursor } from '../platform/cursor';
import { given } from '../platform/given';
import { refuseStale } from '../platform/if-match';
import { jsonPage, type JsonText } from '../platform/json-text';
import { Reads } from '../platform/reads';
import { Refused } from '../platform/refused';
import type { WriteTransaction } from '../platform/write-transaction';
import { Writes } from '../platform/writes';
import type { StaffMember } from '../staff';
import { TaskEntity } from './task.entity';
import { listTasks } from './task-list.queries';
import { CANCEL_OF_MOVE, EDIT_TASK, END_TASKS, LOCK_TASK, PLACE_OF_NEW_TASK, TASK } from './task.queries';
import { TaskRooms } from './task-rooms';
import { type LockedTask, type TaskIds, TaskTelling } from './task-telling';

/** What a department is asked to do; what is left out follows from the kind. */
export interface NewTask {
  readonly id?: string | undefined;
  readonly kind: TaskKind;
  readonly department?: TaskDepartment | undefined;
  readonly roomId?: string | undefined;
  /** In place of `roomId`. */
  readonly roomNumber?: string | undefined;
  readonly stayId?: string | undefined;
  readonly caseId?: string | undefined;
  readonly moveId?: string | undefined;
  readonly severity?: Severity | undefined;
  readonly dueAt?: Date | undefined;
  readonly text: string;
}

type TaskRow = { task: Omit<TaskDto, 'acts'> };
type Place = { stayId: string | null; roomId: string | null; roomNumber: string | null } & Record<string, unknown>;

interface Ending {
  readonly state: 'Done' | 'Cancelled';
  readonly action: 'done' | 'cancelled';
  readonly why: Record<string, unknown>;
}

const MINUTE_MS = 60_000;

@Injectable()
export class TaskService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
    private readonly cases: CaseService,
    private readonly telling: TaskTelling,
    private readonly rooms: TaskRooms,
  ) {}

  async list(query: TaskListQueryDto, { propertyId, actor }: StaffMember): Promise<JsonText> {
    const limit = query.limit ?? DEFAULT_LIMIT;
    const from = { ...readCursor(query.cursor, ['dueAt', 'id']), propertyId, me: actor.id, limit };
    const { statement, values } = listTasks(query, from);
    const rows = await this.reads.rows<{ id: string; dueAt: string; json: string }>(propertyId, statement, values);
    return jsonPage(rows, limit, (row) => cursorAfter([row.dueAt, row.id]));
  }

  /** @throws Refused `not-found`. */
  async find(id: string, { propertyId }: StaffMember): Promise<TaskDto> {
    return whole(await this.reads.first<TaskRow>(propertyId, TASK, [propertyId, id]));
  }

  /** Asks a department for something. @throws Refused `room-unknown`, `stay-unknown`, `case-unknown`, `task-due-in-the-past`. */
  ask(dto: OpenTaskDto, staff: StaffMember): Promise<TaskDto> {
    return this.writes.run(staff, async (tx) => {
      const dueAt = dto.dueAt === undefined ? undefined : new Date(dto.dueAt);
      refusePast(tx, dueAt);
      // The case before the task: its timeline is written.
      if (dto.caseId !== undefined) await this.lockCase(tx, dto.caseId);
      return this.read(tx, await this.open(tx, { ...dto, dueAt }));
    });
  }

  /**
   * Opens a task in the running transaction; whoever calls holds case, stay and room as the order of locks wants, and
   * has written the move it names. Answers its id.
   *
   * @throws Refused `room-unknown`, `stay-unknown`, `case-unknown`.
   */
  async open(tx: WriteTransaction, wanted: NewTask): Promise<string> {
    const place = await placeOf(tx, wanted);
    const row = rowOf(tx, wanted, place);
    await tx.insert(TaskEntity, row);
    await this.rooms.remember(tx, row);
    await this.telling.opened(tx, { ...row, roomNumber: place.roomNumber });
    return row.id;
  }

  /** Calls off what a move set going and nobody has finished: the move was undone. Answers how many. */
  async cancelOf(tx: WriteTransaction, { moveId }: { readonly moveId: string }): Promise<number> {
    type Row = TaskIds & { version: number } & Record<string, unknown>;
    const gone = await tx.rows<Row>(CANCEL_OF_MOVE, [tx.propertyId, moveId, tx.at]);
    for (const task of gone) this.telling.record(tx, 'cancelled', task, { moveId });
    return gone.length;
  }

  /** Calls off what nobody has finished and nobody needs any more; `why` stands in the audit. */
  async cancelAll(tx: WriteTransaction, ids: readonly string[], why: Record<string, unknown>): Promise<void> {
    await this.endAll(tx, ids, { state: 'Cancelled', action: 'cancelled', why });
  }

  /** Is done where it was asked for, and not on the list of tasks; `why` stands in the audit. */
  async settleAll(tx: WriteTransaction, ids: readonly string[], why: Record<string, unknown>): Promise<void> {
    await this.endAll(tx, ids, { state: 'Done', action: 'done', why });
  }

  /** Whether somebody still has to do it. */
  async isOpen(tx: WriteTransaction, id: string): Promise<boolean> {
    return isTaskOpen((await this.lock(tx, id)).state);
  }

  /** @throws Refused `not-found`, `stale-version`, `task-due-in-the-past`, and `task-already-done` or `task-cancelled`. */
  edit(id: string, version: number, dto: EditTaskDto, staff: StaffMember): Promise<TaskDto> {
    const wanted = given(dto);
    return this.writes.run(staff, async (tx) => {
      const task = await this.lock(tx, id);
      refuseStale(version, await this.read(tx, id), wanted);
      if (task.state === 'Done') throw new Refused('task-already-done');
      if (task.state === 'Cancelled') throw new Refused('task-cancelled');
      const { text = task.text, severity = task.severity } = wanted;
      const dueAt = wanted.dueAt === undefined ? undefined : new Date(wanted.dueAt);
      refusePast(tx, dueAt);
      await tx.rows(EDIT_TASK, [tx.propertyId, id, text, severity, dueAt ?? task.dueAt]);
      this.telling.record(tx, 'edited', { ...task, version: version + 1 }, { changed: Object.keys(wanted) });
      return this.read(tx, id);
    });
  }

  /** Takes the task for this transaction, after case, stay and room. @throws Refused `not-found`. */
  async lock(tx: WriteTransaction, id: string): Promise<LockedTask> {
    const row = await tx.first<LockedTask & Record<string, unknown>>(LOCK_TASK, [tx.propertyId, id]);
    if (!row) throw new Refused('not-found');
    return row;
  }

  /** The task as this transaction sees it. */
  async read(tx: WriteTransaction, id: string): Promise<TaskDto> {
    return whole(await tx.first<TaskRow>(TASK, [tx.propertyId, id]));
  }

  private async endAll(tx: WriteTransaction, ids: readonly string[], { state, action, why }: Ending): Promise<void> {
    type Row = TaskIds & Record<string, unknown>;
    for (const task of await tx.rows<Row>(END_TASKS, [tx.propertyId, ids, tx.at, state]))
      this.telling.record(tx, action, task, why);
  }

  private async lockCase(tx: WriteTransaction, caseId: string): Promise<void> {
    await this.cases.lock(tx, caseId).catch((error: unknown) => {
      throw error instanceof Refused && error.code === 'not-found' ? new Refused('case-unknown') : error;
    });
  }
}

function whole(row: TaskRow | undefined): TaskDto {
  if (!row) throw new Refused('not-found');
  return { ...row.task, acts: actsFrom(row.task.state) };
}

async function placeOf(tx: WriteTransaction, { roomId, roomNumber, stayId, caseId }: NewTask): Promise<Place> {
  const values = [tx.propertyId, roomId ?? null, stayId ?? null, caseId ?? null, roomNumber ?? null];
  const place = await tx.first<Place>(PLACE_OF_NEW_TASK, values);
  if (!place?.['stayKnown']) throw new Refused('stay-unknown');
  if (!place['caseKnown']) throw new Refused('case-unknown');
  if ((roomId ?? roomNumber) !== undefined && place.roomId === null) throw new Refused('room-unknown');
  return place;
}

function rowOf(tx: WriteTransaction, wanted: NewTask, { stayId, roomId }: Place): TaskEntity {
  const { kind, severity = 'minor', dueAt } = wanted;
  return {
    ...{
      propertyId: tx.propertyId,
      id: wanted.id ?? newId(),
      version: 1,
      kind,
      severity,
      state: 'Open',
      roomId,
      stayId,
    },
    department: wanted.department ?? USUAL_DEPARTMENT[kind],
    text: wanted.text,
    caseId: wanted.caseId ?? null,
    moveId: wanted.moveId ?? null,
    openedBy: tx.acting.actor.name,
    openedAt: tx.at,
    dueAt: dueAt ?? new Date(tx.at.getTime() + minutesToTaskDue(kind, severity) * MINUTE_MS),
    businessDate: tx.businessDate,
    ...{ assigneeId: null, assigneeName: null, acceptedAt: null, settledAt: null },
    ...{ declineReason: null, declineNote: null, declinedBy: null },
  };
}

function refusePast(tx: WriteTransaction, dueAt: Date | undefined): void {
  if (dueAt !== undefined && dueAt <= tx.at) throw new Refused('task-due-in-the-past');
}
