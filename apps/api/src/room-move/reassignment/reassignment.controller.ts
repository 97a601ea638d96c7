import {
  PreviewReassignmentDto,
  ReassignDto,
  type ReassignmentDto,
  type ReassignmentPreviewDto,
} from '@amends/room-move/dto';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Describe } from '../../platform/describe';
import { IdPipe } from '../../platform/id.pipe';
import { ActingStaff, Requires, type StaffMember } from '../../staff';
import { ReassignmentService } from './reassignment.service';

const REFUSALS = [
  'not-found',
  'room-unknown',
  'block-already-lifted',
  'reassignment-unclear',
  'reassignment-too-large',
  'move-override-not-permitted',
];

@Controller('api/v1/properties/:property')
export class ReassignmentController {
  constructor(private readonly reassignments: ReassignmentService) {}

  @Post('reassignment-previews')
  @HttpCode(200)
  @Requires('stay.move')
  @Describe({
    id: 'previewReassignment',
    summary: 'Which rooms the guests of rooms that go out of use would get, best for all of them; changes nothing',
    answers: 'ReassignmentPreviewDto',
    problems: REFUSALS,
  })
  preview(@Body() dto: PreviewReassignmentDto, @ActingStaff() staff: StaffMember): Promise<ReassignmentPreviewDto> {
    return this.reassignments.preview(dto, staff);
  }

  @Post('reassignments')
  @Requires('stay.move')
  @Describe({
    id: 'reassignStays',
    summary: 'Give all of them the rooms of the preview in one act, with what became of each',
    answers: 'ReassignmentDto',
    status: 201,
    moves: true,
    problems: [...REFUSALS, 'preview-stale', 'chain-stay-twice', 'already-exists'],
  })
  reassign(@Body() dto: ReassignDto, @ActingStaff() staff: StaffMember): Promise<ReassignmentDto> {
    return this.reassignments.reassign(dto, staff);
  }

  @Get('reassignments/:id')
  @Requires('stay.read')
  @Describe({
    id: 'readReassignment',
    summary: 'What became of each guest of rooms that went out of use',
    answers: 'ReassignmentDto',
    problems: ['not-found'],
  })
  find(@Param('id', IdPipe) id: string, @ActingStaff() staff: StaffMember): Promise<ReassignmentDto> {
    return this.reassignments.find(id, staff);
  }
}
