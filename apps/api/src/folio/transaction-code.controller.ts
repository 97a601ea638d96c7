import {
  AddTransactionCodeDto,
  EditTransactionCodeDto,
  type TransactionCodeDto,
  TransactionCodeQueryDto,
} from '@amends/folio/dto';
import type { PageDto } from '@amends/kernel/dto';
import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { Describe } from '../platform/describe';
import { IdPipe } from '../platform/id.pipe';
import { IfMatch } from '../platform/if-match';
import { ActingStaff, Requires, type StaffMember } from '../staff';
import { TransactionCodeService } from './transaction-code.service';

@Controller('api/v1/properties/:property/transaction-codes')
export class TransactionCodeController {
  constructor(private readonly codes: TransactionCodeService) {}

  @Get()
  @Requires('property.read')
  @Describe({
    id: 'listTransactionCodes',
    summary: 'What lines of a bill can be, also codes out of use',
    answers: 'TransactionCodeDto',
    shape: 'page',
  })
  list(
    @Query() query: TransactionCodeQueryDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<PageDto<TransactionCodeDto>> {
    return this.codes.list(query, staff);
  }

  @Get(':id')
  @Requires('property.read')
  @Describe({
    id: 'readTransactionCode',
    summary: 'A transaction code',
    answers: 'TransactionCodeDto',
    problems: ['not-found'],
  })
  find(@Param('id', IdPipe) id: string, @ActingStaff() staff: StaffMember): Promise<TransactionCodeDto> {
    return this.codes.find(id, staff);
  }

  @Post()
  @Requires('catalogue.manage')
  @Describe({
    id: 'addTransactionCode',
    summary: 'Add a transaction code',
    answers: 'TransactionCodeDto',
    status: 201,
    problems: ['transaction-code-taken', 'tax-unknown', 'generates-no-tax'],
  })
  add(@Body() dto: AddTransactionCodeDto, @ActingStaff() staff: StaffMember): Promise<TransactionCodeDto> {
    return this.codes.add(dto, staff);
  }

  @Patch(':id')
  @Requires('catalogue.manage')
  @Describe({
    id: 'editTransactionCode',
    summary: 'Change the words, the department and the taxes of a code, or put it out of use',
    answers: 'TransactionCodeDto',
    ifMatch: true,
    problems: ['not-found', 'stale-version', 'tax-unknown', 'generates-no-tax'],
  })
  edit(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() dto: EditTransactionCodeDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<TransactionCodeDto> {
    return this.codes.edit(id, version, dto, staff);
  }
}
