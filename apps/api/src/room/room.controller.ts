import { type RoomDto, RoomListQueryDto, SetRoomStatusDto } from '@amends/room/dto';
import { Body, Controller, Get, Param, Patch, Query } from '@nestjs/common';
import { Describe } from '../platform/describe';
import { IdPipe } from '../platform/id.pipe';
import { IfMatch } from '../platform/if-match';
import type { JsonText } from '../platform/json-text';
import { ActingStaff, Requires, type StaffMember } from '../staff';
import { RoomService } from './room.service';

@Controller('api/v1/properties/:property/rooms')
export class RoomController {
  constructor(private readonly rooms: RoomService) {}

  @Get()
  @Requires('room.read')
  @Describe({ id: 'listRooms', summary: 'Rooms by number', answers: 'RoomDto', shape: 'page' })
  list(@Query() query: RoomListQueryDto, @ActingStaff() staff: StaffMember): Promise<JsonText> {
    return this.rooms.list(query, staff);
  }

  @Get(':id')
  @Requires('room.read')
  @Describe({
    id: 'readRoom',
    summary: 'A room, and whether somebody is in it',
    answers: 'RoomDto',
    problems: ['not-found'],
  })
  find(@Param('id', IdPipe) id: string, @ActingStaff() staff: StaffMember): Promise<RoomDto> {
    return this.rooms.find(id, staff);
  }

  @Patch(':id/status')
  @Requires('room.write')
  @Describe({
    id: 'changeRoomStatus',
    summary: 'Change what housekeeping says of a room',
    answers: 'RoomDto',
    ifMatch: true,
    problems: ['not-found', 'stale-version', 'room-has-block'],
  })
  changeStatus(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() dto: SetRoomStatusDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<RoomDto> {
    return this.rooms.changeStatus(id, version, dto, staff);
  }
}
