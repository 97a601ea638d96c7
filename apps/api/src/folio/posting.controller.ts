import { PostChargeDto, type PostedChargeDto } from '@amends/folio/dto';
import { PageQueryDto } from '@amends/kernel/dto';
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { Describe } from '../platform/describe';
import { IdPipe } from '../platform/id.pipe';
import type { JsonText } from '../platform/json-text';
import { ActingStaff, Requires, type StaffMember } from '../staff';
import { ChargeService } from './charge.service';
import { PostingService } from './posting.service';

@Controller('api/v1/properties/:property/folios/:id/postings')
export class PostingController {
  constructor(
    private readonly postings: PostingService,
    private readonly charges: ChargeService,
  ) {}

  @Get()
  @Requires('folio.read')
  @Describe({
    id: 'listPostings',
    summary: 'Lines of a bill by business date, with what was taken off each',
    answers: 'PostingDto',
    shape: 'page',
    problems: ['not-found'],
  })
  list(
    @Param('id', IdPipe) id: string,
    @Query() query: PageQueryDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<JsonText> {
    return this.postings.list(id, query, staff);
  }

  @Post()
  @Requires('posting.write')
  @Describe({
    id: 'postCharge',
    summary: 'Post a charge, with the tax inside and the tax lines its code brings',
    answers: 'PostedChargeDto',
    status: 201,
    moves: true,
    problems: [
      'not-found',
      'transaction-code-unknown',
      'transaction-code-out-of-use',
      'not-a-charge',
      'package-unknown',
      'charge-spans-tax-change',
      'tax-line-missing',
      'folio-closed',
      'window-unknown',
      'window-closed',
      'currency-differs',
      'amount-too-large',
      'quantity-does-not-divide-amount',
    ],
  })
  post(
    @Param('id', IdPipe) id: string,
    @Body() dto: PostChargeDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<PostedChargeDto> {
    return this.charges.post(id, dto, staff);
  }
}
