import { BillExplanationQueryDto } from '@amends/bill/dto';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { Describe } from '../platform/describe';
import { IdPipe } from '../platform/id.pipe';
import type { JsonText } from '../platform/json-text';
import { ActingStaff, Requires, type StaffMember } from '../staff';
import { BillExplanationService } from './bill-explanation.service';

@Controller('api/v1/properties/:property/folios/:id/explanation')
export class BillExplanationController {
  constructor(private readonly bills: BillExplanationService) {}

  @Get()
  @Requires('bill.explain')
  @Describe({
    id: 'explainBill',
    summary: 'A whole bill explained, by day or by kind, reconciled to its balance',
    answers: 'BillExplanationDto',
    problems: ['not-found', 'window-unknown', 'window-confidential'],
  })
  explain(
    @Param('id', IdPipe) id: string,
    @Query() query: BillExplanationQueryDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<JsonText> {
    return this.bills.explain(id, query, staff);
  }
}
