import type { OldRoomStatus } from '@amends/room-move';
import type { MovePreviewDto } from '@amends/room-move/dto';
import { Injectable } from '@nestjs/common';
import type { WriteTransaction } from '../platform/write-transaction';
import { ChecklistService, TaskService } from '../task';
import { KeyOpening } from './keys/key-opening';
import { said } from './night-lines';
import type { RoomMoveEntity } from './room-move.entity';

/** What a move sets going elsewhere in the house: the old room is cleaned or repaired, and everything follows the guest. */
@Injectable()
export class MoveTasks {
  constructor(
    private readonly tasks: TaskService,
    private readonly checklists: ChecklistService,
    private readonly keys: KeyOpening,
  ) {}

  /** Of the room that was left, after the move was written: what it opens names it, and goes when it is undone. */
  async openForRoom(
    tx: WriteTransaction,
    preview: MovePreviewDto,
    { id, fromRoomId, caseId }: RoomMoveEntity,
    leftAs: OldRoomStatus,
  ): Promise<void> {
    const broken = leftAs === 'OutOfOrder' || leftAs === 'OutOfService';
    const about = { moveId: id, roomId: fromRoomId, text: said(preview), ...(caseId && { caseId }) };
    // A room somebody still lives in is cleaned on its round, not because one of them has left it; it is repaired all the same.
    if (broken) await this.tasks.open(tx, { ...about, kind: 'repair', severity: 'moderate' });
    else if (!preview.oldRoomLivedIn) await this.tasks.open(tx, { ...about, kind: 'cleaning' });
  }

  /** What follows the guest. */
  async openList(
    tx: WriteTransaction,
    { checklist: items }: MovePreviewDto,
    { id, stayId }: RoomMoveEntity,
  ): Promise<void> {
    await this.checklists.open(tx, { template: 'room-move', subject: { kind: 'move', id }, stayId, items });
  }

  /** Of who has some already. */
  async openKeys(
    tx: WriteTransaction,
    { beforeArrival }: MovePreviewDto,
    { id, stayId, fromRoomId, toRoomId }: RoomMoveEntity,
  ): Promise<void> {
    if (!beforeArrival) await this.keys.open(tx, { moveId: id, stayId, fromRoomId, toRoomId, undoes: false });
  }
}
