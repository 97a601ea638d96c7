import { type CaseDto, TransitionCaseDto } from '@amends/case/dto';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { Describe } from '../platform/describe';
import { IdPipe } from '../platform/id.pipe';
import { IfMatchGiven } from '../platform/if-match';
import { ActingStaff, Requires, type StaffMember } from '../staff';
import { TransitionService } from './transition.service';

@Controller('api/v1/properties/:property/cases/:id/transitions')
export class TransitionController {
  constructor(private readonly transitions: TransitionService) {}

  @Post()
  @HttpCode(200)
  @Requires('case.write')
  @Describe({
    id: 'transitionCase',
    summary: 'Assign, start, set to follow-up, close, reopen, or mark as duplicate',
    answers: 'CaseDto',
    problems: [
      'not-found',
      'transition-not-allowed',
      'case-already-closed',
      'case-has-no-agreed-problem',
      'case-has-no-outcome',
      'case-has-no-explanation',
      'duplicate-of-itself',
      'duplicate-needs-target',
      'duplicate-of-duplicate',
      'staff-unknown',
      'stale-version',
    ],
  })
  transition(
    @Param('id', IdPipe) id: string,
    @IfMatchGiven() version: number | undefined,
    @Body() dto: TransitionCaseDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<CaseDto> {
    return this.transitions.make(id, version, dto, staff);
  }
}
