import { newId } from '@amends/kernel';
import type { QueueForRoomDto, RoomQueueQueryDto, RoomWishDto } from '@amends/room-move/dto';
import { Injectable } from '@nestjs/common';
import { Reads } from '../../platform/reads';
import { Refused } from '../../platform/refused';
import type { WriteTransaction } from '../../platform/write-transaction';
import { Writes } from '../../platform/writes';
import type { StaffMember } from '../../staff';
import { StayService } from '../../stay';
import type { Ask } from '../move-facts';
import { QueueEnding } from './queue-ending';
import { queueNow } from './queue-now';
import { ADD_WISH, MAY_QUEUE, WISH_BY_ID, WISHES_IN_QUEUE, WISHES_OF_STAY } from './queue.queries';

type Row = { wish: RoomWishDto };

interface May {
  readonly here: boolean;
  readonly nightLeft: boolean;
  readonly queuedAlready: boolean;
  readonly roomKnown: boolean;
  readonly typeKnown: boolean;
  readonly met: boolean;
  readonly [column: string]: unknown;
}

/** Guests who wait for a certain room, a type, or one with certain features: where they stand, and when it is ready. */
@Injectable()
export class QueueService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
    private readonly stays: StayService,
    private readonly ending: QueueEnding,
  ) {}

  /** @throws Refused `not-found` for a stay that is not there. */
  async list({ stayId }: RoomQueueQueryDto, staff: StaffMember): Promise<{ data: readonly RoomWishDto[] }> {
    const { propertyId } = staff;
    if (stayId !== undefined) await this.stays.find(stayId, staff);
    const ask: Ask = (statement, values) => this.reads.rows(propertyId, statement, values);
    const rows = await (stayId === undefined
      ? ask<Row>(WISHES_IN_QUEUE, [propertyId])
      : ask<Row>(WISHES_OF_STAY, [propertyId, stayId]));
    return { data: await estimated(ask, propertyId, rows) };
  }

  /** @throws Refused `room-wish-missing`, `stay-not-here`, `no-night-left`, `queued-already`, `wish-met`, and for what is unknown. */
  queue(dto: QueueForRoomDto, staff: StaffMember): Promise<RoomWishDto> {
    const { id = newId(), stayId, roomId = null, roomType = null, features = [] } = dto;
    if (roomId === null && roomType === null && features.length === 0) throw new Refused('room-wish-missing');
    return this.writes.run(staff, async (tx) => {
      await this.stays.lock(tx, stayId);
      const wanted = [roomId, roomType, features];
      refuse(await tx.first<May>(MAY_QUEUE, [tx.propertyId, stayId, ...wanted]));
      const { actor } = tx.acting;
      await tx.rows(ADD_WISH, [tx.propertyId, id, stayId, ...wanted, actor.id, actor.name, tx.at, tx.businessDate]);
      tx.record({
        action: 'room-queue.joined',
        subject: { kind: 'room-wish', id },
        change: { stayId, roomId, roomType, features },
        event: { wishId: id, stayId, changed: ['state'] },
      });
      return read(tx, id);
    });
  }

  /** Waits no more; who has left stays so. @throws Refused `not-found`. */
  async withdraw(id: string, staff: StaffMember): Promise<void> {
    await this.writes.run(staff, async (tx) => {
      const { stayId } = await read(tx, id);
      await this.stays.lock(tx, stayId);
      await this.ending.one(tx, id, 'withdrawn');
      return {};
    });
  }
}

function refuse(may: May | undefined): void {
  if (!may) throw new Refused('not-found');
  if (!may.roomKnown) throw new Refused('room-unknown');
  if (!may.typeKnown) throw new Refused('room-type-unknown');
  if (!may.here) throw new Refused('stay-not-here');
  if (!may.nightLeft) throw new Refused('no-night-left');
  if (may.queuedAlready) throw new Refused('queued-already');
  if (may.met) throw new Refused('wish-met');
}

async function read(tx: WriteTransaction, id: string): Promise<RoomWishDto> {
  const ask: Ask = (statement, values) => tx.rows(statement, values);
  const [wish] = await estimated(ask, tx.propertyId, await ask<Row>(WISH_BY_ID, [tx.propertyId, id]));
  if (!wish) throw new Refused('not-found');
  return wish;
}

/** Where they stand now; whoever has left stands nowhere. */
async function estimated(ask: Ask, propertyId: string, rows: readonly Row[]): Promise<readonly RoomWishDto[]> {
  const { estimates } = await queueNow(ask, propertyId);
  return rows.map(({ wish }) => {
    const estimate = estimates.get(wish.id);
    if (!estimate) return wish;
    const { position, room, readyAt, waitsFor } = estimate;
    return { ...wish, position, room, readyAt, waitsFor };
  });
}
