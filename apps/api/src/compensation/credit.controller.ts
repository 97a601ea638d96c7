import {
  type CreditDto,
  type CreditLimitsDto,
  type CreditPreviewDto,
  GrantCreditDto,
  PreviewCreditDto,
} from '@amends/compensation/dto';
import { PageQueryDto } from '@amends/kernel/dto';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Describe } from '../platform/describe';
import { IdPipe } from '../platform/id.pipe';
import type { JsonText } from '../platform/json-text';
import { ActingStaff, Requires, type StaffMember } from '../staff';
import { CreditService } from './credit.service';

const REFUSALS = [
  'not-found',
  'case-already-closed',
  'folio-closed',
  'window-closed',
  'line-not-on-this-stay',
  'line-not-creditable',
  'credit-not-positive',
  'credit-in-other-currency',
  'credit-exceeds-line',
  'credit-exceeds-lines',
  'credit-exceeds-folio',
  'credit-exceeds-authority',
  'credit-code-missing',
];

@Controller('api/v1/properties/:property/cases/:id')
export class CreditController {
  constructor(private readonly credits: CreditService) {}

  @Get('credit-limits')
  @Requires('credit.read')
  @Describe({
    id: 'readCreditLimits',
    summary: 'What this role may still give on a case, and what the bill can bear',
    answers: 'CreditLimitsDto',
    problems: ['not-found'],
  })
  limits(@Param('id', IdPipe) id: string, @ActingStaff() staff: StaffMember): Promise<CreditLimitsDto> {
    return this.credits.limits(id, staff);
  }

  @Post('credit-previews')
  @HttpCode(200)
  @Requires('credit.grant')
  @Describe({
    id: 'previewCredit',
    summary: 'Exactly what a credit would do; changes nothing',
    answers: 'CreditPreviewDto',
    problems: REFUSALS,
  })
  preview(
    @Param('id', IdPipe) id: string,
    @Body() dto: PreviewCreditDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<CreditPreviewDto> {
    return this.credits.preview(id, dto, staff);
  }

  @Post('credits')
  @Requires('credit.grant')
  @Describe({
    id: 'grantCredit',
    summary: 'Give a credit on lines of the bill, within the authority of the role',
    answers: 'CreditDto',
    status: 201,
    moves: true,
    problems: [...REFUSALS, 'preview-stale'],
  })
  grant(
    @Param('id', IdPipe) id: string,
    @Body() dto: GrantCreditDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<CreditDto> {
    return this.credits.grant(id, dto, staff);
  }

  @Get('credits')
  @Requires('credit.read')
  @Describe({
    id: 'listCredits',
    summary: 'Credits given on a case, in the order they were given',
    answers: 'CreditDto',
    shape: 'page',
    problems: ['not-found'],
  })
  list(
    @Param('id', IdPipe) id: string,
    @Query() query: PageQueryDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<JsonText> {
    return this.credits.list(id, query, staff);
  }
}
