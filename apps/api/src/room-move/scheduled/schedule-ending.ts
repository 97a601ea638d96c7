import { Injectable } from '@nestjs/common';
import type { WriteTransaction } from '../../platform/write-transaction';
import { TaskService } from '../../task';
import { SETTLE_SCHEDULED } from './scheduled.queries';

/** Why it is over without having been executed. */
type Why = 'called-off' | 'replaced' | 'moved-otherwise' | 'guest-gone';

type Settled = {
  id: string;
  state: 'Done' | 'Cancelled';
  stayId: string;
  roomId: string;
  taskId: string | null;
  roomNumber: string;
};

/** A move that was made by a desk. */
interface MadeByDesk {
  readonly stayId: string;
  readonly toRoomId: string;
  readonly moveId: string;
}

/** How moves for later end without being executed by themselves; with the lock of the stay held. */
@Injectable()
export class ScheduleEnding {
  constructor(private readonly tasks: TaskService) {}

  /** A desk has moved the guest: what was arranged is done, or done with when it was into another room. */
  async moved(tx: WriteTransaction, { stayId, toRoomId, moveId }: MadeByDesk): Promise<void> {
    await this.end(tx, [null, stayId], 'moved-otherwise', [toRoomId, moveId]);
  }

  /** Answers whether it was still open. */
  async one(tx: WriteTransaction, id: string, why: Why): Promise<boolean> {
    return (await this.end(tx, [id, null], why)) > 0;
  }

  private async end(
    tx: WriteTransaction,
    which: readonly (string | null)[],
    why: Why,
    made: readonly (string | null)[] = [null, null],
  ): Promise<number> {
    const values = [tx.propertyId, ...which, 'Cancelled', tx.acting.actor.name, tx.at, ...made];
    const ended = await tx.rows<Settled & Record<string, unknown>>(SETTLE_SCHEDULED, values);
    for (const { id, state, stayId, roomId, roomNumber } of ended)
      tx.record({
        action: state === 'Done' ? 'scheduled-move.done' : 'scheduled-move.cancelled',
        subject: { kind: 'scheduled-move', id },
        change: { stayId, room: roomNumber, ...(state === 'Done' ? { moveId: made[1] } : { why }) },
        event: { scheduledMoveId: id, stayId, roomId, changed: ['state'] },
      });
    const taskIds = ended.flatMap(({ taskId }) => (taskId === null ? [] : [taskId]));
    if (taskIds.length > 0) await this.tasks.cancelAll(tx, taskIds, { why });
    return ended.length;
  }
}
