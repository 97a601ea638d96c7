import { EditRoomDto, type RoomDto, SightRoomDto } from '@amends/room/dto';
import { Body, Controller, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { Describe } from '../platform/describe';
import { IdPipe } from '../platform/id.pipe';
import { IfMatch } from '../platform/if-match';
import { ActingStaff, Requires, type StaffMember } from '../staff';
import { RoomCareService } from './room-care.service';

@Controller('api/v1/properties/:property/rooms/:id')
export class RoomCareController {
  constructor(private readonly care: RoomCareService) {}

  @Patch()
  @Requires('room.write')
  @Describe({
    id: 'editRoom',
    summary: 'Write down what a room shares with others, what is in it, and that it is not to be given',
    answers: 'RoomDto',
    ifMatch: true,
    problems: ['not-found', 'stale-version', 'room-connects-to-itself'],
  })
  edit(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() dto: EditRoomDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<RoomDto> {
    return this.care.edit(id, version, dto, staff);
  }

  @Post('sightings')
  @HttpCode(200)
  @Requires('room.status')
  @Describe({
    id: 'sightRoom',
    summary: 'Say what is found in a room: whether somebody lives in it, and what it is left in',
    answers: 'RoomDto',
    problems: ['not-found', 'nothing-sighted', 'room-has-block'],
  })
  sight(
    @Param('id', IdPipe) id: string,
    @Body() dto: SightRoomDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<RoomDto> {
    return this.care.sight(id, dto, staff);
  }
}
