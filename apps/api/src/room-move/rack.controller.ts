import { RoomRackQueryDto } from '@amends/room-move/dto';
import { Controller, Get, Query } from '@nestjs/common';
import { Describe } from '../platform/describe';
import type { JsonText } from '../platform/json-text';
import { ActingStaff, Requires, type StaffMember } from '../staff';
import { RackService } from './rack.service';

@Controller('api/v1/properties/:property/room-rack')
export class RackController {
  constructor(private readonly rack: RackService) {}

  @Get()
  @Requires('room.read')
  @Describe({
    id: 'readRoomRack',
    summary: 'Every room by floor: how it stands, who has it on the nights ahead, what is blocked and held',
    answers: 'RoomRackDto',
  })
  read(@Query() query: RoomRackQueryDto, @ActingStaff() staff: StaffMember): Promise<JsonText> {
    return this.rack.read(query, staff);
  }
}
