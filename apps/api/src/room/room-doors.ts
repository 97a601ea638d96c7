import { connectRooms, type DoorsOfRoom } from '@amends/room';
import { Injectable } from '@nestjs/common';
import type { Statement } from '../platform/pool';
import { sqlRows } from '../platform/sql-rows';
import type { WriteTransaction } from '../platform/write-transaction';

/** Which rooms, by number, are behind the doors of a room. */
export interface DoorsSaid {
  readonly roomId: string;
  readonly numbers: readonly string[];
}

type Row = DoorsOfRoom & { readonly number: string } & Record<string, unknown>;

/** $2 rooms spoken of, $3 numbers they name. */
const ROOMS_AT_DOORS: Statement = {
  name: 'rooms-at-doors',
  text: `
    SELECT r.id, r.number, r.connects_to AS "connectsTo" FROM room r
    WHERE r.property_id = $1 AND (r.id = ANY($2::uuid[]) OR r.number = ANY($3::text[]) OR r.connects_to && $2::uuid[])`,
};

/** $2 rooms with their doors, $3 rooms that were written in this act already and so have their new version. */
const SET_DOORS: Statement = {
  name: 'set-room-doors',
  text: `
    UPDATE room r SET connects_to = n.connects_to, version = r.version + CASE WHEN r.id = ANY($3::uuid[]) THEN 0 ELSE 1 END
    FROM jsonb_populate_recordset(NULL::room, $2::jsonb) n
    WHERE r.property_id = $1 AND r.id = n.id`,
};

/** Connecting doors, which two rooms have; any number of rooms in two statements. */
@Injectable()
export class RoomDoors {
  /** Of locked rooms that are there; `written` are those of this act. Answers the others whose version went up. */
  async putAll(
    tx: WriteTransaction,
    said: readonly DoorsSaid[],
    written: readonly string[],
  ): Promise<readonly string[]> {
    if (said.length === 0) return [];
    const rooms = await tx.rows<Row>(ROOMS_AT_DOORS, [
      tx.propertyId,
      said.map(({ roomId }) => roomId),
      said.flatMap(({ numbers }) => numbers),
    ]);
    const idOf = new Map(rooms.map(({ number, id }) => [number, id]));
    const byId = said.map(({ roomId, numbers }) => [roomId, numbers.flatMap((one) => idOf.get(one) ?? [])] as const);
    const changed = connectRooms(rooms, new Map(byId));
    if (changed.length > 0) await tx.rows(SET_DOORS, [tx.propertyId, sqlRows(changed), written]);
    return changed.map(({ id }) => id).filter((id) => !written.includes(id));
  }
}
