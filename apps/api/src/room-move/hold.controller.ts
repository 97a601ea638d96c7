import { ExtendHoldDto, HoldRoomDto, type RoomHoldDto } from '@amends/room-move/dto';
import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Describe } from '../platform/describe';
import { IdPipe } from '../platform/id.pipe';
import type { JsonText } from '../platform/json-text';
import { ActingStaff, Requires, type StaffMember } from '../staff';
import { HoldService } from './hold.service';

@Controller('api/v1/properties/:property/room-holds')
export class HoldController {
  constructor(private readonly holds: HoldService) {}

  @Get()
  @Requires('room.read')
  @Describe({
    id: 'listRoomHolds',
    summary: 'Rooms held for a guest at this moment, by whom and until when',
    answers: 'RoomHoldDto',
    shape: 'list',
  })
  list(@ActingStaff() staff: StaffMember): Promise<JsonText> {
    return this.holds.list(staff);
  }

  @Post()
  @Requires('room.hold')
  @Describe({
    id: 'holdRoom',
    summary: 'Hold a room for a guest, instead of what was held for them before',
    answers: 'RoomHoldDto',
    status: 201,
    problems: [
      ...[
        'not-found',
        'stay-not-in-house',
        'no-night-left',
        'room-taken',
        'room-held',
        'room-kept',
        'own-room',
        'room-out-of-order',
      ],
      ...[
        'room-too-small',
        'room-not-accessible',
        'room-smoking-differs',
        'room-blocked',
        'room-discrepant',
        'room-not-given',
        'pseudo-room',
        'move-override-not-permitted',
      ],
    ],
  })
  take(@Body() dto: HoldRoomDto, @ActingStaff() staff: StaffMember): Promise<RoomHoldDto> {
    return this.holds.take(dto, staff);
  }

  @Post(':id/extensions')
  @HttpCode(200)
  @Requires('room.hold')
  @Describe({
    id: 'extendRoomHold',
    summary: 'Hold a room longer, from now on; fifteen minutes at most in all',
    answers: 'RoomHoldDto',
    problems: ['not-found', 'hold-over', 'hold-of-another-desk'],
  })
  extend(
    @Param('id', IdPipe) id: string,
    @Body() dto: ExtendHoldDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<RoomHoldDto> {
    return this.holds.extend(id, dto, staff);
  }

  @Delete(':id')
  @HttpCode(204)
  @Requires('room.hold')
  @Describe({
    id: 'releaseRoomHold',
    summary: 'Give a held room free again',
    status: 204,
    problems: ['not-found', 'hold-of-another-desk'],
  })
  release(@Param('id', IdPipe) id: string, @ActingStaff() staff: StaffMember): Promise<void> {
    return this.holds.release(id, staff);
  }
}
