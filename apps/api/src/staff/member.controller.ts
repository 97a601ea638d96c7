import type { PageDto } from '@amends/kernel/dto';
import {
  type AddedMemberDto,
  AddMemberDto,
  EditMemberDto,
  type MemberDto,
  MemberListQueryDto,
} from '@amends/staff/dto';
import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { Describe } from '../platform/describe';
import { IdPipe } from '../platform/id.pipe';
import { IfMatch } from '../platform/if-match';
import { ActingStaff } from './acting-staff';
import { MemberChangeService } from './member-change.service';
import { MemberService } from './member.service';
import { Requires } from './requires';
import type { StaffMember } from './staff-member';

@Controller('api/v1/properties/:property/staff')
export class MemberController {
  constructor(
    private readonly members: MemberService,
    private readonly changes: MemberChangeService,
  ) {}

  @Get()
  @Requires('staff.manage')
  @Describe({ id: 'listStaff', summary: 'The people of the property, by name', answers: 'MemberDto', shape: 'page' })
  list(@Query() query: MemberListQueryDto, @ActingStaff() staff: StaffMember): Promise<PageDto<MemberDto>> {
    return this.members.list(query, staff);
  }

  @Get(':id')
  @Requires('staff.manage')
  @Describe({ id: 'readStaff', summary: 'A person with role and desk', answers: 'MemberDto', problems: ['not-found'] })
  find(@Param('id', IdPipe) id: string, @ActingStaff() staff: StaffMember): Promise<MemberDto> {
    return this.members.find(id, staff);
  }

  @Post()
  @Requires('staff.manage')
  @Describe({
    id: 'addStaff',
    summary: 'Add a person; the answer is the only one that shows the one-time code',
    answers: 'AddedMemberDto',
    status: 201,
    problems: ['sign-in-name-taken', 'desk-unknown'],
  })
  add(@Body() dto: AddMemberDto, @ActingStaff() staff: StaffMember): Promise<AddedMemberDto> {
    return this.changes.add(dto, staff);
  }

  @Patch(':id')
  @Requires('staff.manage')
  @Describe({
    id: 'editStaff',
    summary: 'Change name, language, role or desk, let a person go or come back',
    answers: 'MemberDto',
    ifMatch: true,
    problems: [
      'not-found',
      'stale-version',
      'own-role',
      'own-deactivation',
      'last-admin',
      'works-elsewhere',
      'desk-unknown',
    ],
  })
  edit(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() dto: EditMemberDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<MemberDto> {
    return this.changes.edit(id, version, dto, staff);
  }

  @Post(':id/setup-codes')
  @Requires('staff.manage')
  @Describe({
    id: 'resetStaffPassword',
    summary: 'End the password and all sessions; the answer is the only one that shows the one-time code',
    answers: 'AddedMemberDto',
    status: 201,
    ifMatch: true,
    problems: ['not-found', 'stale-version', 'own-password', 'works-elsewhere'],
  })
  resetPassword(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @ActingStaff() staff: StaffMember,
  ): Promise<AddedMemberDto> {
    return this.changes.resetPassword(id, version, staff);
  }
}
