import { AddWindowDto, type AddedWindowDto } from '@amends/folio/dto';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { Describe } from '../platform/describe';
import { IdPipe } from '../platform/id.pipe';
import { ActingStaff, Requires, type StaffMember } from '../staff';
import { WindowService } from './window.service';

@Controller('api/v1/properties/:property/folios/:id/windows')
export class WindowController {
  constructor(private readonly windows: WindowService) {}

  @Post()
  @Requires('posting.write')
  @Describe({
    id: 'addWindow',
    summary: 'Add somebody who pays a part of a bill',
    answers: 'AddedWindowDto',
    status: 201,
    problems: ['not-found', 'folio-closed', 'windows-full'],
  })
  add(
    @Param('id', IdPipe) id: string,
    @Body() dto: AddWindowDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<AddedWindowDto> {
    return this.windows.add(id, dto, staff);
  }
}
