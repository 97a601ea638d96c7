import { outcomeOf } from '@amends/task';
import { Injectable } from '@nestjs/common';
import type { WriteTransaction } from '../platform/write-transaction';
import { BlockService, FaultService, RoomService } from '../room';
import type { LockedTask } from './task-telling';

type RepairOfRoom = Pick<LockedTask, 'id' | 'roomId' | 'caseId' | 'moveId'> & { readonly kind: string };

/** What a task does to its room. */
@Injectable()
export class TaskRooms {
  constructor(
    private readonly rooms: RoomService,
    private readonly blocks: BlockService,
    private readonly faults: FaultService,
  ) {}

  lock(tx: WriteTransaction, roomId: string): Promise<void> {
    return this.rooms.lock(tx, [roomId]);
  }

  /** Of a task that is opened: what is to be repaired stays with the room until it is. */
  async remember(tx: WriteTransaction, { id, kind, roomId, caseId, moveId }: RepairOfRoom): Promise<void> {
    if (kind !== 'repair' || roomId === null || caseId !== null || moveId !== null) return;
    await this.faults.toldByTask(tx, roomId, id);
  }

  /** Of a task that is done, whose room is locked. */
  async settle(tx: WriteTransaction, { id, kind, roomId, caseId, moveId }: LockedTask): Promise<void> {
    if (roomId === null) return;
    if (kind === 'repair') await this.faults.repaired(tx, roomId, [id, caseId, moveId]);
    const room = await this.blocks.today(tx, roomId);
    const { status, liftsBlock } = outcomeOf(kind, { status: room.status, blocked: room.blockId !== null });
    if (liftsBlock && room.blockId !== null) await this.blocks.end(tx, room.blockId, 'repaired');
    if (status === null) return;
    await this.rooms.changeTo(tx, { id: roomId, version: room.version, status: room.status }, status, { taskId: id });
  }
}
