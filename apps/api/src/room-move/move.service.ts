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
import { MoveLocks } from './move-locks';
import { MovePlanner } from './move-plan';
import { MoveWriter } from './move-writer';
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
    private readonly planner: MovePlanner,
    private readonly writer: MoveWriter,
  ) {}

  /** Changes nothing. @throws Refused what the move would be refused with. */
  async preview(stayId: string, dto: PreviewMoveDto, staff: StaffMember): Promise<MovePreviewDto> {
    const ask = this.candidates.askFor(staff.propertyId);
    const { preview } = await this.candidates.namingNextBest(stayId, dto, staff, () =>
      this.planner.plan(ask, stayId, dto, staff),
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

  /** The one way a guest changes the room, inside a transaction with the business date frozen. */
  async moveIn(tx: WriteTransaction, stayId: string, dto: MoveStayDto, staff: StaffMember): Promise<MoveDto> {
    const { caseId, toRoomId, rate } = dto;
    await this.locks.take(tx, [{ stayId, caseId, toRoomId, keepsPrice: rate === 'keep' }]);
    const plan = await this.planner.plan((statement, values) => tx.rows(statement, values), stayId, dto, staff);
    if (plan.preview.token !== dto.previewToken) throw new Refused('preview-stale', { preview: plan.preview });
    const [move] = await this.writer.write(tx, [{ plan, dto }], staff);
    if (!move) throw new Error('A move was written and has gone.');
    return move;
  }
}
