import { TrialBalanceQueryDto } from '@amends/folio/dto';
import { Controller, Get, Query } from '@nestjs/common';
import { Describe } from '../platform/describe';
import type { JsonText } from '../platform/json-text';
import { ActingStaff, Requires, type StaffMember } from '../staff';
import { TrialBalanceService } from './trial-balance.service';

@Controller('api/v1/properties/:property/trial-balance')
export class TrialBalanceController {
  constructor(private readonly balances: TrialBalanceService) {}

  @Get()
  @Requires('ledger.read')
  @Describe({
    id: 'readTrialBalance',
    summary: 'All accounts on a business date, and whether the guest ledger is the folios’ balances',
    answers: 'TrialBalanceDto',
  })
  read(@Query() query: TrialBalanceQueryDto, @ActingStaff() staff: StaffMember): Promise<JsonText> {
    return this.balances.of(query, staff);
  }
}
