import { StayListQueryDto } from '@amends/stay/dto';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { Describe } from '../platform/describe';
import { IdPipe } from '../platform/id.pipe';
import type { JsonText } from '../platform/json-text';
import { ActingStaff, Requires, type StaffMember } from '../staff';
import { StayService } from './stay.service';

@Controller('api/v1/properties/:property/stays')
export class StayController {
  constructor(private readonly stays: StayService) {}

  @Get()
  @Requires('stay.read')
  @Describe({ id: 'listStays', summary: 'Stays, latest arrival first', answers: 'StayRowDto', shape: 'page' })
  list(@Query() query: StayListQueryDto, @ActingStaff() staff: StaffMember): Promise<JsonText> {
    return this.stays.list(query, staff);
  }

  @Get(':id')
  @Requires('stay.read')
  @Describe({
    id: 'readStay',
    summary: 'A stay with its room and its nights',
    answers: 'StayDto',
    problems: ['not-found'],
  })
  find(@Param('id', IdPipe) id: string, @ActingStaff() staff: StaffMember): Promise<JsonText> {
    return this.stays.find(id, staff);
  }
}
