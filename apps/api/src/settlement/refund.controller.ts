import { PreviewRefundDto, RefundDto, type SettlementActDto, type SettlementPreviewDto } from '@amends/settlement/dto';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { amountOf } from '../platform/amount-of';
import { Describe } from '../platform/describe';
import { IdPipe } from '../platform/id.pipe';
import { ActingStaff, Requires, type StaffMember } from '../staff';
import { SettleService } from './settle.service';

const REFUSALS = [
  'not-found',
  'window-unknown',
  'currency-differs',
  'amount-not-positive',
  'refund-exceeds-paid',
  'refund-exceeds-owed',
];

@Controller('api/v1/properties/:property/folios/:id')
export class RefundController {
  constructor(private readonly settling: SettleService) {}

  @Post('refund-previews')
  @HttpCode(200)
  @Requires('refund.give')
  @Describe({
    id: 'previewRefund',
    summary: 'Exactly what a refund would do; changes nothing',
    answers: 'SettlementPreviewDto',
    problems: REFUSALS,
  })
  preview(
    @Param('id', IdPipe) id: string,
    @Body() dto: PreviewRefundDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<SettlementPreviewDto> {
    return this.settling.preview(id, { ...dto, act: 'refund', amount: amountOf(dto.amount) }, staff);
  }

  @Post('refunds')
  @Requires('refund.give')
  @Describe({
    id: 'refund',
    summary: 'Give money back to the tender it was paid with; a refund is no credit',
    answers: 'SettlementActDto',
    status: 201,
    moves: true,
    problems: [...REFUSALS, 'preview-stale'],
  })
  refund(
    @Param('id', IdPipe) id: string,
    @Body() dto: RefundDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<SettlementActDto> {
    const { previewToken, reason } = dto;
    const wanted = { ...dto, act: 'refund', amount: amountOf(dto.amount) } as const;
    return this.settling.settle(id, wanted, { previewToken, reason }, staff);
  }
}
