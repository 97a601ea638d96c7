import { BlockRoomDto, EditBlockDto, LiftBlockDto, type RoomBlockDto, RoomBlockListQueryDto } from '@amends/room/dto';
import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { Describe } from '../platform/describe';
import { IdPipe } from '../platform/id.pipe';
import { IfMatch } from '../platform/if-match';
import type { JsonText } from '../platform/json-text';
import { ActingStaff, Requires, type StaffMember } from '../staff';
import { BlockService } from './block.service';

@Controller('api/v1/properties/:property/room-blocks')
export class BlockController {
  constructor(private readonly blocks: BlockService) {}

  @Get()
  @Requires('room.read')
  @Describe({
    id: 'listRoomBlocks',
    summary: 'Nights rooms are out of order or out of service, by the first night',
    answers: 'RoomBlockDto',
    shape: 'page',
  })
  list(@Query() query: RoomBlockListQueryDto, @ActingStaff() staff: StaffMember): Promise<JsonText> {
    return this.blocks.list(query, staff);
  }

  @Post()
  @Requires('room.block')
  @Describe({
    id: 'blockRoom',
    summary: 'Block a room for nights; guests who have it are named first',
    answers: 'RoomBlockDto',
    status: 201,
    moves: true,
    problems: [
      ...['not-found', 'block-in-the-past', 'block-ends-before-it-starts', 'room-already-blocked', 'block-over-stays'],
      'night-audit-running',
    ],
  })
  add(@Body() dto: BlockRoomDto, @ActingStaff() staff: StaffMember): Promise<RoomBlockDto> {
    return this.blocks.add(dto, staff);
  }

  @Get(':id')
  @Requires('room.read')
  @Describe({ id: 'readRoomBlock', summary: 'A block', answers: 'RoomBlockDto', problems: ['not-found'] })
  find(@Param('id', IdPipe) id: string, @ActingStaff() staff: StaffMember): Promise<RoomBlockDto> {
    return this.blocks.find(id, staff);
  }

  @Patch(':id')
  @Requires('room.block')
  @Describe({
    id: 'editRoomBlock',
    summary: 'Change until when a room is blocked, or what is noted of it',
    answers: 'RoomBlockDto',
    ifMatch: true,
    problems: [
      ...['not-found', 'stale-version', 'block-already-lifted', 'block-ends-before-it-starts', 'room-already-blocked'],
      ...['block-in-the-past', 'block-over-stays', 'night-audit-running'],
    ],
  })
  edit(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() dto: EditBlockDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<RoomBlockDto> {
    return this.blocks.edit(id, version, dto, staff);
  }

  @Post(':id/lift')
  @HttpCode(200)
  @Requires('room.block')
  @Describe({
    id: 'liftRoomBlock',
    summary: 'End a block early; a room that was blocked tonight wants cleaning then',
    answers: 'RoomBlockDto',
    moves: true,
    problems: ['not-found', 'block-already-lifted', 'night-audit-running'],
  })
  lift(
    @Param('id', IdPipe) id: string,
    @Body() dto: LiftBlockDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<RoomBlockDto> {
    return this.blocks.lift(id, dto, staff);
  }
}
