import type { Severity } from '@amends/case';
import type { TaskDepartment, TaskKind, TaskState } from '@amends/task';
import { Injectable } from '@nestjs/common';
import { Timeline } from '../case';
import type { WriteTransaction } from '../platform/write-transaction';

/** What others are told of a task by. */
export interface TaskIds {
  readonly id: string;
  readonly version: number;
  readonly department: TaskDepartment;
  readonly roomId: string | null;
  readonly stayId: string | null;
  readonly caseId: string | null;
}

export interface LockedTask extends TaskIds {
  readonly kind: TaskKind;
  readonly severity: Severity;
  readonly state: TaskState;
  readonly text: string;
  readonly dueAt: Date;
  readonly assignee: { readonly id: string; readonly name: string } | null;
  readonly roomNumber: string | null;
  readonly moveId: string | null;
}

type Told = Pick<LockedTask, keyof TaskIds | 'kind' | 'text' | 'roomNumber'>;
type TaskAction =
  | 'opened'
  | 'accepted'
  | 'declined'
  | 'done'
  | 'cancelled'
  | 'reassigned'
  | 'reopened'
  | 'edited'
  | 'noted'
  | 'photographed';

/** Says what became of a task: to the audit and the desks always, on its case where the case has to know. */
@Injectable()
export class TaskTelling {
  constructor(private readonly timeline: Timeline) {}

  async opened(tx: WriteTransaction, task: Told): Promise<void> {
    this.record(tx, 'opened', task, { kind: task.kind });
    await this.onCase(tx, task, 'Open', task.text);
  }

  /** Accepting is between the department and its list; the case hears what it waits for. */
  async movedOn(
    tx: WriteTransaction,
    action: TaskAction,
    task: Told,
    { state, text, change }: { state: TaskState; text: string | null; change: Record<string, unknown> },
  ): Promise<void> {
    this.record(tx, action, { ...task, version: task.version + 1 }, { ...change, to: state });
    if (state !== 'Accepted' && state !== 'Open') await this.onCase(tx, task, state, text);
  }

  record(tx: WriteTransaction, action: TaskAction, task: TaskIds, change: Record<string, unknown>): void {
    const { id, version, department, roomId, stayId, caseId } = task;
    tx.record({
      action: `task.${action}`,
      subject: { kind: 'task', id },
      change: { department, roomId, caseId, ...change },
      event: { version, taskId: id, department, roomId, stayId, caseId },
    });
  }

  private async onCase(tx: WriteTransaction, task: Told, state: TaskState, text: string | null): Promise<void> {
    if (task.caseId === null) return;
    const { id, kind, department, roomNumber } = task;
    await this.timeline.add(tx, task.caseId, {
      kind: 'task',
      ...(text === null ? {} : { text }),
      details: { taskId: id, kind, department, roomNumber, state },
    });
  }
}
