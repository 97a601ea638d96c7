import { decideUndoMove, heldFacts, type UndoMoveRefusal } from '@amends/room-move';
import type { MoveDto, UndoVerdictDto } from '@amends/room-move/dto';
import { Injectable } from '@nestjs/common';
import { Reads } from '../platform/reads';
import { Refused } from '../platform/refused';
import type { WriteTransaction } from '../platform/write-transaction';
import { Writes } from '../platform/writes';
import type { StaffMember } from '../staff';
import { ChainBook } from './chain/chain-book';
import { MoveLocks } from './move-locks';
import { MOVES, MOVES_MADE_TOGETHER } from './room-move.queries';
import { type MoveRow, toMoveDto } from './to-move-dto';
import type { MoveToUndo, PlacesOfMove } from './undo-facts';
import { MADE_TOGETHER, PLACES_OF_MOVES, UNDO_MOVE_FACTS } from './undo.queries';
import { UndoWriter } from './undo-writer';

interface NamedMove {
  readonly stayId: string;
  readonly moveId: string;
}

type MoveOfAct = Pick<MoveRow, 'id' | 'stayId' | 'fromRoom' | 'toRoom'> & { readonly chainId: string };

/** Takes a move back as a whole, with whoever moved along, or all moves of a chain. */
@Injectable()
export class UndoMoveService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
    private readonly locks: MoveLocks,
    private readonly writer: UndoWriter,
    private readonly book: ChainBook,
  ) {}

  /** @throws Refused `not-found`, `window-closed`, and what the rule refuses, with the room to move back to. */
  undo(stayId: string, moveId: string, staff: StaffMember): Promise<MoveDto> {
    return this.writes.run(
      staff,
      async (tx) => {
        const act = await tx.rows<MoveOfAct>(MOVES_MADE_TOGETHER, [tx.propertyId, stayId, moveId]);
        if (act[0]) await this.undoTogether(tx, act[0].chainId, act);
        else await this.undoIn(tx, [{ stayId, moveId }], { together: false });
        return read(tx, stayId, moveId);
      },
      { freezeBusinessDate: true },
    );
  }

  /** Whether it can be taken back now, with all it was made together with; changes nothing. @throws Refused `not-found`. */
  async verdict(stayId: string, moveId: string, { propertyId, actor }: StaffMember): Promise<UndoVerdictDto> {
    const ids = (await this.reads.rows<{ id: string }>(propertyId, MADE_TOGETHER, [propertyId, stayId, moveId])).map(
      ({ id }) => id,
    );
    const moves = await this.reads.rows<MoveToUndo>(propertyId, UNDO_MOVE_FACTS, [propertyId, ids, actor.id]);
    const asked = moves.find(({ id }) => id === moveId);
    if (!asked) throw new Refused('not-found');
    const refusals = moves.map((move) => refusalOf(move, true)).filter((refusal) => refusal !== undefined);
    const { chainId, fromRoomId: id, fromRoom: number } = asked;
    return {
      moveId,
      chainId,
      granted: refusals.length === 0,
      refusal: refusals[0] ?? null,
      moveBackTo: { id, number },
    };
  }

  /** All of them, or none, inside a transaction with the business date frozen; `together`: they are one whole chain. */
  async undoIn(
    tx: WriteTransaction,
    named: readonly NamedMove[],
    { together }: { readonly together: boolean },
  ): Promise<void> {
    const moves = await this.locked(tx, named);
    for (const move of moves) refuseOne(move, together);
    await this.writer.write(tx, moves);
  }

  /** Who moved together goes back together. */
  private async undoTogether(tx: WriteTransaction, chainId: string, moves: readonly MoveOfAct[]): Promise<void> {
    const named = moves.map(({ stayId, id: moveId }) => ({ stayId, moveId }));
    await this.undoIn(tx, named, { together: true });
    this.book.record(tx, 'move-chain.undone', chainId, moves);
  }

  private async locked(tx: WriteTransaction, named: readonly NamedMove[]): Promise<readonly MoveToUndo[]> {
    const ids = named.map(({ moveId }) => moveId);
    const places = await tx.rows<PlacesOfMove & Record<string, unknown>>(PLACES_OF_MOVES, [
      ...[tx.propertyId, named.map(({ stayId }) => stayId), ids],
    ]);
    if (places.length < named.length) throw new Refused('not-found');
    await this.locks.take(tx, places);
    const moves = await tx.rows<MoveToUndo>(UNDO_MOVE_FACTS, [tx.propertyId, ids, tx.acting.actor.id]);
    if (moves.length < named.length) throw new Error('A move has gone.');
    return moves;
  }
}

/** @throws Refused what the rule refuses, with the room to move back to, and the chain or the guest it is about. */
function refuseOne(move: MoveToUndo, together: boolean): void {
  const code = refusalOf(move, together);
  if (!code) return;
  const { chainId, stayId, fromRoomId: moveBackTo, oldRoomHold } = move;
  const held = code === 'old-room-held' && oldRoomHold !== null ? heldFacts(oldRoomHold) : {};
  throw new Refused(code, { ...held, moveBackTo, ...(chainId !== null && { chainId, stayId }) });
}

function refusalOf(move: MoveToUndo, together: boolean): UndoMoveRefusal['code'] | undefined {
  const linesTouched = move.lines.some(({ touched }) => touched);
  const { chainId, oldRoomHold } = move;
  const alone = chainId !== null && !together;
  const decision = decideUndoMove({ ...move, linesTouched, alone, oldRoomHeld: oldRoomHold !== null });
  return decision.granted ? undefined : decision.refusal.code;
}

async function read(tx: WriteTransaction, stayId: string, moveId: string): Promise<MoveDto> {
  const rows = await tx.rows<MoveRow>(MOVES, [tx.propertyId, stayId]);
  const row = rows.find(({ id }) => id === moveId);
  if (!row) throw new Error('A move has gone.');
  return toMoveDto(row);
}
