import { rankCandidates } from '@amends/room-move';
import type { MoveCandidateDto, MoveCandidatesDto, MoveReason } from '@amends/room-move/dto';
import { Injectable } from '@nestjs/common';
import { Reads } from '../platform/reads';
import { Refused } from '../platform/refused';
import type { StaffMember } from '../staff';
import { type Ask, loadRooms, loadStay, requestOf, statusOf } from './move-facts';

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
    const ranked = rankCandidates(await loadRooms(ask, staff.propertyId, stay, request), request);
    return { stayId, businessDate: stay.businessDate, nights: request.nights, ...ranked };
  }

  /** The best room that is still free, for whoever just lost another to a colleague; null when there is none. */
  async nextBest(stayId: string, reason: MoveReason | undefined, staff: StaffMember): Promise<MoveCandidateDto | null> {
    const { candidates } = await this.rank(stayId, reason, staff);
    return candidates[0] ?? null;
  }

  /** Reads of their own, outside any transaction. */
  askFor(propertyId: string): Ask {
    return (statement, values) => this.reads.rows(propertyId, statement, values);
  }
}
