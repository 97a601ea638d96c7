import {
  estimateQueue,
  type MoveScales,
  type QueueClock,
  type QueuedWish,
  type QueueEstimate,
  type WishState,
} from '@amends/room-move';
import type { QueryResultRow } from 'pg';
import { type Ask, scalesOf } from '../move-facts';
import { QUEUE } from './queue.queries';

/** A wish as it stands, with the rooms that would do. */
export interface WishNow extends QueuedWish {
  readonly stayId: string;
  readonly state: WishState;
  /** The room the desk was told of. */
  readonly readyRoomId: string | null;
  readonly taskId: string | null;
  /** The guest has left, or never came. */
  readonly gone: boolean;
  /** The guest has such a room by now. */
  readonly met: boolean;
}

export interface QueueNow {
  readonly wishes: readonly WishNow[];
  readonly estimates: ReadonlyMap<string, QueueEstimate>;
}

type Row = QueueClock & { readonly scales: MoveScales | null; readonly wishes: readonly WishNow[] };

/** Who waits in the house, and where each of them stands at this moment; who waits no more takes nobody's place. */
export async function queueNow(ask: Ask, propertyId: string): Promise<QueueNow> {
  const [row] = await ask<Row & QueryResultRow>(QUEUE, [propertyId]);
  if (!row) return { wishes: [], estimates: new Map() };
  const waiting = row.wishes.filter(({ gone, met }) => !gone && !met);
  const estimates = estimateQueue(waiting, row, scalesOf(row).settings);
  return { wishes: row.wishes, estimates: new Map(estimates.map((one) => [one.id, one])) };
}
