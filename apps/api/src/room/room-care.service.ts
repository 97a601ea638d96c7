import type { EditRoomDto, RoomDto, SightRoomDto } from '@amends/room/dto';
import { Injectable } from '@nestjs/common';
import { refuseStale } from '../platform/if-match';
import type { Statement } from '../platform/pool';
import { Refused } from '../platform/refused';
import type { WriteTransaction } from '../platform/write-transaction';
import { Writes } from '../platform/writes';
import type { StaffMember } from '../staff';
import { RoomAssets } from './room-assets';
import { SIGHT_ROOM } from './room.queries';
import { refuseBlocked, RoomService } from './room.service';

const EDIT_ROOM: Statement = {
  name: 'edit-room',
  text: `
    UPDATE room SET version = version + 1, wing = $3, riser = $4, do_not_give = $5, do_not_give_until = $6
    WHERE property_id = $1 AND id = $2`,
};

/** A door has two sides: the rooms named carry this one, and those left out no longer do. */
const CONNECT_ROOM: Statement = {
  name: 'connect-room',
  text: `
    UPDATE room r SET
      connects_to = CASE WHEN r.id = $2 THEN $3::uuid[]
        WHEN r.id = ANY ($3::uuid[]) THEN array_append(array_remove(r.connects_to, $2), $2)
        ELSE array_remove(r.connects_to, $2) END,
      version = version + CASE WHEN r.id = $2 THEN 0 ELSE 1 END
    WHERE r.property_id = $1 AND (r.id = $2 OR (r.id = ANY ($3::uuid[])) <> ($2 = ANY (r.connects_to)))`,
};

/** What housekeeping finds in a room, and what the house writes down of it. */
@Injectable()
export class RoomCareService {
  constructor(
    private readonly writes: Writes,
    private readonly rooms: RoomService,
    private readonly assets: RoomAssets,
  ) {}

  /**
   * Who stands in the room says what is there now, whatever was read before: the last look counts.
   *
   * @throws Refused `not-found`, `nothing-sighted`, `room-blocked`.
   */
  sight(id: string, { occupied, status }: SightRoomDto, staff: StaffMember): Promise<RoomDto> {
    if (occupied === undefined && status === undefined) throw new Refused('nothing-sighted');
    return this.writes.run(staff, async (tx) => {
      await this.rooms.lock(tx, [id]);
      const room = await this.rooms.read(tx, id);
      if (status !== undefined && status !== room.status) refuseBlocked(room);
      const to = status ?? room.status;
      await tx.rows(SIGHT_ROOM, [tx.propertyId, id, to, occupied ?? null, tx.at]);
      recordSighting(tx, room, to, occupied);
      return this.rooms.read(tx, id);
    });
  }

  /** @throws Refused `not-found`, `stale-version`, `room-connects-to-itself`. */
  edit(id: string, version: number, dto: EditRoomDto, staff: StaffMember): Promise<RoomDto> {
    const { connectsTo, assets } = dto;
    if (connectsTo?.includes(id)) throw new Refused('room-connects-to-itself');
    return this.writes.run(staff, async (tx) => {
      await this.rooms.lock(tx, [id, ...(connectsTo ?? [])]);
      const room = await this.rooms.read(tx, id);
      refuseStale(version, room, dto);
      const { wing, riser, doNotGive } = { ...room, ...asSent(dto) };
      await tx.rows(EDIT_ROOM, [tx.propertyId, id, wing, riser, doNotGive?.note ?? null, doNotGive?.until ?? null]);
      if (connectsTo !== undefined) await tx.rows(CONNECT_ROOM, [tx.propertyId, id, connectsTo]);
      if (assets !== undefined) await this.assets.putAll(tx, [{ roomId: id, assets }]);
      const changed = Object.keys(asSent(dto));
      tx.record({
        action: 'room.edited',
        subject: { kind: 'room', id },
        change: { changed },
        event: { version: version + 1, roomId: id, changed },
      });
      return this.rooms.read(tx, id);
    });
  }
}

/** `null` empties a field, what was left out stays. */
function asSent({
  wing,
  riser,
  doNotGive,
  connectsTo,
  assets,
}: EditRoomDto): object & Partial<Pick<RoomDto, 'wing' | 'riser' | 'doNotGive'>> {
  const sent = { wing, riser, doNotGive, connectsTo, assets };
  return Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== undefined));
}

function recordSighting(
  tx: WriteTransaction,
  room: RoomDto,
  to: RoomDto['status'],
  occupied: boolean | undefined,
): void {
  const { id, status, version } = room;
  const changed = [...(to === status ? [] : ['status']), ...(occupied === undefined ? [] : ['seen'])];
  const seen = occupied === undefined ? {} : { seenOccupied: occupied };
  tx.record({
    action: to === status ? 'room.seen' : 'room.status-changed',
    subject: { kind: 'room', id },
    change: { from: status, to, ...seen },
    event: { version: version + 1, roomId: id, changed },
  });
}
