import {
  type Candidate,
  isMovable,
  type MoveRequest,
  movingAlong,
  type PlaceOfCause,
  rankCandidates,
  rankLater,
  type RoomFacts,
  type Sharer,
  waysToFree,
} from '@amends/room-move';
import type { MoveCandidateDto, MoveCandidatesDto, SharerDto } from '@amends/room-move/dto';
import { Injectable } from '@nestjs/common';
import { Reads } from '../platform/reads';
import { Refused } from '../platform/refused';
import type { StaffMember } from '../staff';
import {
  type Ask,
  type Asked,
  loadRooms,
  loadStay,
  requestOf,
  scalesOf,
  statusOf,
  type StayToMove,
} from './move-facts';
import { nightsLater } from './scheduled/nights-later';

const ROOM_NIGHT_TAKEN = '23P01';
const LOST = ['room-taken', 'room-held'];

/** What whoever asks knows beside the stay, and where a noise or smell comes from. */
export interface AskedOfRanking extends Asked {
  readonly causeInRoomId?: string | undefined;
  /** When the guest moves; now when left out. */
  readonly dueAt?: string | undefined;
  /** Who shares the room and is to move along, by stay; all who may be moved for `sharers`. */
  readonly with?: readonly string[] | 'sharers' | undefined;
}

/** Where a guest may be moved for the rest of the stay, best first, and why not elsewhere. */
@Injectable()
export class CandidateService {
  constructor(private readonly reads: Reads) {}

  /** @throws Refused `not-found`, `stay-not-in-house`, `no-night-left`, `due-in-the-past`. */
  async rank(stayId: string, asked: AskedOfRanking, staff: StaffMember): Promise<MoveCandidatesDto> {
    const ask = this.askFor(staff.propertyId);
    const stay = await loadStay(ask, staff.propertyId, stayId);
    const status = statusOf(stay);
    if (!isMovable(status)) throw new Refused('stay-not-in-house', { stayStatus: status });
    const plain = await requestAt(ask, stay, asked, staff);
    if (!plain) throw new Refused('no-night-left');
    const along = alongOf(stay, asked);
    const wanted = forAll(plain, along);
    const rooms = await loadRooms(ask, staff, stay, wanted, along.map(idOf));
    const request = { ...wanted, causeIn: placeOf(rooms, asked.causeInRoomId) };
    const [scales, { businessDate }] = [scalesOf(stay), stay];
    const isLater = asked.dueAt !== undefined;
    const ranked = (isLater ? rankLater : rankCandidates)(rooms, request, scales);
    const ways = isLater || ranked.candidates.some(isGivenAtOnce) ? [] : waysToFree(rooms, request, scales, []);
    const told = { stayId, businessDate, nights: plain.nights, weightsVersion: scales.version };
    return { ...told, ...ranked, ways, sharers: sharersOf(stay, along) };
  }

  /** The best room that is still free, for whoever just lost another to a colleague; null when there is none. */
  async nextBest(stayId: string, asked: AskedOfRanking, staff: StaffMember): Promise<MoveCandidateDto | null> {
    const { candidates } = await this.rank(stayId, asked, staff);
    return candidates[0] ?? null;
  }

  /** Does `work`; whoever lost the room to a colleague in it is told at once which one is best now. */
  async namingNextBest<Answer>(
    stayId: string,
    asked: AskedOfRanking,
    staff: StaffMember,
    work: () => Promise<Answer>,
  ): Promise<Answer> {
    try {
      return await work();
    } catch (error) {
      const lost = lossOf(error);
      if (!lost) throw error;
      throw new Refused(lost.code, { ...lost.facts, nextBest: await this.nextBest(stayId, asked, staff) });
    }
  }

  /** Reads of their own, outside any transaction. */
  askFor(propertyId: string): Ask {
    return (statement, values) => this.reads.rows(propertyId, statement, values);
  }
}

/** For the nights from now, or from the time the guest moves. */
async function requestAt(
  ask: Ask,
  stay: StayToMove,
  asked: AskedOfRanking,
  { propertyId }: StaffMember,
): Promise<MoveRequest | null> {
  const plain = requestOf(stay, asked);
  if (asked.dueAt === undefined) return plain;
  const nights = await nightsLater(ask, propertyId, stay, asked.dueAt);
  return plain && nights && { ...plain, nights };
}

/** @throws Refused `stay-not-sharing`. */
function alongOf({ sharers }: StayToMove, { with: named = [] }: AskedOfRanking): readonly Sharer[] {
  return movingAlong(sharers, named).map((sharer, at) => {
    if (!sharer) throw new Refused('stay-not-sharing', { stayId: named[at] });
    return sharer;
  });
}

/** Large enough for all of them, and free until the last has left. */
function forAll(request: MoveRequest, along: readonly Sharer[]): MoveRequest {
  const { party, nights } = request;
  const until = along.map((sharer) => sharer.until).reduce((last, one) => (one > last ? one : last), nights.until);
  const guests = along.reduce((sum, sharer) => sum + sharer.guests, party);
  return { ...request, party: guests, nights: { ...nights, until } };
}

function sharersOf({ sharers }: StayToMove, along: readonly Sharer[]): readonly SharerDto[] {
  return sharers.flatMap(({ stayId, guestName, doNotMove, staysOn }) =>
    staysOn ? [{ stayId, guestName, doNotMove, movesAlong: along.some((one) => one.stayId === stayId) }] : [],
  );
}

function idOf({ stayId }: Sharer): string {
  return stayId;
}

/** The refusal of who came second; undefined for anything else. */
function lossOf(error: unknown): { readonly code: string; readonly facts?: object } | undefined {
  if (error instanceof Refused) return LOST.includes(error.code) ? error : undefined;
  return (error as { code?: string }).code === ROOM_NIGHT_TAKEN ? { code: 'room-taken' } : undefined;
}

/** @throws Refused `room-unknown`. */
function placeOf(rooms: readonly RoomFacts[], roomId: string | undefined): PlaceOfCause | null {
  if (roomId === undefined) return null;
  const room = rooms.find((one) => one.roomId === roomId);
  if (!room) throw new Refused('room-unknown');
  return room;
}

/** By anybody and without waiting. */
function isGivenAtOnce({ reasons }: Candidate): boolean {
  return !reasons.some(({ code }) => code === 'needs-override' || code === 'held-at-desk');
}
