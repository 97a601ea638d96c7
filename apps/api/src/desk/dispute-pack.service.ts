import { Injectable } from '@nestjs/common';
import { JsonText } from '../platform/json-text';
import { Reads } from '../platform/reads';
import { Refused } from '../platform/refused';
import type { StaffMember } from '../staff';
import { DISPUTE_PACK } from './dispute-pack.queries';

/** Everything that answers a payment taken back: the bill, what was shown and said of it, and what was put right. */
@Injectable()
export class DisputePackService {
  constructor(private readonly reads: Reads) {}

  /** @throws Refused `not-found`. */
  async read(folioId: string, staff: StaffMember): Promise<JsonText> {
    const row = await this.reads.first<{ json: string }>(staff.propertyId, DISPUTE_PACK, [staff.propertyId, folioId]);
    if (!row) throw new Refused('not-found');
    return new JsonText(row.json);
  }
}
