import { type BillSnapshotDto, KeepSnapshotDto } from '@amends/bill/dto';
import { PageQueryDto } from '@amends/kernel/dto';
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { Describe } from '../platform/describe';
import { IdPipe } from '../platform/id.pipe';
import type { JsonText } from '../platform/json-text';
import { ActingStaff, Requires, type StaffMember } from '../staff';
import { SnapshotService } from './snapshot.service';

@Controller('api/v1/properties/:property')
export class SnapshotController {
  constructor(private readonly snapshots: SnapshotService) {}

  @Post('folios/:id/explanation-snapshots')
  @Requires('bill.show')
  @Describe({
    id: 'keepBillSnapshot',
    summary: 'Keep what a payer is shown of a bill, and note that they saw it',
    answers: 'BillSnapshotDto',
    status: 201,
    problems: ['not-found', 'window-unknown', 'window-confidential', 'line-of-another-bill'],
  })
  keep(
    @Param('id', IdPipe) id: string,
    @Body() dto: KeepSnapshotDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<BillSnapshotDto> {
    return this.snapshots.keep(id, dto, staff);
  }

  @Get('folios/:id/explanation-snapshots')
  @Requires('bill.explain')
  @Describe({
    id: 'listBillSnapshots',
    summary: 'What was shown of a bill, to whom and how, newest first',
    answers: 'ShownSnapshotDto',
    shape: 'page',
  })
  list(
    @Param('id', IdPipe) id: string,
    @Query() query: PageQueryDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<JsonText> {
    return this.snapshots.list(id, query, staff);
  }

  @Get('explanation-snapshots/:id')
  @Requires('bill.explain')
  @Describe({
    id: 'readBillSnapshot',
    summary: 'An explanation as it was shown',
    answers: 'KeptExplanationDto',
    problems: ['not-found'],
  })
  find(@Param('id', IdPipe) id: string, @ActingStaff() staff: StaffMember): Promise<JsonText> {
    return this.snapshots.find(id, staff);
  }
}
