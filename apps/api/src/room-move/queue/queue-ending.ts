import type { WishLeft } from '@amends/room-move';
import { Injectable } from '@nestjs/common';
import type { WriteTransaction } from '../../platform/write-transaction';
import { TaskService } from '../../task';
import { LEAVE_QUEUE } from './queue.queries';

type Left = { id: string; stayId: string; taskId: string | null };

/** How a guest leaves the queue for a room. */
@Injectable()
export class QueueEnding {
  constructor(private readonly tasks: TaskService) {}

  /** The guest has moved: there is nothing to wait for any more. With the lock of the stay held. */
  async moved(tx: WriteTransaction, stayId: string): Promise<void> {
    await this.leave(tx, [null, stayId], 'moved');
  }

  async one(tx: WriteTransaction, id: string, why: WishLeft): Promise<void> {
    await this.leave(tx, [id, null], why);
  }

  private async leave(tx: WriteTransaction, which: readonly (string | null)[], why: WishLeft): Promise<void> {
    const left = await tx.rows<Left & Record<string, unknown>>(LEAVE_QUEUE, [tx.propertyId, ...which, why, tx.at]);
    for (const { id, stayId } of left)
      tx.record({
        action: 'room-queue.left',
        subject: { kind: 'room-wish', id },
        change: { stayId, why },
        event: { wishId: id, stayId, changed: ['state'] },
      });
    const taskIds = left.flatMap(({ taskId }) => (taskId === null ? [] : [taskId]));
    if (taskIds.length > 0) await this.tasks.cancelAll(tx, taskIds, { why });
  }
}
