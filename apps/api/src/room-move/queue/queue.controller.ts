import { QueueForRoomDto, RoomQueueQueryDto, type RoomWishDto } from '@amends/room-move/dto';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Describe } from '../../platform/describe';
import { IdPipe } from '../../platform/id.pipe';
import { ActingStaff, Requires, type StaffMember } from '../../staff';
import { QueueService } from './queue.service';

@Controller('api/v1/properties/:property/room-queue')
export class QueueController {
  constructor(private readonly queue: QueueService) {}

  @Get()
  @Requires('stay.read')
  @Describe({
    id: 'listRoomQueue',
    summary: 'Guests who wait for a room: where each stands, and when it is ready as things are now',
    answers: 'RoomWishDto',
    shape: 'list',
    problems: ['not-found'],
  })
  list(
    @Query() query: RoomQueueQueryDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<{ data: readonly RoomWishDto[] }> {
    return this.queue.list(query, staff);
  }

  @Post()
  @Requires('stay.move')
  @Describe({
    id: 'queueForRoom',
    summary: 'Let a guest wait for a certain room, a type, or one with certain features',
    answers: 'RoomWishDto',
    status: 201,
    problems: [
      ...['not-found', 'room-unknown', 'room-type-unknown', 'room-wish-missing', 'stay-not-here', 'no-night-left'],
      ...['queued-already', 'wish-met', 'already-exists'],
    ],
  })
  join(@Body() dto: QueueForRoomDto, @ActingStaff() staff: StaffMember): Promise<RoomWishDto> {
    return this.queue.queue(dto, staff);
  }

  @Delete(':id')
  @HttpCode(204)
  @Requires('stay.move')
  @Describe({
    id: 'leaveRoomQueue',
    summary: 'Let a guest wait no more',
    status: 204,
    problems: ['not-found'],
  })
  leave(@Param('id', IdPipe) id: string, @ActingStaff() staff: StaffMember): Promise<void> {
    return this.queue.withdraw(id, staff);
  }
}
