import { outcomeOf } from '@amends/task';
import { Injectable } from '@nestjs/common';
import type { WriteTransaction } from '../platform/write-transaction';
import { BlockService, RoomService } from '../room';
import type { LockedTask } from './task-telling';

/** What a task does to its room. */
@Injectable()
export class TaskRooms {
  constructor(
    private readonly rooms: RoomService,
    private readonly blocks: BlockService,
  ) {}

  lock(tx: WriteTransaction, roomId: string): Promise<void> {
    return this.rooms.lock(tx, [roomId]);
  }

  /** Of a task that is done, whose room is locked. */
  async settle(tx: WriteTransaction, { id, kind, roomId }: LockedTask): Promise<void> {
    if (roomId === null) return;
    const room = await this.blocks.today(tx, roomId);
    const { status, liftsBlock } = outcomeOf(kind, { status: room.status, blocked: room.blockId !== null });
    if (liftsBlock && room.blockId !== null) await this.blocks.end(tx, room.blockId, 'repaired');
    if (status === null) return;
    await this.rooms.changeTo(tx, { id: roomId, version: room.version, status: room.status }, status, { taskId: id });
  }
}
