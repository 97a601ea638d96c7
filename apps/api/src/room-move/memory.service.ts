import { newId, nightsBetween } from '@amends/kernel';
import type { RoomFaultDto } from '@amends/room/dto';
import { memoryPoints } from '@amends/room-move';
import type { BlockProposalDto, DeclineProposalDto, RoomMemoryDto } from '@amends/room-move/dto';
import { Injectable } from '@nestjs/common';
import { Reads } from '../platform/reads';
import { Refused } from '../platform/refused';
import { Writes } from '../platform/writes';
import { RoomService } from '../room';
import type { StaffMember } from '../staff';
import { ANSWER_PROPOSAL, BLOCK_PROPOSALS, ROOM_MEMORY } from './memory.queries';
import { MoveWeightsService } from './move-weights.service';

interface MemoryRow {
  readonly roomId: string;
  readonly roomNumber: string;
  readonly businessDate: string;
  readonly faults: readonly RoomFaultDto[];
  readonly [column: string]: unknown;
}

type ProposalRow = BlockProposalDto & Record<string, unknown>;

/** What the house remembers of its rooms, how much it weighs, and which rooms should be closed for it. */
@Injectable()
export class MemoryService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
    private readonly rooms: RoomService,
    private readonly weights: MoveWeightsService,
  ) {}

  /** @throws Refused `not-found`. */
  async find(roomId: string, staff: StaffMember): Promise<RoomMemoryDto> {
    const { propertyId } = staff;
    const [row, { weights, settings }] = await Promise.all([
      this.reads.first<MemoryRow>(propertyId, ROOM_MEMORY, [propertyId, roomId]),
      this.weights.find({}, staff),
    ]);
    if (!row) throw new Refused('not-found');
    const { roomNumber, businessDate, faults } = row;
    const open = faults
      .filter(({ settledAt }) => settledAt === null)
      .map(({ kind, businessDate: toldOn }) => ({ kind, daysAgo: nightsBetween(toldOn, businessDate) }));
    const points = 0 - memoryPoints(open, { weights, settings });
    return { roomId, roomNumber, points, open: open.length, faultsToPropose: settings.faultsToPropose, faults };
  }

  /** Rooms proposed as out of order, the worst first. */
  async proposals(staff: StaffMember): Promise<{ data: readonly BlockProposalDto[] }> {
    const { settings } = await this.weights.find({}, staff);
    const values = [staff.propertyId, settings.faultsToPropose];
    return { data: await this.reads.rows<ProposalRow>(staff.propertyId, BLOCK_PROPOSALS, values) };
  }

  /** The room is given all the same, until it fails once more. @throws Refused `not-found`, `block-not-proposed`. */
  async decline(roomId: string, { why }: DeclineProposalDto, staff: StaffMember): Promise<BlockProposalDto> {
    return this.writes.run(staff, async (tx) => {
      await this.rooms.lock(tx, [roomId]);
      const { faultsToPropose } = await this.weights.settingsIn(tx);
      const proposed = await tx.rows<ProposalRow>(BLOCK_PROPOSALS, [tx.propertyId, faultsToPropose]);
      const proposal = proposed.find((one) => one.roomId === roomId);
      if (!proposal) throw new Refused('block-not-proposed');
      const { id, name } = staff.actor;
      await tx.rows(ANSWER_PROPOSAL, [
        ...[tx.propertyId, newId(), roomId, 'declined', proposal.count, why ?? null, id, name],
      ]);
      tx.record({
        action: 'room.block-declined',
        subject: { kind: 'room', id: roomId },
        change: { faults: proposal.count, kinds: proposal.kinds, why: why ?? null },
        event: { changed: ['faults'] },
      });
      return proposal;
    });
  }
}
