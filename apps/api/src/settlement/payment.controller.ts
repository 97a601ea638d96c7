import {
  PreviewPaymentDto,
  type SettlementActDto,
  type SettlementDto,
  type SettlementPreviewDto,
  TakePaymentDto,
} from '@amends/settlement/dto';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { amountOf } from '../platform/amount-of';
import { Describe } from '../platform/describe';
import { given } from '../platform/given';
import { IdPipe } from '../platform/id.pipe';
import { ActingStaff, Requires, type StaffMember } from '../staff';
import { SettleService } from './settle.service';

const REFUSALS = [
  'not-found',
  'window-unknown',
  'bill-closed-already',
  'tender-unknown',
  'currency-differs',
  'amount-not-positive',
];

@Controller('api/v1/properties/:property/folios/:id')
export class PaymentController {
  constructor(private readonly settling: SettleService) {}

  @Get('settlement')
  @Requires('folio.read')
  @Describe({
    id: 'readSettlement',
    summary: 'What is owed on each part of a bill, and what may go back to which tender',
    answers: 'SettlementDto',
    problems: ['not-found'],
  })
  find(@Param('id', IdPipe) id: string, @ActingStaff() staff: StaffMember): Promise<SettlementDto> {
    return this.settling.find(id, staff);
  }

  @Post('payment-previews')
  @HttpCode(200)
  @Requires('payment.take')
  @Describe({
    id: 'previewPayment',
    summary: 'Exactly what taking a payment would do; changes nothing',
    answers: 'SettlementPreviewDto',
    problems: REFUSALS,
  })
  preview(
    @Param('id', IdPipe) id: string,
    @Body() dto: PreviewPaymentDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<SettlementPreviewDto> {
    return this.settling.preview(id, { ...dto, act: 'payment', amount: amountOf(dto.amount) }, staff);
  }

  @Post('payments')
  @Requires('payment.take')
  @Describe({
    id: 'takePayment',
    summary: 'Take a payment or, by its code, a deposit',
    answers: 'SettlementActDto',
    status: 201,
    moves: true,
    problems: [...REFUSALS, 'preview-stale'],
  })
  take(
    @Param('id', IdPipe) id: string,
    @Body() dto: TakePaymentDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<SettlementActDto> {
    const { previewToken, reference } = dto;
    const wanted = { ...dto, act: 'payment', amount: amountOf(dto.amount) } as const;
    return this.settling.settle(id, wanted, { previewToken, ...given({ reference }) }, staff);
  }
}
