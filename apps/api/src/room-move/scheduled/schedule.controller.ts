import {
  type MovePreviewDto,
  PreviewScheduledMoveDto,
  type ScheduledMoveDto,
  ScheduledMoveQueryDto,
  ScheduleMoveDto,
} from '@amends/room-move/dto';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Describe } from '../../platform/describe';
import { IdPipe } from '../../platform/id.pipe';
import { ActingStaff, Requires, type StaffMember } from '../../staff';
import { MOVE_REFUSALS } from '../move-refusals';
import { ScheduleService } from './schedule.service';

const REFUSALS = [...MOVE_REFUSALS, 'due-in-the-past', 'move-scheduled-already'];

@Controller('api/v1/properties/:property')
export class ScheduleController {
  constructor(private readonly schedule: ScheduleService) {}

  @Get('scheduled-moves')
  @Requires('stay.read')
  @Describe({
    id: 'listScheduledMoves',
    summary: 'Guests who move later: those that wait or are at the desk, or all of one stay; two hundred at most',
    answers: 'ScheduledMoveDto',
    shape: 'list',
    problems: ['not-found'],
  })
  list(
    @Query() query: ScheduledMoveQueryDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<{ data: readonly ScheduledMoveDto[] }> {
    return this.schedule.list(query, staff);
  }

  @Get('scheduled-moves/:id')
  @Requires('stay.read')
  @Describe({
    id: 'readScheduledMove',
    summary: 'A move for later, and what became of it',
    answers: 'ScheduledMoveDto',
    problems: ['not-found'],
  })
  find(@Param('id', IdPipe) id: string, @ActingStaff() staff: StaffMember): Promise<ScheduledMoveDto> {
    return this.schedule.find(id, staff);
  }

  @Post('scheduled-move-previews')
  @HttpCode(200)
  @Requires('stay.move')
  @Describe({
    id: 'previewScheduledMove',
    summary: 'What a move for later would do at its time; changes nothing',
    answers: 'MovePreviewDto',
    problems: REFUSALS,
  })
  preview(@Body() dto: PreviewScheduledMoveDto, @ActingStaff() staff: StaffMember): Promise<MovePreviewDto> {
    return this.schedule.preview(dto, staff);
  }

  @Post('scheduled-moves')
  @Requires('stay.move')
  @Describe({
    id: 'scheduleMove',
    summary: 'Move a guest later: at a time, or as soon as the room is ready; the room is kept until then',
    answers: 'ScheduledMoveDto',
    status: 201,
    moves: true,
    problems: [...REFUSALS, 'preview-stale', 'case-of-another-stay', 'already-exists'],
  })
  arrange(@Body() dto: ScheduleMoveDto, @ActingStaff() staff: StaffMember): Promise<ScheduledMoveDto> {
    return this.schedule.schedule(dto, staff);
  }

  @Delete('scheduled-moves/:id')
  @HttpCode(204)
  @Requires('stay.move')
  @Describe({
    id: 'cancelScheduledMove',
    summary: 'Call a move for later off; the room is free for others again',
    status: 204,
    problems: ['not-found'],
  })
  cancel(@Param('id', IdPipe) id: string, @ActingStaff() staff: StaffMember): Promise<void> {
    return this.schedule.cancel(id, staff);
  }
}
