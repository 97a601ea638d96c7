import {
  type Placement,
  reassignmentProgram,
  type RoomFacts,
  type RoomsToGive,
  roomsToGive,
  type StayToPlace,
} from '@amends/room-move';
import { Injectable } from '@nestjs/common';
import type { StaffMember } from '../../staff';
import { type Ask, loadRooms, scalesOf } from '../move-facts';
import type { Closure } from './closure';
import type { DisplacedGuest } from './displaced';
import { ReassignmentSolver } from './reassignment-solver';

const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Who gets which room, and what each could have had. */
export interface Ranked {
  readonly placements: ReadonlyMap<string, Placement['room']>;
  readonly given: ReadonlyMap<string, RoomsToGive>;
}

/** Weighs rooms for everybody by the one score, and has the whole solved. */
@Injectable()
export class ReassignmentRanking {
  constructor(private readonly solver: ReassignmentSolver) {}

  async rank(
    ask: Ask,
    staff: StaffMember,
    { rooms }: Closure,
    guests: readonly DisplacedGuest[],
    overridden: boolean,
  ): Promise<Ranked> {
    const closed = new Set(rooms.map(({ id }) => id));
    const given = new Map<string, RoomsToGive>();
    for (const alike of Map.groupBy(guests, asksTheSame).values()) {
      const facts = await factsFor(ask, staff, alike);
      for (const { stay, request } of alike)
        given.set(stay.stayId, roomsToGive(facts, closed, { request, scales: scalesOf(stay), overridden }));
    }
    const placements = await this.solver.solve(reassignmentProgram(guests.map((guest) => toPlace(guest, given))));
    return { placements: new Map(placements.map(({ stayId, room }) => [stayId, room])), given };
  }
}

/** Rooms look the same to guests with the same nights who pay for the same type: they are read once for them. */
function asksTheSame({ stay, request: { nights } }: DisplacedGuest): string {
  return `${nights.from} ${nights.until} ${stay.roomTypeCharged}`;
}

/**
 * As nobody in particular sees them: what is held or kept for one of them is not for the others, and is given by hand.
 * The own room of each is closed on their nights, so nothing is lost by counting it as taken.
 */
async function factsFor(ask: Ask, staff: StaffMember, [first]: readonly DisplacedGuest[]): Promise<RoomFacts[]> {
  return first ? loadRooms(ask, staff, { ...first.stay, stayId: NOBODY }, first.request) : [];
}

function toPlace({ stay, told, request }: DisplacedGuest, given: ReadonlyMap<string, RoomsToGive>): StayToPlace {
  const { nights } = request;
  return { stayId: stay.stayId, inHouse: told.inHouse, nights, rooms: given.get(stay.stayId)?.rooms ?? [] };
}
