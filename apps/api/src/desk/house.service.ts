import { Injectable } from '@nestjs/common';
import { JsonText } from '../platform/json-text';
import type { Statement } from '../platform/pool';
import { Reads } from '../platform/reads';
import { Refused } from '../platform/refused';
import type { StaffMember } from '../staff';
import { FOLLOW_UPS, HOUSE } from './house.queries';

/** What whoever is in charge of the house looks at, above all at night. */
@Injectable()
export class HouseService {
  constructor(private readonly reads: Reads) {}

  glance(staff: StaffMember): Promise<JsonText> {
    return this.read(HOUSE, staff);
  }

  followUps(staff: StaffMember): Promise<JsonText> {
    return this.read(FOLLOW_UPS, staff);
  }

  private async read(statement: Statement, { propertyId }: StaffMember): Promise<JsonText> {
    const row = await this.reads.first<{ json: string }>(propertyId, statement, [propertyId]);
    if (!row) throw new Refused('not-found');
    return new JsonText(row.json);
  }
}
