import type { RoomStatus } from '@amends/room';
import type { WriteTransaction } from '../platform/write-transaction';
import { FOLLOW_DATE } from './block.queries';

/** Lets rooms follow a business date that moves in this transaction: blocks that begin, and those that are over. */
export async function followDate(tx: WriteTransaction, businessDate: string): Promise<void> {
  type Turned = { id: string; version: number; from: RoomStatus; to: RoomStatus };
  for (const { id, version, from, to } of await tx.rows<Turned>(FOLLOW_DATE, [tx.propertyId, businessDate])) {
    tx.record({
      action: 'room.status-changed',
      subject: { kind: 'room', id },
      change: { from, to, businessDate },
      event: { version, roomId: id, changed: ['status'] },
    });
  }
}
