import { rankCandidates } from '@amends/room-move';
import type { MoveCandidateDto, MoveCandidatesDto, MoveReason } from '@amends/room-move/dto';
import { Injectable } from '@nestjs/common';
import { Reads } from '../platform/reads';
import { Refused } from '../platform/refused';
import type { StaffMember } from '../staff';
import { type Ask, loadRooms, loadStay, requestOf, statusOf } from './move-facts';

const ROOM_NIGHT_TAKEN = '23P01';
const LOST = ['room-taken', 'room-held'];

/** Where a guest may be moved for the rest of the stay, best first, and why not elsewhere. */
@Injectable()
export class CandidateService {
  constructor(private readonly reads: Reads) {}

  /** @throws Refused `not-found`, `stay-not-in-house`, `no-night-left`. */
  async rank(stayId: string, reason: MoveReason | undefined, staff: StaffMember): Promise<MoveCandidatesDto> {
    const ask = this.askFor(staff.propertyId);
    const stay = await loadStay(ask, staff.propertyId, stayId);
    const status = statusOf(stay);
    if (status !== 'InHouse' && status !== 'DueOut') throw new Refused('stay-not-in-house', { stayStatus: status });
    const request = requestOf(stay, reason);
    if (!request) throw new Refused('no-night-left');
    const ranked = rankCandidates(await loadRooms(ask, staff, stay, request), request);
    return { stayId, businessDate: stay.businessDate, nights: request.nights, ...ranked };
  }

  /** The best room that is still free, for whoever just lost another to a colleague; null when there is none. */
  async nextBest(stayId: string, reason: MoveReason | undefined, staff: StaffMember): Promise<MoveCandidateDto | null> {
    const { candidates } = await this.rank(stayId, reason, staff);
    return candidates[0] ?? null;
  }

  /** Does `work`; whoever lost the room to a colleague in it is told at once which one is best now. */
  async namingNextBest<Answer>(
    stayId: string,
    reason: MoveReason | undefined,
    staff: StaffMember,
    work: () => Promise<Answer>,
  ): Promise<Answer> {
    try {
      return await work();
    } catch (error) {
      const lost = lossOf(error);
      if (!lost) throw error;
      throw new Refused(lost.code, { ...lost.facts, nextBest: await this.nextBest(stayId, reason, staff) });
    }
  }

  /** Reads of their own, outside any transaction. */
  askFor(propertyId: string): Ask {
    return (statement, values) => this.reads.rows(propertyId, statement, values);
  }
}

/** The refusal of who came second; undefined for anything else. */
function lossOf(error: unknown): { readonly code: string; readonly facts?: object } | undefined {
  if (error instanceof Refused) return LOST.includes(error.code) ? error : undefined;
  return (error as { code?: string }).code === ROOM_NIGHT_TAKEN ? { code: 'room-taken' } : undefined;
}
