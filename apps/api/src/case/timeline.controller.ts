import { newId } from '@amends/kernel';
import { AddNoteDto, NoteExplanationDto, type TimelineEntryDto } from '@amends/case/dto';
import { PageQueryDto } from '@amends/kernel/dto';
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { Describe } from '../platform/describe';
import { IdPipe } from '../platform/id.pipe';
import type { JsonText } from '../platform/json-text';
import { ActingStaff, Requires, type StaffMember } from '../staff';
import { TimelineService } from './timeline.service';

@Controller('api/v1/properties/:property/cases/:id')
export class TimelineController {
  constructor(private readonly timelines: TimelineService) {}

  @Get('timeline')
  @Requires('case.read')
  @Describe({
    id: 'readTimeline',
    summary: 'What happened on a case, oldest first',
    answers: 'TimelineEntryDto',
    shape: 'page',
    problems: ['not-found'],
  })
  list(
    @Param('id', IdPipe) id: string,
    @Query() query: PageQueryDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<JsonText> {
    return this.timelines.list(id, query, staff);
  }

  @Post('notes')
  @Requires('case.write')
  @Describe({
    id: 'addNote',
    summary: 'Write a note for staff',
    answers: 'TimelineEntryDto',
    status: 201,
    problems: ['not-found'],
  })
  addNote(
    @Param('id', IdPipe) id: string,
    @Body() dto: AddNoteDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<TimelineEntryDto> {
    return this.timelines.addNote(id, dto.id ?? newId(), dto.text, staff);
  }

  @Post('explanations')
  @Requires('case.write')
  @Describe({
    id: 'noteExplanation',
    summary: 'Note that a line, or a bill, was explained to the guest, and what the guest said to it',
    answers: 'TimelineEntryDto',
    status: 201,
    problems: ['not-found', 'line-of-another-stay'],
  })
  noteExplanation(
    @Param('id', IdPipe) id: string,
    @Body() dto: NoteExplanationDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<TimelineEntryDto> {
    return this.timelines.noteExplanation(id, dto, staff);
  }
}
