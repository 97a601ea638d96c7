import type { RoomStatus } from '@amends/room';
import type { RoomDto, RoomListQueryDto, SetRoomStatusDto } from '@amends/room/dto';
import { Injectable } from '@nestjs/common';
import { DEFAULT_LIMIT, cursorAfter, readCursor } from '../platform/cursor';
import { refuseStale } from '../platform/if-match';
import { jsonPage, type JsonText } from '../platform/json-text';
import { Reads } from '../platform/reads';
import { Refused } from '../platform/refused';
import type { WriteTransaction } from '../platform/write-transaction';
import { Writes } from '../platform/writes';
import type { StaffMember } from '../staff';
import { LEAVE_ROOM_IN, listRooms, LOCK_ROOMS, ROOM, SET_ROOM_STATUS, TOUCH_ROOMS } from './room.queries';

@Injectable()
export class RoomService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
  ) {}

  async list(query: RoomListQueryDto, staff: StaffMember): Promise<JsonText> {
    const limit = query.limit ?? DEFAULT_LIMIT;
    const { id } = readCursor(query.cursor, ['id']);
    const values = [staff.propertyId, id, limit + 1, query.status ?? null];
    const rows = await this.reads.rows<{ id: string; json: string }>(staff.propertyId, listRooms(query), values);
    return jsonPage(rows, limit, (row) => cursorAfter([row.id]));
  }

  /** @throws Refused `not-found`. */
  async find(id: string, staff: StaffMember): Promise<RoomDto> {
    const row = await this.reads.first<{ room: RoomDto }>(staff.propertyId, ROOM, [staff.propertyId, id]);
    if (!row) throw new Refused('not-found');
    return row.room;
  }

  /** Housekeeping's word for a room that still has the version read. @throws Refused `not-found`, `stale-version`. */
  changeStatus(id: string, version: number, dto: SetRoomStatusDto, staff: StaffMember): Promise<RoomDto> {
    return this.writes.run(staff, async (tx) => {
      await this.lock(tx, [id]);
      const room = await this.read(tx, id);
      refuseStale(version, room, dto);
      if (room.status === dto.status) return room;
      refuseBlocked(room);
      await this.changeTo(tx, room, dto.status);
      return this.read(tx, id);
    });
  }

  /** Of a locked room, said as an act of its own; `why` stands in the audit, for example the task that was done. */
  async changeTo(
    tx: WriteTransaction,
    { id, version, status }: Pick<RoomDto, 'id' | 'version' | 'status'>,
    to: RoomStatus,
    why: Readonly<Record<string, unknown>> = {},
  ): Promise<void> {
    await tx.rows(SET_ROOM_STATUS, [tx.propertyId, id, to]);
    tx.record({
      action: 'room.status-changed',
      subject: { kind: 'room', id },
      change: { from: status, to, ...why },
      event: { version: version + 1, roomId: id, changed: ['status'] },
    });
  }

  /** Takes rooms for this transaction, after case and stay. @throws Refused `not-found` unless all are of this property. */
  async lock(tx: WriteTransaction, ids: readonly string[]): Promise<void> {
    const wanted = [...new Set(ids)];
    const locked = await tx.rows(LOCK_ROOMS, [tx.propertyId, wanted]);
    if (locked.length < wanted.length) throw new Refused('not-found');
  }

  /** Of a locked room a guest has left; whoever calls says why in an act of its own. */
  async setStatus(tx: WriteTransaction, id: string, status: RoomStatus): Promise<void> {
    await tx.rows(LEAVE_ROOM_IN, [tx.propertyId, id, status]);
  }

  /** Counts the version up where a room looks different without being written: somebody moved in or out. */
  async touch(tx: WriteTransaction, ...ids: readonly string[]): Promise<void> {
    await tx.rows(TOUCH_ROOMS, [tx.propertyId, ids]);
  }

  /** The room as this transaction sees it. @throws Refused `not-found`. */
  async read(tx: WriteTransaction, id: string): Promise<RoomDto> {
    const row = await tx.first<{ room: RoomDto }>(ROOM, [tx.propertyId, id]);
    if (!row) throw new Refused('not-found');
    return row.room;
  }
}

/** A blocked room gets its status back by lifting the block, so that its nights and its status never disagree. */
export function refuseBlocked({ block }: RoomDto): void {
  if (block) throw new Refused('room-has-block', { blockId: block.id, until: block.endsOn });
}
