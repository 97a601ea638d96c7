import { CloseBillDto, type ClosureDto, type ClosurePreviewDto, PreviewClosureDto } from '@amends/settlement/dto';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { Describe } from '../platform/describe';
import { IdPipe } from '../platform/id.pipe';
import { ActingStaff, Requires, type StaffMember } from '../staff';
import { ClosureService } from './closure.service';

const REFUSALS = [
  'not-found',
  'window-unknown',
  'bill-closed-already',
  'balance-open',
  'balance-negative',
  'debtor-code-missing',
];

@Controller('api/v1/properties/:property/folios/:id')
export class ClosureController {
  constructor(private readonly closures: ClosureService) {}

  @Post('closure-previews')
  @HttpCode(200)
  @Requires('bill.close')
  @Describe({
    id: 'previewClosure',
    summary: 'Exactly what closing a bill would do; changes nothing',
    answers: 'ClosurePreviewDto',
    problems: REFUSALS,
  })
  preview(
    @Param('id', IdPipe) id: string,
    @Body() dto: PreviewClosureDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<ClosurePreviewDto> {
    return this.closures.preview(id, dto, staff);
  }

  @Post('closure')
  @Requires('bill.close')
  @Describe({
    id: 'closeBill',
    summary: 'Close a bill for good, with its invoices; what a company, agency or airline owes moves to it',
    answers: 'ClosureDto',
    status: 201,
    moves: true,
    problems: [...REFUSALS, 'preview-stale'],
  })
  close(
    @Param('id', IdPipe) id: string,
    @Body() dto: CloseBillDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<ClosureDto> {
    return this.closures.close(id, dto, staff);
  }
}
