import type { PageDto } from '@amends/kernel/dto';
import { type ColleagueDto, ColleagueListQueryDto } from '@amends/staff/dto';
import { Controller, Get, Query } from '@nestjs/common';
import { Describe } from '../platform/describe';
import { ActingStaff } from './acting-staff';
import { MemberService } from './member.service';
import { Requires } from './requires';
import type { StaffMember } from './staff-member';

@Controller('api/v1/properties/:property/colleagues')
export class ColleagueController {
  constructor(private readonly members: MemberService) {}

  @Get()
  @Requires('staff.read')
  @Describe({
    id: 'listColleagues',
    summary: 'Who works here and can be given a case, by name',
    answers: 'ColleagueDto',
    shape: 'page',
  })
  list(@Query() query: ColleagueListQueryDto, @ActingStaff() staff: StaffMember): Promise<PageDto<ColleagueDto>> {
    return this.members.colleagues(query, staff);
  }
}
