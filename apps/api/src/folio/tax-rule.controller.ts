import { AddTaxRuleDto, EditTaxRuleDto, type TaxRuleDto, TaxRuleQueryDto } from '@amends/folio/dto';
import type { PageDto } from '@amends/kernel/dto';
import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { Describe } from '../platform/describe';
import { IdPipe } from '../platform/id.pipe';
import { IfMatch } from '../platform/if-match';
import { ActingStaff, Requires, type StaffMember } from '../staff';
import { TaxRuleService } from './tax-rule.service';

@Controller('api/v1/properties/:property/tax-rules')
export class TaxRuleController {
  constructor(private readonly rules: TaxRuleService) {}

  @Get()
  @Requires('property.read')
  @Describe({
    id: 'listTaxRules',
    summary: 'Taxes and their rates, also those that ended',
    answers: 'TaxRuleDto',
    shape: 'page',
  })
  list(@Query() query: TaxRuleQueryDto, @ActingStaff() staff: StaffMember): Promise<PageDto<TaxRuleDto>> {
    return this.rules.list(query, staff);
  }

  @Get(':id')
  @Requires('property.read')
  @Describe({ id: 'readTaxRule', summary: 'A rule of tax', answers: 'TaxRuleDto', problems: ['not-found'] })
  find(@Param('id', IdPipe) id: string, @ActingStaff() staff: StaffMember): Promise<TaxRuleDto> {
    return this.rules.find(id, staff);
  }

  @Post()
  @Requires('catalogue.manage')
  @Describe({
    id: 'addTaxRule',
    summary: 'Add a rate or a fee of a tax, from a day on',
    answers: 'TaxRuleDto',
    status: 201,
    problems: ['tax-rate-mismatch', 'currency-differs', 'tax-rule-ends-too-early', 'tax-rule-overlaps'],
  })
  add(@Body() dto: AddTaxRuleDto, @ActingStaff() staff: StaffMember): Promise<TaxRuleDto> {
    return this.rules.add(dto, staff);
  }

  @Patch(':id')
  @Requires('catalogue.manage')
  @Describe({
    id: 'editTaxRule',
    summary: 'Rename a rule of tax or say when it ends; its rate never changes',
    answers: 'TaxRuleDto',
    ifMatch: true,
    problems: ['not-found', 'stale-version', 'tax-rule-ends-too-early', 'tax-rule-overlaps'],
  })
  edit(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() dto: EditTaxRuleDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<TaxRuleDto> {
    return this.rules.edit(id, version, dto, staff);
  }

  @Delete(':id')
  @HttpCode(204)
  @Requires('catalogue.manage')
  @Describe({
    id: 'removeTaxRule',
    summary: 'Take away a rule no line was posted under',
    status: 204,
    ifMatch: true,
    problems: ['not-found', 'stale-version', 'tax-rule-in-use'],
  })
  remove(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @ActingStaff() staff: StaffMember,
  ): Promise<void> {
    return this.rules.remove(id, version, staff);
  }
}
