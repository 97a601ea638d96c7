import { type BlockProposalDto, DeclineProposalDto, type RoomMemoryDto } from '@amends/room-move/dto';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Describe } from '../platform/describe';
import { IdPipe } from '../platform/id.pipe';
import { ActingStaff, Requires, type StaffMember } from '../staff';
import { MemoryService } from './memory.service';

@Controller('api/v1/properties/:property')
export class MemoryController {
  constructor(private readonly memory: MemoryService) {}

  @Get('rooms/:id/memory')
  @Requires('room.read')
  @Describe({
    id: 'readRoomMemory',
    summary: 'Faults and complaints that stay with a room, and how much they weigh',
    answers: 'RoomMemoryDto',
    problems: ['not-found'],
  })
  find(@Param('id', IdPipe) id: string, @ActingStaff() staff: StaffMember): Promise<RoomMemoryDto> {
    return this.memory.find(id, staff);
  }

  @Get('block-proposals')
  @Requires('room.read')
  @Describe({
    id: 'listBlockProposals',
    summary: 'Rooms that failed so often that they should be closed and looked at, the worst first',
    answers: 'BlockProposalDto',
    shape: 'list',
  })
  proposals(@ActingStaff() staff: StaffMember): Promise<{ data: readonly BlockProposalDto[] }> {
    return this.memory.proposals(staff);
  }

  @Post('rooms/:id/block-declines')
  @HttpCode(200)
  @Requires('room.write')
  @Describe({
    id: 'declineBlockProposal',
    summary: 'Go on giving a room that was proposed to be closed, until it fails once more',
    answers: 'BlockProposalDto',
    problems: ['not-found', 'block-not-proposed'],
  })
  decline(
    @Param('id', IdPipe) id: string,
    @Body() dto: DeclineProposalDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<BlockProposalDto> {
    return this.memory.decline(id, dto, staff);
  }
}
