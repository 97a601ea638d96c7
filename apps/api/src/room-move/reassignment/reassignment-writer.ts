import type { ReassignmentOutcome } from '@amends/room-move';
import type { MoveDto } from '@amends/room-move/dto';
import { Injectable } from '@nestjs/common';
import { sqlRows } from '../../platform/sql-rows';
import type { WriteTransaction } from '../../platform/write-transaction';
import type { StaffMember } from '../../staff';
import { MoveWriter } from '../move-writer';
import { ArrivalWriter } from './arrival-writer';
import type { ReassignmentPlan } from './reassignment-plan';
import { ADD_REASSIGNED_STAYS, ADD_REASSIGNMENT } from './reassignment.queries';

/** Writes what was decided on: all who go, in one transaction, and what became of each. */
@Injectable()
export class ReassignmentWriter {
  constructor(
    private readonly moves: MoveWriter,
    private readonly arrivals: ArrivalWriter,
  ) {}

  /** With the locks of all of them held. */
  async write(tx: WriteTransaction, id: string, plan: ReassignmentPlan, staff: StaffMember): Promise<void> {
    const moving = plan.placed.flatMap(({ move }) => (move ? [move] : []));
    const moved = moving.length > 0 ? await this.moves.write(tx, moving, staff) : [];
    const arriving = plan.placed.filter(({ move }) => !move);
    await this.arrivals.write(tx, arriving, id);
    await add(tx, id, plan);
    const stays = rowsOf(plan, moved);
    await tx.rows(ADD_REASSIGNED_STAYS, [tx.propertyId, id, sqlRows(stays)]);
    record(tx, id, plan);
  }
}

async function add(tx: WriteTransaction, id: string, { placing, weightsVersion }: ReassignmentPlan): Promise<void> {
  const { closure, overrideReason = null } = placing;
  const { blockId, rooms, from, until } = closure;
  const { actor } = tx.acting;
  await tx.rows(ADD_REASSIGNMENT, [
    ...[tx.propertyId, id, blockId, rooms.map((room) => room.id), from, until, overrideReason, weightsVersion],
    ...[actor.id, actor.name, tx.at, tx.businessDate],
  ]);
}

function rowsOf({ placed, left }: ReassignmentPlan, moved: readonly MoveDto[]): readonly object[] {
  const moveIds = new Map(moved.map((move) => [move.stayId, move.id]));
  const became = placed.map(({ guest: { told, request }, toRoom, move }) => {
    const outcome: ReassignmentOutcome = move ? 'moved' : 'reassigned';
    const { stayId, inHouse, fromRoom } = told;
    return {
      ...{ stayId, inHouse, fromRoomId: fromRoom.id, startsOn: request.nights.from, endsOn: request.nights.until },
      ...{ outcome, toRoomId: toRoom.id, moveId: moveIds.get(stayId) ?? null, leftReason: null },
    };
  });
  const stayed = left.map(({ guest: { told }, reason }) => ({
    ...{ stayId: told.stayId, inHouse: told.inHouse, fromRoomId: told.fromRoom.id },
    ...{ startsOn: told.nights.from, endsOn: told.nights.until },
    ...{ outcome: 'left', toRoomId: null, moveId: null, leftReason: reason },
  }));
  return [...became, ...stayed];
}

function record(
  tx: WriteTransaction,
  id: string,
  { placing: { closure, overrideReason }, placed, left }: ReassignmentPlan,
): void {
  const { blockId, rooms, from, until } = closure;
  const moves = placed.map(({ guest: { told }, toRoom }) => ({
    ...{ stayId: told.stayId, fromRoom: told.fromRoom.number, toRoom: toRoom.number },
  }));
  tx.record({
    action: 'reassignment.made',
    subject: { kind: 'reassignment', id },
    change: {
      ...{ blockId, rooms: rooms.map(({ number }) => number), from, until, moves },
      ...{ left: left.map(({ guest }) => guest.stay.stayId), overrideReason: overrideReason ?? null },
    },
    event: {
      ...{ reassignmentId: id, blockId, stayIds: placed.map(({ guest }) => guest.stay.stayId) },
      rooms: [...new Set(placed.flatMap(({ guest: { told }, toRoom }) => [told.fromRoom.id, toRoom.id]))],
    },
  });
}
