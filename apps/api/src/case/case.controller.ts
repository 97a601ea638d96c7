import {
  type CaseCountsDto,
  type CaseDto,
  CaseListQueryDto,
  type CaseOwnerDto,
  EditCaseDto,
  OpenCaseDto,
} from '@amends/case/dto';
import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { Describe } from '../platform/describe';
import { IdPipe } from '../platform/id.pipe';
import { IfMatch } from '../platform/if-match';
import type { JsonText } from '../platform/json-text';
import { ActingStaff, Requires, WhileLocked, type StaffMember } from '../staff';
import { CaseService } from './case.service';

@Controller('api/v1/properties/:property/cases')
export class CaseController {
  constructor(private readonly cases: CaseService) {}

  @Get()
  @Requires('case.read')
  @Describe({
    id: 'listCases',
    summary: 'Cases: open ones by what is due first, others newest first',
    answers: 'CaseRowDto',
    shape: 'page',
  })
  list(@Query() query: CaseListQueryDto, @ActingStaff() staff: StaffMember): Promise<JsonText> {
    return this.cases.list(query, staff);
  }

  @Get('counts')
  @Requires('case.read')
  @WhileLocked()
  @Describe({
    id: 'countCases',
    summary:
      'How many open cases of the house are late, soon, later or waiting, and unowned, mine, severe or about noise; also told to a locked session',
    answers: 'CaseCountsDto',
  })
  counts(@ActingStaff() staff: StaffMember): Promise<CaseCountsDto> {
    return this.cases.counts(staff);
  }

  @Get('owners')
  @Requires('case.read')
  @Describe({ id: 'listCaseOwners', summary: 'Whom a case can be given to', answers: 'CaseOwnerDto', shape: 'list' })
  owners(@ActingStaff() staff: StaffMember): Promise<{ data: readonly CaseOwnerDto[] }> {
    return this.cases.owners(staff);
  }

  @Post()
  @Requires('case.write')
  @Describe({
    id: 'openCase',
    summary: 'Open a case; only its category is asked',
    answers: 'CaseDto',
    status: 201,
    problems: ['stay-unknown', 'guest-missing'],
  })
  open(@Body() dto: OpenCaseDto, @ActingStaff() staff: StaffMember): Promise<CaseDto> {
    return this.cases.open(dto, staff);
  }

  @Get(':id')
  @Requires('case.read')
  @Describe({
    id: 'readCase',
    summary: 'A case, and what may be done next',
    answers: 'CaseDto',
    problems: ['not-found'],
  })
  find(@Param('id', IdPipe) id: string, @ActingStaff() staff: StaffMember): Promise<CaseDto> {
    return this.cases.find(id, staff);
  }

  @Patch(':id')
  @Requires('case.write')
  @Describe({
    id: 'editCase',
    summary: 'Change fields of a case',
    answers: 'CaseDto',
    ifMatch: true,
    problems: ['not-found', 'stale-version'],
  })
  edit(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() dto: EditCaseDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<CaseDto> {
    return this.cases.edit(id, version, dto, staff);
  }
}
