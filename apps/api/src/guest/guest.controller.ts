import { CreateGuestDto, EditGuestDto, type GuestDto, GuestListQueryDto } from '@amends/guest/dto';
import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { Describe } from '../platform/describe';
import { IdPipe } from '../platform/id.pipe';
import { IfMatch } from '../platform/if-match';
import type { JsonText } from '../platform/json-text';
import { ActingStaff, Requires, type StaffMember } from '../staff';
import { GuestService } from './guest.service';

@Controller('api/v1/properties/:property/guests')
export class GuestController {
  constructor(private readonly guests: GuestService) {}

  @Get()
  @Requires('guest.read')
  @Describe({ id: 'listGuests', summary: 'Guests, newest first', answers: 'GuestDto', shape: 'page' })
  list(@Query() query: GuestListQueryDto, @ActingStaff() staff: StaffMember): Promise<JsonText> {
    return this.guests.list(query, staff);
  }

  @Post()
  @Requires('guest.write')
  @Describe({
    id: 'createGuest',
    summary: 'Add a guest by hand',
    answers: 'GuestDto',
    status: 201,
    problems: ['already-exists'],
  })
  create(@Body() dto: CreateGuestDto, @ActingStaff() staff: StaffMember): Promise<GuestDto> {
    return this.guests.create(dto, staff);
  }

  @Get(':id')
  @Requires('guest.read')
  @Describe({ id: 'readGuest', summary: 'A guest', answers: 'GuestDto', problems: ['not-found'] })
  find(@Param('id', IdPipe) id: string, @ActingStaff() staff: StaffMember): Promise<GuestDto> {
    return this.guests.find(id, staff);
  }

  @Patch(':id')
  @Requires('guest.write')
  @Describe({
    id: 'editGuest',
    summary: 'Change fields of a guest',
    answers: 'GuestDto',
    ifMatch: true,
    problems: ['not-found', 'stale-version'],
  })
  edit(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() dto: EditGuestDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<GuestDto> {
    return this.guests.edit(id, version, dto, staff);
  }
}
