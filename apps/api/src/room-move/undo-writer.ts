import { exchangeBack, newRoomAfterUndo, oldRoomAfterUndo } from '@amends/room-move';
import { Injectable } from '@nestjs/common';
import { CaseService, Timeline } from '../case';
import { PostingWriter } from '../folio';
import { sqlRows } from '../platform/sql-rows';
import type { WriteTransaction } from '../platform/write-transaction';
import { RoomService } from '../room';
import { StayService } from '../stay';
import { TaskService } from '../task';
import { HoldEnding } from './hold-ending';
import { KeyOpening } from './keys/key-opening';
import { LINK_LINES_TO_MOVE } from './rate.queries';
import { CHANGE_ROOMS } from './room-move.queries';
import type { MoveToUndo } from './undo-facts';
import { undoingLines } from './undo-lines';
import { RESTORE_RATES, WRITE_UNDO } from './undo.queries';

/** Writes that moves were taken back, one or all of a chain: rooms, nights, price, bill, tasks. */
@Injectable()
export class UndoWriter {
  constructor(
    private readonly stays: StayService,
    private readonly rooms: RoomService,
    private readonly cases: CaseService,
    private readonly timeline: Timeline,
    private readonly tasks: TaskService,
    private readonly postings: PostingWriter,
    private readonly keys: KeyOpening,
    private readonly holds: HoldEnding,
  ) {}

  /** With the locks of all of them held. */
  async write(tx: WriteTransaction, moves: readonly MoveToUndo[]): Promise<void> {
    await tx.rows(CHANGE_ROOMS, [tx.propertyId, sqlRows(exchangeBack(moves))]);
    await this.restoreRooms(tx, moves);
    for (const move of moves) {
      await this.takeBack(tx, move);
      await this.tell(tx, move);
    }
  }

  /** A room that one guest gave another is the first one's again: what it was before is what it is. */
  private async restoreRooms(tx: WriteTransaction, moves: readonly MoveToUndo[]): Promise<void> {
    const gotBack = new Set(moves.map(({ fromRoomId }) => fromRoomId));
    for (const { fromRoomId, fromStatusBefore: before, oldRoomStatus: made, fromStatus: now } of moves) {
      if (made === null) await this.rooms.touch(tx, fromRoomId);
      else await this.rooms.setStatus(tx, fromRoomId, oldRoomAfterUndo({ before, made, now }));
    }
    for (const { toRoomId, toStatus, minutesSince, beforeArrival } of moves)
      if (!gotBack.has(toRoomId) && !beforeArrival)
        await this.rooms.setStatus(tx, toRoomId, newRoomAfterUndo(toStatus, minutesSince));
  }

  private async takeBack(tx: WriteTransaction, move: MoveToUndo): Promise<void> {
    const { id, stayId } = move;
    const { actor } = tx.acting;
    await this.stays.touch(tx, stayId);
    await this.holds.takenBack(tx, move.fromRoomId);
    await this.cases.followGuest(tx, stayId, move.fromRoom);
    await tx.rows(WRITE_UNDO, [tx.propertyId, id, actor.id, actor.name, tx.at, tx.businessDate]);
    if (move.rateChoice === 'keep') return;
    await tx.rows(RESTORE_RATES, [tx.propertyId, stayId, id, move.roomTypeChargedBefore]);
    await this.takeLinesBack(tx, move);
  }

  private async takeLinesBack(tx: WriteTransaction, { id, stayId, lines }: MoveToUndo): Promise<void> {
    if (lines.length === 0) return;
    const undoing = undoingLines(tx, lines);
    const versions = await this.postings.write(tx, undoing);
    const ids = undoing.map((line) => line.id);
    await tx.rows(LINK_LINES_TO_MOVE, [tx.propertyId, id, ids]);
    for (const [folioId, version] of versions) {
      tx.record({
        action: 'folio.night-repriced',
        subject: { kind: 'folio', id: folioId },
        change: {
          moveId: id,
          undone: true,
          lines: undoing.map((line) => ({ id: line.id, amountMinor: line.amount.minor })),
        },
        event: { version, stayId, moveId: id },
        chainId: folioId,
      });
    }
  }

  private async tell(tx: WriteTransaction, { id: moveId, stayId, caseId, ...move }: MoveToUndo): Promise<void> {
    const { fromRoomId, toRoomId } = move;
    await this.tasks.cancelOf(tx, { moveId });
    await this.keys.open(tx, { moveId, stayId, fromRoomId: toRoomId, toRoomId: fromRoomId, undoes: true });
    const details = { moveId, fromRoom: move.toRoom, toRoom: move.fromRoom, undone: true };
    if (caseId !== null) await this.timeline.add(tx, caseId, { kind: 'move', details });
    tx.record({
      action: 'stay.move-undone',
      subject: { kind: 'stay', id: stayId },
      change: details,
      event: { stayId, caseId, changed: ['room'], rooms: [fromRoomId, toRoomId] },
    });
  }
}
