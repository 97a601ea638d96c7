import { Injectable } from '@nestjs/common';
import type { WriteTransaction } from '../../platform/write-transaction';
import { TaskService } from '../../task';
import { SETTLE_SCHEDULED } from './scheduled.queries';

/** Why it is over without having been executed. */
type Why = 'called-off' | 'moved-otherwise' | 'guest-gone';

type Settled = { id: string; stayId: string; roomId: string; taskId: string | null; roomNumber: string };

/** How moves for later end without being executed; with the lock of the stay held. */
@Injectable()
export class ScheduleEnding {
  constructor(private readonly tasks: TaskService) {}

  /** The stay has changed its room by another way: what was arranged for it is done with. */
  async movedOtherwise(tx: WriteTransaction, stayId: string): Promise<void> {
    await this.end(tx, [null, stayId], 'moved-otherwise');
  }

  /** Answers whether it was still open. */
  async one(tx: WriteTransaction, id: string, why: Why): Promise<boolean> {
    return (await this.end(tx, [id, null], why)) > 0;
  }

  private async end(tx: WriteTransaction, which: readonly (string | null)[], why: Why): Promise<number> {
    const values = [tx.propertyId, ...which, 'Cancelled', tx.acting.actor.name, tx.at];
    const ended = await tx.rows<Settled & Record<string, unknown>>(SETTLE_SCHEDULED, values);
    for (const { id, stayId, roomId, roomNumber } of ended)
      tx.record({
        action: 'scheduled-move.cancelled',
        subject: { kind: 'scheduled-move', id },
        change: { stayId, room: roomNumber, why },
        event: { scheduledMoveId: id, stayId, roomId, changed: ['state'] },
      });
    const taskIds = ended.flatMap(({ taskId }) => (taskId === null ? [] : [taskId]));
    if (taskIds.length > 0) await this.tasks.cancelAll(tx, taskIds, { why });
    return ended.length;
  }
}
