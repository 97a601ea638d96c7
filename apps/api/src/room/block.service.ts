import type { RoomStatus } from '@amends/room';
import { Injectable } from '@nestjs/common';
import { Refused } from '../platform/refused';
import type { WriteTransaction } from '../platform/write-transaction';
import { LIFT_BLOCK, ROOM_TODAY } from './block.queries';

export interface RoomToday {
  readonly status: RoomStatus;
  readonly version: number;
  /** The block that covers the business date. */
  readonly blockId: string | null;
}

/** Nights a room cannot or should not be sold. */
@Injectable()
export class BlockService {
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
}
