import { type ExplanationDto, ExplanationQueryDto } from '@amends/bill/dto';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { Describe } from '../platform/describe';
import { IdPipe } from '../platform/id.pipe';
import { ActingStaff, Requires, type StaffMember } from '../staff';
import { ExplanationService } from './explanation.service';

@Controller('api/v1/properties/:property/postings')
export class ExplanationController {
  constructor(private readonly explanations: ExplanationService) {}

  @Get(':id/explanation')
  @Requires('bill.explain')
  @Describe({
    id: 'explainPosting',
    summary: 'Why a line of the bill is what it is, to the guest and to the desk',
    answers: 'ExplanationDto',
    problems: ['not-found'],
  })
  explain(
    @Param('id', IdPipe) id: string,
    @Query() query: ExplanationQueryDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<ExplanationDto> {
    return this.explanations.explain(id, query.language, staff);
  }
}
