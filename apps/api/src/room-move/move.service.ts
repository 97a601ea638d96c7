import { newId } from '@amends/kernel';
import type { MoveDto, MovePreviewDto, MoveStayDto, PreviewMoveDto } from '@amends/room-move/dto';
import { Injectable } from '@nestjs/common';
import { Reads } from '../platform/reads';
import { Refused } from '../platform/refused';
import type { WriteTransaction } from '../platform/write-transaction';
import { Writes } from '../platform/writes';
import { RoomService } from '../room';
import type { StaffMember } from '../staff';
import { StayService } from '../stay';
import { CandidateService } from './candidate.service';
import { ChainBook } from './chain/chain-book';
import { MoveLocks } from './move-locks';
import { TogetherPlanner } from './move-together';
import { type MoveToWrite, MoveWriter } from './move-writer';
import { MOVES, MOVES_OF_ROOM } from './room-move.queries';
import { type MoveRow, toMoveDto } from './to-move-dto';

const MOST_OF_ROOM = 200;

/** The one confirmed move: previewed, then done as it was previewed. */
@Injectable()
export class MoveService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
    private readonly stays: StayService,
    private readonly rooms: RoomService,
    private readonly locks: MoveLocks,
    private readonly candidates: CandidateService,
    private readonly together: TogetherPlanner,
    private readonly writer: MoveWriter,
    private readonly book: ChainBook,
  ) {}

  /** Changes nothing. @throws Refused what the move would be refused with. */
  async preview(stayId: string, dto: PreviewMoveDto, staff: StaffMember): Promise<MovePreviewDto> {
    const ask = this.candidates.askFor(staff.propertyId);
    const { preview } = await this.candidates.namingNextBest(stayId, dto, staff, () =>
      this.together.plan(ask, stayId, dto, staff),
    );
    return preview;
  }

  /** @throws Refused `room-taken` with the next best room, `preview-stale`, and what the rules refuse. */
  move(stayId: string, dto: MoveStayDto, staff: StaffMember): Promise<MoveDto> {
    return this.candidates.namingNextBest(stayId, dto, staff, () =>
      this.writes.run(staff, (tx) => this.moveIn(tx, stayId, dto, staff), { freezeBusinessDate: true }),
    );
  }

  /** The whole chain, oldest first. @throws Refused `not-found`. */
  async list(stayId: string, staff: StaffMember): Promise<{ data: readonly MoveDto[] }> {
    await this.stays.find(stayId, staff);
    const rows = await this.reads.rows<MoveRow>(staff.propertyId, MOVES, [staff.propertyId, stayId]);
    return { data: rows.map(toMoveDto) };
  }

  /** Newest first: what happened in the room lately is asked for. @throws Refused `not-found`. */
  async ofRoom(roomId: string, staff: StaffMember): Promise<{ data: readonly MoveDto[] }> {
    await this.rooms.find(roomId, staff);
    const values = [staff.propertyId, roomId, MOST_OF_ROOM];
    const rows = await this.reads.rows<MoveRow>(staff.propertyId, MOVES_OF_ROOM, values);
    return { data: rows.map(toMoveDto) };
  }

  /** The one way a guest changes the room, with whoever moves along, inside a transaction with the business date frozen. */
  async moveIn(tx: WriteTransaction, stayId: string, dto: MoveStayDto, staff: StaffMember): Promise<MoveDto> {
    const { caseId, toRoomId, rate, with: along = [] } = dto;
    await this.locks.take(tx, [
      { stayId, caseId, toRoomId, keepsPrice: rate === 'keep' },
      ...along.map((id) => ({ stayId: id, toRoomId, keepsPrice: true })),
    ]);
    const plan = await this.together.plan((statement, values) => tx.rows(statement, values), stayId, dto, staff);
    if (plan.preview.token !== dto.previewToken) throw new Refused('preview-stale', { preview: plan.preview });
    const [move] = await this.write(tx, plan.moves, staff);
    if (!move) throw new Error('A move was written and has gone.');
    return move;
  }

  /** What several did together is one act, and is taken back as one. */
  private async write(
    tx: WriteTransaction,
    moves: readonly MoveToWrite[],
    staff: StaffMember,
  ): Promise<readonly MoveDto[]> {
    if (moves.length === 1) return this.writer.write(tx, moves, staff);
    const id = newId();
    await this.book.open(tx, id, 'together');
    const made = await this.writer.write(tx, moves, staff, id);
    this.book.record(tx, 'move-chain.made', id, made);
    return made;
  }
}
