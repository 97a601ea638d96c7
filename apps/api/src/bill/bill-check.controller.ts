import {
  BillCheckListQueryDto,
  type BillCheckRowDto,
  type BillChecksDto,
  type DismissalDto,
  DismissFindingDto,
} from '@amends/bill/dto';
import type { PageDto } from '@amends/kernel/dto';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Describe } from '../platform/describe';
import { IdPipe } from '../platform/id.pipe';
import { ActingStaff, Requires, type StaffMember } from '../staff';
import { BillCheckService } from './bill-check.service';
import { DismissalService } from './dismissal.service';
import { FindingKeyPipe } from './finding-key.pipe';

@Controller('api/v1/properties/:property')
export class BillCheckController {
  constructor(
    private readonly checks: BillCheckService,
    private readonly dismissals: DismissalService,
  ) {}

  @Get('bill-checks')
  @Requires('bill.check')
  @Describe({
    id: 'listBillChecks',
    summary: 'Bills in house on which something is likely wrong, gravest first',
    answers: 'BillCheckRowDto',
    shape: 'page',
  })
  list(@Query() query: BillCheckListQueryDto, @ActingStaff() staff: StaffMember): Promise<PageDto<BillCheckRowDto>> {
    return this.checks.list(query, staff);
  }

  @Get('folios/:id/checks')
  @Requires('bill.check')
  @Describe({
    id: 'checkFolio',
    summary: 'Likely errors on the bills of a stay, with their evidence and what would put them right',
    answers: 'BillChecksDto',
    problems: ['not-found'],
  })
  ofFolio(@Param('id', IdPipe) id: string, @ActingStaff() staff: StaffMember): Promise<BillChecksDto> {
    return this.checks.ofFolio(id, staff);
  }

  @Post('folios/:id/checks/:findingKey/dismissals')
  @Requires('bill.dismiss-finding')
  @Describe({
    id: 'dismissFinding',
    summary: 'Say why a finding is none',
    answers: 'DismissalDto',
    status: 201,
    problems: ['not-found', 'finding-gone', 'finding-already-dismissed'],
  })
  dismiss(
    @Param('id', IdPipe) id: string,
    @Param('findingKey', FindingKeyPipe) key: string,
    @Body() dto: DismissFindingDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<DismissalDto> {
    return this.dismissals.dismiss(id, key, dto, staff);
  }

  @Delete('folios/:id/checks/:findingKey/dismissals')
  @HttpCode(204)
  @Requires('bill.dismiss-finding')
  @Describe({
    id: 'restoreFinding',
    summary: 'Take back that a finding was dismissed',
    status: 204,
    problems: ['not-found'],
  })
  restore(
    @Param('id', IdPipe) id: string,
    @Param('findingKey', FindingKeyPipe) key: string,
    @ActingStaff() staff: StaffMember,
  ): Promise<void> {
    return this.dismissals.restore(id, key, staff);
  }
}
