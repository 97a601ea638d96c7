import {
  ChooseBalanceDto,
  PreviewBalanceChoiceDto,
  type SettlementActDto,
  type SettlementPreviewDto,
} from '@amends/settlement/dto';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { Describe } from '../platform/describe';
import { IdPipe } from '../platform/id.pipe';
import { ActingStaff, Requires, type StaffMember } from '../staff';
import type { Settling } from './settle-plan';
import { SettleService } from './settle.service';

const REFUSALS = [
  'not-found',
  'window-unknown',
  'nothing-owed',
  'other-window-missing',
  'bill-closed-already',
  'refund-exceeds-paid',
  'voucher-code-missing',
];

@Controller('api/v1/properties/:property/folios/:id')
export class BalanceChoiceController {
  constructor(private readonly settling: SettleService) {}

  @Post('balance-choice-previews')
  @HttpCode(200)
  @Requires('refund.give')
  @Describe({
    id: 'previewBalanceChoice',
    summary: 'Exactly what would become of a balance we owe; changes nothing',
    answers: 'SettlementPreviewDto',
    problems: REFUSALS,
  })
  preview(
    @Param('id', IdPipe) id: string,
    @Body() dto: PreviewBalanceChoiceDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<SettlementPreviewDto> {
    return this.settling.preview(id, wantedBy(dto), staff);
  }

  @Post('balance-choices')
  @Requires('refund.give')
  @Describe({
    id: 'chooseBalance',
    summary: 'Leave a balance we owe, move it to another window, or make a voucher of it',
    answers: 'SettlementActDto',
    status: 201,
    moves: true,
    problems: [...REFUSALS, 'preview-stale'],
  })
  choose(
    @Param('id', IdPipe) id: string,
    @Body() dto: ChooseBalanceDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<SettlementActDto> {
    return this.settling.settle(id, wantedBy(dto), { previewToken: dto.previewToken }, staff);
  }
}

function wantedBy({ choice, window, toWindow }: PreviewBalanceChoiceDto): Settling {
  return choice === 'other-window' ? { act: choice, window, toWindow: toWindow ?? undefined } : { act: choice, window };
}
