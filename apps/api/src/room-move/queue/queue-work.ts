import { newId } from '@amends/kernel';
import { Injectable } from '@nestjs/common';
import type { Acting } from '../../platform/acting';
import { Reads } from '../../platform/reads';
import type { WriteTransaction } from '../../platform/write-transaction';
import { Writes } from '../../platform/writes';
import { TaskService } from '../../task';
import { QueueEnding } from './queue-ending';
import { type QueueNow, queueNow, type WishNow } from './queue-now';
import { ALONE_WITH_QUEUE, SAY_READY } from './queue.queries';

/** The house's name for whoever looks after the queue when nobody does. */
const ROOM_QUEUE = 'Room queue';
const DESK_MINUTES = 15;
const MINUTE_MS = 60_000;

type ReadyRoom = { readonly roomId: string; readonly roomNumber: string } | null;

/** Tells the desk whose room is ready, takes that back when it is not any more, and lets go who waits for nothing. */
@Injectable()
export class QueueWork {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
    private readonly tasks: TaskService,
    private readonly ending: QueueEnding,
  ) {}

  /** Writes only when something has changed since the desk was told; twice is once. */
  async look(propertyId: string): Promise<void> {
    const seen = await queueNow((statement, values) => this.reads.rows(propertyId, statement, values), propertyId);
    if (!seen.wishes.some((wish) => isNews(wish, seen))) return;
    await this.writes.run(actingOf(propertyId), async (tx) => {
      const alone = await tx.first<{ taken: boolean }>(ALONE_WITH_QUEUE, [propertyId]);
      if (!alone?.taken) return {};
      const now = await queueNow((statement, values) => tx.rows(statement, values), propertyId);
      for (const wish of now.wishes) if (isNews(wish, now)) await this.tell(tx, wish, readyFor(wish, now));
      return {};
    });
  }

  private async tell(tx: WriteTransaction, wish: WishNow, room: ReadyRoom): Promise<void> {
    if (wish.gone || wish.met) return this.ending.one(tx, wish.id, wish.gone ? 'departed' : 'moved');
    if (wish.taskId !== null) await this.tasks.cancelAll(tx, [wish.taskId], { why: 'room-not-ready' });
    const taskId = room ? await this.ask(tx, wish, room) : null;
    await tx.rows(SAY_READY, [tx.propertyId, wish.id, room?.roomId ?? null, taskId]);
    tx.record({
      action: room ? 'room-queue.ready' : 'room-queue.waiting-again',
      subject: { kind: 'room-wish', id: wish.id },
      change: { stayId: wish.stayId, room: room?.roomNumber ?? null, taskId },
      event: { wishId: wish.id, stayId: wish.stayId, roomId: room?.roomId ?? null, taskId, changed: ['state'] },
    });
  }

  private ask(
    tx: WriteTransaction,
    { stayId }: WishNow,
    { roomId, roomNumber }: NonNullable<ReadyRoom>,
  ): Promise<string> {
    const dueAt = new Date(tx.at.getTime() + DESK_MINUTES * MINUTE_MS);
    const wanted = { kind: 'other', department: 'front-office', severity: 'moderate' } as const;
    return this.tasks.open(tx, { ...wanted, stayId, roomId, dueAt, text: `→ ${roomNumber}` });
  }
}

/** The room that is ready for a guest at this moment. */
function readyFor({ id }: WishNow, { estimates }: QueueNow): ReadyRoom {
  const estimate = estimates.get(id);
  return estimate?.waitsFor === 'nothing' ? estimate.room : null;
}

function isNews(wish: WishNow, now: QueueNow): boolean {
  return wish.gone || wish.met || (readyFor(wish, now)?.roomId ?? null) !== wish.readyRoomId;
}

/** The house's own act. */
function actingOf(propertyId: string): Acting {
  const actor = { kind: 'system', id: propertyId, name: ROOM_QUEUE } as const;
  return { propertyId, actor, deskName: null, requestId: newId(), idempotency: null };
}
