import { newId } from '@amends/kernel';
import { type BlockFacts, decideBlock, type RoomStatus } from '@amends/room';
import type { BlockRoomDto, EditBlockDto, LiftBlockDto, RoomBlockDto, RoomBlockListQueryDto } from '@amends/room/dto';
import { Injectable } from '@nestjs/common';
import { DEFAULT_LIMIT, cursorAfter, readCursor } from '../platform/cursor';
import { refuseStale } from '../platform/if-match';
import { jsonPage, type JsonText } from '../platform/json-text';
import { Reads } from '../platform/reads';
import { Refused } from '../platform/refused';
import type { WriteTransaction } from '../platform/write-transaction';
import { Writes } from '../platform/writes';
import type { StaffMember } from '../staff';
import {
  ADD_BLOCK,
  BLOCK,
  BLOCK_FACTS,
  EDIT_BLOCK,
  LIFT_BLOCK,
  listBlocks,
  ROOM_OF_BLOCK,
  ROOM_TODAY,
} from './block.queries';
import { RoomService } from './room.service';

export interface RoomToday {
  readonly status: RoomStatus;
  readonly version: number;
  /** The block that covers the business date. */
  readonly blockId: string | null;
}

type BlockRow = { block: RoomBlockDto };

/** Nights a room cannot or should not be sold. Its status follows: when a block begins, ends, or the date moves. */
@Injectable()
export class BlockService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
    private readonly rooms: RoomService,
  ) {}

  async list(query: RoomBlockListQueryDto, { propertyId }: StaffMember): Promise<JsonText> {
    const limit = query.limit ?? DEFAULT_LIMIT;
    const { startsOn, id } = readCursor(query.cursor, ['startsOn', 'id']);
    const values = [propertyId, query.roomId ?? null, startsOn, id, limit + 1];
    type Row = { id: string; startsOn: string; json: string };
    const rows = await this.reads.rows<Row>(propertyId, listBlocks(query), values);
    return jsonPage(rows, limit, (row) => cursorAfter([row.startsOn, row.id]));
  }

  /** @throws Refused `not-found`. */
  async find(id: string, { propertyId }: StaffMember): Promise<RoomBlockDto> {
    return whole(await this.reads.first<BlockRow>(propertyId, BLOCK, [propertyId, id]));
  }

  /** @throws Refused `not-found` for the room, and of `decideBlock`. */
  add(dto: BlockRoomDto, staff: StaffMember): Promise<RoomBlockDto> {
    const run = async (tx: WriteTransaction) => {
      await this.rooms.lock(tx, [dto.roomId]);
      return this.read(tx, await this.block(tx, dto));
    };
    return this.writes.run(staff, run, { freezeBusinessDate: true });
  }

  /** Blocks a locked room in the running transaction; its status follows when tonight is among the nights. Answers the id. */
  async block(tx: WriteTransaction, dto: BlockRoomDto): Promise<string> {
    const { id = newId(), roomId, kind, reason, startsOn = tx.businessDate, endsOn = null, anyway = false } = dto;
    await decide(tx, { roomId, blockId: null }, { kind, startsOn, endsOn, anyway });
    const { actor } = tx.acting;
    await tx.rows(ADD_BLOCK, [
      ...[tx.propertyId, id, roomId, kind, startsOn, endsOn, reason, dto.note ?? null, dto.caseId ?? null],
      ...[actor.id, actor.name, tx.at, tx.businessDate],
    ]);
    tx.record({
      action: 'room.blocked',
      subject: { kind: 'room-block', id },
      change: { roomId, kind, reason, startsOn, endsOn },
      event: { version: 1, roomId, blockId: id },
    });
    const room = await this.today(tx, roomId);
    if (room.blockId === id) await this.follow(tx, roomId, room, kind);
    return id;
  }

  /** @throws Refused `not-found`, `stale-version`, `block-already-lifted`, and of `decideBlock`. */
  edit(id: string, version: number, dto: EditBlockDto, staff: StaffMember): Promise<RoomBlockDto> {
    const run = async (tx: WriteTransaction) => {
      const block = await this.lockedBlock(tx, id);
      refuseStale(version, block, dto);
      const { endsOn = block.endsOn, note = block.note, anyway = false } = dto;
      const { kind, startsOn, room } = block;
      // Nights that are over were allowed when they were to come.
      const from = startsOn < tx.businessDate ? tx.businessDate : startsOn;
      if (endsOn !== block.endsOn) {
        await decide(tx, { roomId: room.id, blockId: id }, { kind, startsOn: from, endsOn, anyway });
      }
      await tx.rows(EDIT_BLOCK, [tx.propertyId, id, endsOn, note]);
      tx.record({
        action: 'room.block-changed',
        subject: { kind: 'room-block', id },
        change: { roomId: room.id, endsOn },
        event: { version: version + 1, roomId: room.id, blockId: id },
      });
      return this.read(tx, id);
    };
    return this.writes.run(staff, run, { freezeBusinessDate: true });
  }

  /** The room wants cleaning then, if tonight was among the nights. @throws Refused `not-found`, `block-already-lifted`. */
  lift(id: string, { why }: LiftBlockDto, staff: StaffMember): Promise<RoomBlockDto> {
    const run = async (tx: WriteTransaction) => {
      const { room } = await this.lockedBlock(tx, id);
      const today = await this.today(tx, room.id);
      await this.end(tx, id, why ?? null);
      if (today.blockId === id) await this.follow(tx, room.id, today, 'Dirty');
      return this.read(tx, id);
    };
    return this.writes.run(staff, run, { freezeBusinessDate: true });
  }

  /** Of a locked room. @throws Refused `not-found`. */
  async today(tx: WriteTransaction, roomId: string): Promise<RoomToday> {
    const row = await tx.first<RoomToday & Record<string, unknown>>(ROOM_TODAY, [tx.propertyId, roomId]);
    if (!row) throw new Refused('not-found');
    return row;
  }

  /** Ends a block of a locked room; whoever calls says what the room is then. */
  async end(tx: WriteTransaction, blockId: string, why: string | null): Promise<void> {
    type Row = { roomId: string; version: number };
    const values = [tx.propertyId, blockId, tx.at, tx.businessDate, tx.acting.actor.name, why];
    const lifted = await tx.first<Row>(LIFT_BLOCK, values);
    if (!lifted) throw new Refused('not-found');
    tx.record({
      action: 'room.block-lifted',
      subject: { kind: 'room-block', id: blockId },
      change: { roomId: lifted.roomId, why },
      event: { version: lifted.version, roomId: lifted.roomId, blockId },
    });
  }

  private async follow(tx: WriteTransaction, roomId: string, room: RoomToday, to: RoomStatus): Promise<void> {
    if (room.status !== to) await this.rooms.changeTo(tx, { id: roomId, ...room }, to);
  }

  /** Its room is locked before it is read. */
  private async lockedBlock(tx: WriteTransaction, id: string): Promise<RoomBlockDto> {
    const of = await tx.first<{ roomId: string }>(ROOM_OF_BLOCK, [tx.propertyId, id]);
    if (!of) throw new Refused('not-found');
    await this.rooms.lock(tx, [of.roomId]);
    const block = await this.read(tx, id);
    if (block.lifted) throw new Refused('block-already-lifted', { by: block.lifted.by });
    return block;
  }

  private async read(tx: WriteTransaction, id: string): Promise<RoomBlockDto> {
    return whole(await tx.first<BlockRow>(BLOCK, [tx.propertyId, id]));
  }
}

async function decide(
  tx: WriteTransaction,
  { roomId, blockId }: { readonly roomId: string; readonly blockId: string | null },
  wanted: Pick<BlockFacts, 'kind' | 'startsOn' | 'endsOn' | 'anyway'>,
): Promise<void> {
  type Facts = Pick<BlockFacts, 'others' | 'stays'> & Record<string, unknown>;
  const values = [tx.propertyId, roomId, wanted.startsOn, wanted.endsOn, blockId];
  const { others = [], stays = [] } = (await tx.first<Facts>(BLOCK_FACTS, values)) ?? {};
  const decision = decideBlock({ ...wanted, businessDate: tx.businessDate, others, stays });
  if (!decision.granted) throw new Refused(decision.refusal.code, decision.refusal);
}

function whole(row: BlockRow | undefined): RoomBlockDto {
  if (!row) throw new Refused('not-found');
  return row.block;
}
