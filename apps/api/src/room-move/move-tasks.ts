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

  /** After the move was written: what it opens names it, and goes when it is undone. */
  async open(tx: WriteTransaction, preview: MovePreviewDto, move: RoomMoveEntity): Promise<void> {
    const { id, fromRoomId, oldRoomStatus } = move;
    const broken = oldRoomStatus === 'OutOfOrder' || oldRoomStatus === 'OutOfService';
    const about = { moveId: id, roomId: fromRoomId, text: said(preview), ...(move.caseId && { caseId: move.caseId }) };
    // A room somebody still sleeps in is cleaned on its round, not because one of them has left it.
    const stays = preview.companions.some(({ sharesRoom }) => sharesRoom);
    if (preview.beforeArrival) return this.openList(tx, preview, move);
    if (broken) await this.tasks.open(tx, { ...about, kind: 'repair', severity: 'moderate' });
    else if (!stays) await this.tasks.open(tx, { ...about, kind: 'cleaning' });
    await this.openList(tx, preview, move);
    const { stayId, toRoomId } = move;
    await this.keys.open(tx, { moveId: id, stayId, fromRoomId, toRoomId, undoes: false });
  }

  private async openList(
    tx: WriteTransaction,
    { checklist: items }: MovePreviewDto,
    move: RoomMoveEntity,
  ): Promise<void> {
    const { id, stayId } = move;
    await this.checklists.open(tx, { template: 'room-move', subject: { kind: 'move', id }, stayId, items });
  }
}
