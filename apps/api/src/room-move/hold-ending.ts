import { Injectable } from '@nestjs/common';
import type { WriteTransaction } from '../platform/write-transaction';
import { END_HOLDS } from './hold.queries';

type HoldEnd = 'released' | 'expired' | 'replaced' | 'overridden' | 'moved';

interface EndedHold {
  readonly id: string;
  readonly roomId: string;
  readonly roomNumber: string;
  readonly stayId: string;
  readonly ended: HoldEnd;
  readonly [column: string]: unknown;
}

/** How holds end. Each needs the locks of the stay and of the rooms it is about. */
@Injectable()
export class HoldEnding {
  /** What was held for the stay is free again: given back, or left behind by another way to help. */
  async releaseFor(tx: WriteTransaction, stayId: string): Promise<void> {
    await end(tx, [stayId, null, 'released', null]);
  }

  /** The guest has moved into the room: what was held for them is done with, and nobody else can hold it. */
  async moved(tx: WriteTransaction, stayId: string, roomId: string): Promise<void> {
    await end(tx, [stayId, roomId, 'moved', 'overridden']);
  }

  /** A guest is back in the room: whoever has taken the move back held it for another one themselves. */
  async takenBack(tx: WriteTransaction, roomId: string): Promise<void> {
    await end(tx, [null, roomId, 'overridden', 'overridden']);
  }

  /** Before the stay holds this room: what it held before ends, and what a colleague held here. */
  async makeWay(tx: WriteTransaction, stayId: string, roomId: string): Promise<void> {
    await end(tx, [stayId, roomId, 'replaced', 'overridden']);
  }
}

async function end(tx: WriteTransaction, values: readonly unknown[]): Promise<void> {
  for (const hold of await tx.rows<EndedHold>(END_HOLDS, [tx.propertyId, ...values])) {
    // What was over by the clock changed nothing for anybody.
    if (hold.ended === 'expired') continue;
    tx.record({
      action: 'room.released',
      subject: { kind: 'room', id: hold.roomId },
      change: { holdId: hold.id, room: hold.roomNumber, ended: hold.ended },
      event: { stayId: hold.stayId, holdId: hold.id, ended: hold.ended, changed: ['hold'] },
    });
  }
}
