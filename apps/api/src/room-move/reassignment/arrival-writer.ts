import { newId } from '@amends/kernel';
import { exchangeRooms } from '@amends/room-move';
import { Injectable } from '@nestjs/common';
import { CaseService } from '../../case';
import { sqlRows } from '../../platform/sql-rows';
import type { WriteTransaction } from '../../platform/write-transaction';
import { RoomService } from '../../room';
import { StayService } from '../../stay';
import { HoldEnding } from '../hold-ending';
import { CHANGE_ROOMS, GIVE_ROOMS } from '../room-move.queries';
import type { PlacedStay } from './placed-stay';

/** Gives guests who are still to come other rooms: no key, no cleaning and no price, only where they will sleep. */
@Injectable()
export class ArrivalWriter {
  constructor(
    private readonly stays: StayService,
    private readonly rooms: RoomService,
    private readonly cases: CaseService,
    private readonly holds: HoldEnding,
  ) {}

  /** With the locks of all of them held. */
  async write(tx: WriteTransaction, arrivals: readonly PlacedStay[], reassignmentId: string): Promise<void> {
    if (arrivals.length === 0) return;
    await changeRooms(tx, arrivals);
    for (const arrival of arrivals) await this.follow(tx, arrival, reassignmentId);
  }

  private async follow(tx: WriteTransaction, { guest, toRoom }: PlacedStay, reassignmentId: string): Promise<void> {
    const { stayId, fromRoom } = guest.told;
    await this.rooms.touch(tx, fromRoom.id, toRoom.id);
    await this.stays.touch(tx, stayId);
    await this.holds.moved(tx, stayId, toRoom.id);
    await this.cases.followGuest(tx, stayId, toRoom.number);
    tx.record({
      action: 'stay.reassigned',
      subject: { kind: 'stay', id: stayId },
      change: { reassignmentId, fromRoom: fromRoom.number, toRoom: toRoom.number, nights: guest.request.nights },
      event: { stayId, reassignmentId, changed: ['room'], rooms: [fromRoom.id, toRoom.id] },
    });
  }
}

async function changeRooms(tx: WriteTransaction, arrivals: readonly PlacedStay[]): Promise<void> {
  const changes = arrivals.map(({ guest: { stay, request }, toRoom }) => {
    const { assignmentId, startsOn, endsOn, stayId } = stay;
    if (assignmentId === null || startsOn === null || endsOn === null)
      throw new Error('A stay without a room was planned to leave one.');
    const from = { id: assignmentId, startsOn, endsOn };
    return { from, toAssignmentId: newId(), nights: request.nights, stayId, roomId: toRoom.id };
  });
  const given = changes.map(({ toAssignmentId, stayId, roomId, nights }) => ({
    ...{ id: toAssignmentId, stayId, roomId, startsOn: nights.from, endsOn: nights.until },
  }));
  await tx.rows(GIVE_ROOMS, [tx.propertyId, sqlRows(given)]);
  await tx.rows(CHANGE_ROOMS, [tx.propertyId, sqlRows(exchangeRooms(changes))]);
}
