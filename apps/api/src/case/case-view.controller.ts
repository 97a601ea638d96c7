import { type CaseViewDto, PutCaseViewDto } from '@amends/case/dto';
import { Body, Controller, Delete, Get, HttpCode, Param, Put } from '@nestjs/common';
import { Describe } from '../platform/describe';
import { IdPipe } from '../platform/id.pipe';
import { ActingStaff, Requires, type StaffMember } from '../staff';
import { CaseViewService } from './case-view.service';

/** One's own views: reading cases is all it takes. */
@Controller('api/v1/properties/:property/case-views')
export class CaseViewController {
  constructor(private readonly views: CaseViewService) {}

  @Get()
  @Requires('case.read')
  @Describe({
    id: 'listCaseViews',
    summary: "One's own saved views of the board",
    answers: 'CaseViewDto',
    shape: 'list',
  })
  list(@ActingStaff() staff: StaffMember): Promise<{ data: readonly CaseViewDto[] }> {
    return this.views.list(staff);
  }

  @Put(':id')
  @Requires('case.read')
  @Describe({
    id: 'putCaseView',
    summary: 'Keep a view of the board under a name',
    answers: 'CaseViewDto',
    problems: ['not-found', 'case-view-name-taken', 'case-views-too-many'],
  })
  put(
    @Param('id', IdPipe) id: string,
    @Body() dto: PutCaseViewDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<CaseViewDto> {
    return this.views.put(id, dto, staff);
  }

  @Delete(':id')
  @HttpCode(204)
  @Requires('case.read')
  @Describe({ id: 'deleteCaseView', summary: "Remove one of one's own views", status: 204, problems: ['not-found'] })
  remove(@Param('id', IdPipe) id: string, @ActingStaff() staff: StaffMember): Promise<void> {
    return this.views.remove(id, staff);
  }
}
