import { newId } from '@amends/kernel';
import type { ChainKind } from '@amends/room-move';
import type { MoveChainDto, MoveChainPreviewDto } from '@amends/room-move/dto';
import { Injectable } from '@nestjs/common';
import { Reads } from '../../platform/reads';
import { Refused } from '../../platform/refused';
import type { WriteTransaction } from '../../platform/write-transaction';
import { Writes } from '../../platform/writes';
import type { StaffMember } from '../../staff';
import { CandidateService } from '../candidate.service';
import { MoveLocks } from '../move-locks';
import { MoveWriter } from '../move-writer';
import { MOVES_OF_CHAIN } from '../room-move.queries';
import { type MoveRow, toMoveDto } from '../to-move-dto';
import { UndoMoveService } from '../undo.service';
import { ChainPlanner, type ChainWishes } from './chain-plan';
import { ChainBook } from './chain-book';
import { CHAIN } from './chain.queries';

const LOST = ['room-taken', 'room-held'];

type Confirmed = ChainWishes & { readonly id?: string | undefined; readonly previewToken: string };
type ChainRow = { kind: ChainKind; movedBy: string; movedAt: Date; businessDate: string } & Record<string, unknown>;
type Asking = <Row extends Record<string, unknown>>(
  statement: { readonly name: string; readonly text: string },
  values: readonly unknown[],
) => Promise<Row[]>;

/** Guests who change rooms at once: two who swap, or several in a chain. All of them move, or nobody does. */
@Injectable()
export class ChainService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
    private readonly candidates: CandidateService,
    private readonly planner: ChainPlanner,
    private readonly locks: MoveLocks,
    private readonly writer: MoveWriter,
    private readonly undoing: UndoMoveService,
    private readonly book: ChainBook,
  ) {}

  /** Changes nothing. @throws Refused what the chain would be refused with. */
  async preview(wishes: ChainWishes, staff: StaffMember): Promise<MoveChainPreviewDto> {
    const ask = this.candidates.askFor(staff.propertyId);
    const { preview } = await this.namingNextBest(staff, () => this.planner.plan(ask, wishes, staff));
    return preview;
  }

  /** @throws Refused `room-taken` with whose, and their next best room, `preview-stale`, and what the rules refuse. */
  move(confirmed: Confirmed, staff: StaffMember): Promise<MoveChainDto> {
    return this.namingNextBest(staff, () =>
      this.writes.run(staff, (tx) => this.moveIn(tx, confirmed, staff), { freezeBusinessDate: true }),
    );
  }

  /** @throws Refused `not-found`. */
  find(id: string, { propertyId }: StaffMember): Promise<MoveChainDto> {
    return whole((statement, values) => this.reads.rows(propertyId, statement, values), propertyId, id);
  }

  /** Takes all moves of the chain back, or none. @throws Refused `not-found`, and what the rule refuses, with whose. */
  undo(id: string, staff: StaffMember): Promise<MoveChainDto> {
    return this.writes.run(
      staff,
      async (tx) => {
        const { moves } = await read(tx, id);
        await this.undoing.undoIn(
          tx,
          moves.map(({ id: moveId, stayId }) => ({ moveId, stayId })),
          { together: true },
        );
        this.book.record(tx, 'move-chain.undone', id, moves);
        return read(tx, id);
      },
      { freezeBusinessDate: true },
    );
  }

  private async moveIn(tx: WriteTransaction, confirmed: Confirmed, staff: StaffMember): Promise<MoveChainDto> {
    const { kind, id = newId(), previewToken } = confirmed;
    await this.locks.take(
      tx,
      confirmed.moves.map(({ stayId, caseId, toRoomId, rate }) => ({
        ...{ stayId, caseId, toRoomId, keepsPrice: rate === 'keep' },
      })),
    );
    const plan = await this.planner.plan((statement, values) => tx.rows(statement, values), confirmed, staff);
    if (plan.preview.token !== previewToken) throw new Refused('preview-stale', { preview: plan.preview });
    const { actor } = tx.acting;
    const { businessDate, at: movedAt } = tx;
    await this.book.open(tx, id, kind);
    const moves = await this.writer.write(tx, plan.moves, staff, id);
    this.book.record(tx, 'move-chain.made', id, moves);
    const made = { id, kind, movedBy: actor.name, movedAt: movedAt.toISOString(), businessDate };
    return { ...made, moves, undoneBy: null, undoneAt: null };
  }

  /** Whoever lost a room to a colleague is told at once which one is best now. */
  private async namingNextBest<Answer>(staff: StaffMember, work: () => Promise<Answer>): Promise<Answer> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Refused) || !LOST.includes(error.code)) throw error;
      const { stayId } = error.facts;
      if (typeof stayId !== 'string') throw error;
      throw new Refused(error.code, { ...error.facts, nextBest: await this.candidates.nextBest(stayId, {}, staff) });
    }
  }
}

function read(tx: WriteTransaction, id: string): Promise<MoveChainDto> {
  return whole((statement, values) => tx.rows(statement, values), tx.propertyId, id);
}

async function whole(ask: Asking, propertyId: string, id: string): Promise<MoveChainDto> {
  const [chain] = await ask<ChainRow>(CHAIN, [propertyId, id]);
  if (!chain) throw new Refused('not-found');
  const moves = (await ask<MoveRow>(MOVES_OF_CHAIN, [propertyId, id])).map(toMoveDto);
  const { kind, movedBy, movedAt, businessDate } = chain;
  const { undoneBy = null, undoneAt = null } = moves[0] ?? {};
  return { id, kind, moves, movedBy, movedAt: movedAt.toISOString(), businessDate, undoneBy, undoneAt };
}
