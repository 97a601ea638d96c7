import type { KeyStep } from '@amends/room-move';
import { Injectable } from '@nestjs/common';
import type { WriteTransaction } from '../../platform/write-transaction';
import { TaskService } from '../../task';
import { type KeyHandoverRow, roomsOf } from './key-handover-row';

/** What the front desk is asked for where a key could not be made or killed. */
@Injectable()
export class KeyTasks {
  constructor(private readonly tasks: TaskService) {}

  /** The task that is open for it already, or a new one: a guest without a key waits at the desk. Answers its id. */
  async open(tx: WriteTransaction, row: KeyHandoverRow, step: KeyStep, note: string | undefined): Promise<string> {
    if (row.taskId !== null && (await this.tasks.isOpen(tx, row.taskId))) return row.taskId;
    const { stayId, moveId, caseId, undoes } = row;
    const rooms = roomsOf(row, step);
    // A move that was taken back has nothing left to do; its keys are the stay's.
    const of = { ...(caseId !== null && { caseId }), ...(!undoes && { moveId }) };
    const about = { stayId, roomId: rooms[0]?.id, ...of };
    const severity = step === 'new-key' ? 'severe' : 'moderate';
    return this.tasks.open(tx, {
      ...about,
      kind: 'keys',
      department: 'front-office',
      severity,
      text: said(row, step, note),
    });
  }

  /** The key was made or killed after all, or the step was taken back: nobody waits for it any longer. */
  async settle(tx: WriteTransaction, taskId: string): Promise<void> {
    await this.tasks.settleAll(tx, [taskId], { why: 'key-handed-over' });
  }
}

/** `+ 412` is a key to be made, `− 305` one to be killed: the words of what failed are in the language of who reads it. */
function said(row: KeyHandoverRow, step: KeyStep, note: string | undefined): string {
  const numbers = roomsOf(row, step).map(({ number }) => number);
  const what = `${step === 'new-key' ? '+' : '−'} ${numbers.join(', ')}`;
  return note ? `${what}: ${note}` : what;
}
