import { PayOutDto, PreviewPaidOutDto, type SettlementActDto, type SettlementPreviewDto } from '@amends/settlement/dto';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { amountOf } from '../platform/amount-of';
import { Describe } from '../platform/describe';
import { IdPipe } from '../platform/id.pipe';
import { ActingStaff, Requires, type StaffMember } from '../staff';
import { SettleService } from './settle.service';

const REFUSALS = [
  'not-found',
  'window-unknown',
  'bill-closed-already',
  'paid-out-code-unknown',
  'currency-differs',
  'amount-not-positive',
];

@Controller('api/v1/properties/:property/folios/:id')
export class PaidOutController {
  constructor(private readonly settling: SettleService) {}

  @Post('paid-out-previews')
  @HttpCode(200)
  @Requires('refund.give')
  @Describe({
    id: 'previewPaidOut',
    summary: 'Exactly what handing out money for the guest would do; changes nothing',
    answers: 'SettlementPreviewDto',
    problems: REFUSALS,
  })
  preview(
    @Param('id', IdPipe) id: string,
    @Body() dto: PreviewPaidOutDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<SettlementPreviewDto> {
    return this.settling.preview(id, { ...dto, act: 'paid-out', amount: amountOf(dto.amount) }, staff);
  }

  @Post('paid-outs')
  @Requires('refund.give')
  @Describe({
    id: 'payOut',
    summary: 'Hand out money for the guest, to be paid with the bill',
    answers: 'SettlementActDto',
    status: 201,
    moves: true,
    problems: [...REFUSALS, 'preview-stale'],
  })
  payOut(
    @Param('id', IdPipe) id: string,
    @Body() dto: PayOutDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<SettlementActDto> {
    const wanted = { ...dto, act: 'paid-out', amount: amountOf(dto.amount) } as const;
    return this.settling.settle(id, wanted, { previewToken: dto.previewToken }, staff);
  }
}
