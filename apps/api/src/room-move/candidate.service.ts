import {
  type Candidate,
  isMovable,
  type MoveRequest,
  type PlaceOfCause,
  rankCandidates,
  rankLater,
  type RoomFacts,
  waysToFree,
} from '@amends/room-move';
import type { MoveCandidateDto, MoveCandidatesDto } from '@amends/room-move/dto';
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
    const rooms = await loadRooms(ask, staff, stay, plain);
    const request = { ...plain, causeIn: placeOf(rooms, asked.causeInRoomId) };
    const [scales, { businessDate }] = [scalesOf(stay), stay];
    const isLater = asked.dueAt !== undefined;
    const ranked = (isLater ? rankLater : rankCandidates)(rooms, request, scales);
    const ways = isLater || ranked.candidates.some(isGivenAtOnce) ? [] : waysToFree(rooms, request, scales, []);
    return { stayId, businessDate, nights: request.nights, weightsVersion: scales.version, ...ranked, ways };
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
