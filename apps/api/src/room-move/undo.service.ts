import type { RoomStatus } from '@amends/room';
import {
  decideUndoMove,
  newRoomAfterUndo,
  oldRoomAfterUndo,
  type RateChoice,
  type UndoMoveFacts,
} from '@amends/room-move';
import type { MoveDto } from '@amends/room-move/dto';
import { Injectable } from '@nestjs/common';
import { CaseService, Timeline } from '../case';
import { PostingWriter } from '../folio';
import { Refused } from '../platform/refused';
import type { WriteTransaction } from '../platform/write-transaction';
import { Writes } from '../platform/writes';
import { RoomService } from '../room';
import type { StaffMember } from '../staff';
import { StayService } from '../stay';
import { TaskService } from '../task';
import { LINK_LINES_TO_MOVE, LOCK_BILLS_OF_STAY } from './rate.queries';
import { GIVE_ROOM_BACK, MOVES } from './room-move.queries';
import { type MoveRow, toMoveDto } from './to-move-dto';
import { type LineOfMove, undoingLines } from './undo-lines';
import { PLACES_OF_MOVE, RESTORE_RATES, UNDO_MOVE_FACTS, WRITE_UNDO } from './undo.queries';

type Places = { readonly caseId: string | null; readonly fromRoomId: string; readonly toRoomId: string };

type FactsRow = Omit<UndoMoveFacts, 'linesTouched'> &
  Places & {
    readonly id: string;
    readonly stayId: string;
    readonly fromRoom: string;
    readonly toRoom: string;
    readonly roomTypeChargedBefore: string;
    readonly rateChoice: RateChoice;
    readonly oldRoomStatus: RoomStatus;
    readonly fromStatusBefore: RoomStatus;
    readonly fromStatus: RoomStatus;
    readonly toStatus: RoomStatus;
    readonly fromAssignmentId: string;
    readonly toAssignmentId: string;
    readonly endsOn: string;
    readonly minutesSince: number;
    readonly lines: readonly LineOfMove[];
  };

/** Takes a move back as a whole: rooms, nights, price, bill, tasks. */
@Injectable()
export class UndoMoveService {
  constructor(
    private readonly writes: Writes,
    private readonly stays: StayService,
    private readonly rooms: RoomService,
    private readonly cases: CaseService,
    private readonly timeline: Timeline,
    private readonly tasks: TaskService,
    private readonly postings: PostingWriter,
  ) {}

  /** @throws Refused `not-found`, `window-closed`, and what the rule refuses, with the room to move back to. */
  undo(stayId: string, moveId: string, staff: StaffMember): Promise<MoveDto> {
    return this.writes.run(
      staff,
      async (tx) => {
        const move = await this.locked(tx, stayId, moveId);
        const linesTouched = move.lines.some(({ touched }) => touched);
        const decision = decideUndoMove({ ...move, linesTouched });
        if (!decision.granted) throw new Refused(decision.refusal.code, { moveBackTo: move.fromRoomId });
        await this.takeBack(tx, move);
        await this.tell(tx, move);
        return read(tx, stayId, moveId);
      },
      { freezeBusinessDate: true },
    );
  }

  /** Case, stay, rooms, bills: the one order everywhere. */
  private async locked(tx: WriteTransaction, stayId: string, moveId: string): Promise<FactsRow> {
    const places = await tx.first<Places>(PLACES_OF_MOVE, [tx.propertyId, stayId, moveId]);
    if (!places) throw new Refused('not-found');
    await this.cases.lockOpenOf(tx, stayId);
    if (places.caseId !== null) await this.cases.lock(tx, places.caseId);
    await this.stays.lock(tx, stayId);
    await this.rooms.lock(tx, [places.fromRoomId, places.toRoomId]);
    await tx.rows(LOCK_BILLS_OF_STAY, [tx.propertyId, stayId]);
    const move = await tx.first<FactsRow & Record<string, unknown>>(UNDO_MOVE_FACTS, [tx.propertyId, moveId]);
    if (!move) throw new Error('A move has gone.');
    return move;
  }

  private async takeBack(tx: WriteTransaction, move: FactsRow): Promise<void> {
    const { id, stayId, fromRoomId, toRoomId } = move;
    const { actor } = tx.acting;
    await tx.rows(GIVE_ROOM_BACK, [tx.propertyId, move.fromAssignmentId, move.toAssignmentId, move.endsOn]);
    const { fromStatusBefore: before, oldRoomStatus: made, fromStatus: now } = move;
    await this.rooms.setStatus(tx, fromRoomId, oldRoomAfterUndo({ before, made, now }));
    await this.rooms.setStatus(tx, toRoomId, newRoomAfterUndo(move.toStatus, move.minutesSince));
    await this.stays.touch(tx, stayId);
    await this.cases.followGuest(tx, stayId, move.fromRoom);
    await tx.rows(WRITE_UNDO, [tx.propertyId, id, actor.id, actor.name, tx.at, tx.businessDate]);
    if (move.rateChoice === 'keep') return;
    await tx.rows(RESTORE_RATES, [tx.propertyId, stayId, id, move.roomTypeChargedBefore]);
    await this.takeLinesBack(tx, move);
  }

  private async takeLinesBack(tx: WriteTransaction, { id, stayId, lines }: FactsRow): Promise<void> {
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

  private async tell(tx: WriteTransaction, { id: moveId, stayId, caseId, ...move }: FactsRow): Promise<void> {
    await this.tasks.cancelOf(tx, { moveId });
    const details = { moveId, fromRoom: move.toRoom, toRoom: move.fromRoom, undone: true };
    if (caseId !== null) await this.timeline.add(tx, caseId, { kind: 'move', details });
    tx.record({
      action: 'stay.move-undone',
      subject: { kind: 'stay', id: stayId },
      change: details,
      event: { stayId, caseId, changed: ['room'], rooms: [move.fromRoomId, move.toRoomId] },
    });
  }
}

async function read(tx: WriteTransaction, stayId: string, moveId: string): Promise<MoveDto> {
  const rows = await tx.rows<MoveRow>(MOVES, [tx.propertyId, stayId]);
  const row = rows.find(({ id }) => id === moveId);
  if (!row) throw new Error('A move has gone.');
  return toMoveDto(row);
}
