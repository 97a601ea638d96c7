import { Injectable } from '@nestjs/common';
import { JsonText } from '../platform/json-text';
import { Reads } from '../platform/reads';
import { Refused } from '../platform/refused';
import type { StaffMember } from '../staff';
import { OVERVIEW } from './overview.queries';

/** Everything a receptionist needs of a stay on one screen. */
@Injectable()
export class OverviewService {
  constructor(private readonly reads: Reads) {}

  /** @throws Refused `not-found`. */
  async find(stayId: string, staff: StaffMember): Promise<JsonText> {
    const row = await this.reads.first<{ json: string }>(staff.propertyId, OVERVIEW, [staff.propertyId, stayId]);
    if (!row) throw new Refused('not-found');
    return JsonText.ofContent(row.json);
  }
}
