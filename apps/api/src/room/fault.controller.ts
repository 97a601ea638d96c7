import { type RoomFaultDto, SettleFaultDto, TellFaultDto } from '@amends/room/dto';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { Describe } from '../platform/describe';
import { IdPipe } from '../platform/id.pipe';
import { ActingStaff, Requires, type StaffMember } from '../staff';
import { FaultService } from './fault.service';

@Controller('api/v1/properties/:property')
export class FaultController {
  constructor(private readonly faults: FaultService) {}

  @Post('rooms/:id/faults')
  @Requires('room.fault')
  @Describe({
    id: 'tellRoomFault',
    summary: 'Tell what is wrong with a room; it stays with the room until it is settled',
    answers: 'RoomFaultDto',
    status: 201,
    problems: ['not-found', 'asset-of-another-room'],
  })
  tell(
    @Param('id', IdPipe) id: string,
    @Body() dto: TellFaultDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<RoomFaultDto> {
    return this.faults.tell(id, dto, staff);
  }

  @Post('room-faults/:id/settlements')
  @HttpCode(200)
  @Requires('room.fault')
  @Describe({
    id: 'settleRoomFault',
    summary: 'Say that a fault is repaired',
    answers: 'RoomFaultDto',
    problems: ['not-found'],
  })
  settle(
    @Param('id', IdPipe) id: string,
    @Body() dto: SettleFaultDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<RoomFaultDto> {
    return this.faults.settle(id, dto, staff);
  }
}
