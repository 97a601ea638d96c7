import type { PageDto } from '@amends/kernel/dto';
import { AddDeskDto, DeskListQueryDto, type DeskSetupDto, EditDeskDto } from '@amends/staff/dto';
import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { Describe } from '../platform/describe';
import { IdPipe } from '../platform/id.pipe';
import { IfMatch } from '../platform/if-match';
import { ActingStaff } from './acting-staff';
import { DeskSetupService } from './desk-setup.service';
import { Requires } from './requires';
import type { StaffMember } from './staff-member';

@Controller('api/v1/properties/:property/desks')
export class DeskSetupController {
  constructor(private readonly desks: DeskSetupService) {}

  @Get()
  @Requires('property.manage')
  @Describe({
    id: 'listDesks',
    summary: 'The desks of the property, also those out of use',
    answers: 'DeskSetupDto',
    shape: 'page',
  })
  list(@Query() query: DeskListQueryDto, @ActingStaff() staff: StaffMember): Promise<PageDto<DeskSetupDto>> {
    return this.desks.list(query, staff);
  }

  @Post()
  @Requires('property.manage')
  @Describe({
    id: 'addDesk',
    summary: 'Add a desk',
    answers: 'DeskSetupDto',
    status: 201,
    problems: ['desk-code-taken'],
  })
  add(@Body() dto: AddDeskDto, @ActingStaff() staff: StaffMember): Promise<DeskSetupDto> {
    return this.desks.add(dto, staff);
  }

  @Patch(':id')
  @Requires('property.manage')
  @Describe({
    id: 'editDesk',
    summary: 'Rename a desk, change its kind, or put it out of use',
    answers: 'DeskSetupDto',
    ifMatch: true,
    problems: ['not-found', 'stale-version', 'desk-has-people'],
  })
  edit(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() dto: EditDeskDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<DeskSetupDto> {
    return this.desks.edit(id, version, dto, staff);
  }
}
