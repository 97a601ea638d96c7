import { newId } from '@amends/kernel';
import type { PutRoomAssetDto } from '@amends/room/dto';
import { Injectable } from '@nestjs/common';
import type { Statement } from '../platform/pool';
import { sqlRows } from '../platform/sql-rows';
import type { WriteTransaction } from '../platform/write-transaction';

export interface AssetsOfRoom {
  readonly roomId: string;
  readonly assets: readonly PutRoomAssetDto[];
}

/** What is gone is retired, not deleted: faults name it. */
const RETIRE: Statement = {
  name: 'retire-room-assets',
  text: `
    UPDATE room_asset a SET retired_at = $3
    WHERE a.property_id = $1 AND a.room_id = ANY ($2::uuid[]) AND a.retired_at IS NULL
      AND NOT EXISTS (SELECT 1 FROM jsonb_populate_recordset(NULL::room_asset, $4::jsonb) n
        WHERE n.room_id = a.room_id AND n.kind = a.kind AND n.name = a.name)`,
};

/** One that comes back is the one it was. */
const PUT: Statement = {
  name: 'put-room-assets',
  text: `
    INSERT INTO room_asset (property_id, id, room_id, kind, name)
    SELECT n.property_id, n.id, n.room_id, n.kind, n.name FROM jsonb_populate_recordset(NULL::room_asset, $1::jsonb) n
    ON CONFLICT (property_id, room_id, kind, name) DO UPDATE SET retired_at = NULL`,
};

/** What is in rooms and may fail; any number of rooms in two statements. */
@Injectable()
export class RoomAssets {
  /** All of each room named: what is not in its list is no longer there. */
  async putAll(tx: WriteTransaction, rooms: readonly AssetsOfRoom[]): Promise<void> {
    if (rooms.length === 0) return;
    const rows = sqlRows(
      rooms.flatMap(({ roomId, assets }) =>
        assets.map(({ kind, name }) => ({ propertyId: tx.propertyId, id: newId(), roomId, kind, name })),
      ),
    );
    await tx.rows(RETIRE, [tx.propertyId, rooms.map(({ roomId }) => roomId), tx.at, rows]);
    await tx.rows(PUT, [rows]);
  }
}
