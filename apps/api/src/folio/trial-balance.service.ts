import type { TrialBalanceQueryDto } from '@amends/folio/dto';
import { Injectable } from '@nestjs/common';
import { JsonText } from '../platform/json-text';
import { Reads } from '../platform/reads';
import type { StaffMember } from '../staff';
import { TRIAL_BALANCE } from './trial-balance.queries';

/** What all accounts say on one day, and whether the guest ledger is what the folios say. */
@Injectable()
export class TrialBalanceService {
  constructor(private readonly reads: Reads) {}

  async of({ businessDate }: TrialBalanceQueryDto, { propertyId }: StaffMember): Promise<JsonText> {
    const row = await this.reads.first<{ json: string }>(propertyId, TRIAL_BALANCE, [propertyId, businessDate ?? null]);
    if (!row) throw new Error('A trial balance is one row.');
    return JsonText.ofContent(row.json);
  }
}
