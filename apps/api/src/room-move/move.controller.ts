import { featuresNamed } from '@amends/room-move';
import {
  CandidateQueryDto,
  type MoveCandidatesDto,
  type MoveDto,
  type MovePreviewDto,
  MoveStayDto,
  PreviewMoveDto,
} from '@amends/room-move/dto';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Describe } from '../platform/describe';
import { IdPipe } from '../platform/id.pipe';
import { ActingStaff, Requires, type StaffMember } from '../staff';
import { CandidateService } from './candidate.service';
import { MOVE_REFUSALS } from './move-refusals';
import { MoveService } from './move.service';

@Controller('api/v1/properties/:property/stays/:id')
export class MoveController {
  constructor(
    private readonly candidates: CandidateService,
    private readonly moves: MoveService,
  ) {}

  @Get('move-candidates')
  @Requires('stay.move')
  @Describe({
    id: 'listMoveCandidates',
    summary: 'Free rooms for the rest of the stay, best first, with reasons; and why not the others',
    answers: 'MoveCandidatesDto',
    problems: [
      'not-found',
      'stay-not-in-house',
      'no-night-left',
      'room-unknown',
      'stay-not-sharing',
      'due-in-the-past',
    ],
  })
  rank(
    @Param('id', IdPipe) id: string,
    @Query() query: CandidateQueryDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<MoveCandidatesDto> {
    const along =
      query.with === undefined || query.with === 'sharers' ? query.with : [...new Set(query.with.split(','))];
    return this.candidates.rank(id, { ...query, with: along, wishes: featuresNamed(query.wishes) }, staff);
  }

  @Post('move-previews')
  @HttpCode(200)
  @Requires('stay.move')
  @Describe({
    id: 'previewMove',
    summary: 'What a move would do; changes nothing',
    answers: 'MovePreviewDto',
    problems: [...MOVE_REFUSALS, 'stay-not-sharing'],
  })
  preview(
    @Param('id', IdPipe) id: string,
    @Body() dto: PreviewMoveDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<MovePreviewDto> {
    return this.moves.preview(id, dto, staff);
  }

  @Post('moves')
  @Requires('stay.move')
  @Describe({
    id: 'moveStay',
    summary: 'Move the guest for the rest of the stay, alone or with who shares the room',
    answers: 'MoveDto',
    status: 201,
    moves: true,
    problems: [...MOVE_REFUSALS, 'stay-not-sharing', 'preview-stale', 'case-of-another-stay'],
  })
  move(@Param('id', IdPipe) id: string, @Body() dto: MoveStayDto, @ActingStaff() staff: StaffMember): Promise<MoveDto> {
    return this.moves.move(id, dto, staff);
  }

  @Get('moves')
  @Requires('stay.read')
  @Describe({
    id: 'listMoves',
    summary: 'Where the guest has been moved, oldest first',
    answers: 'MoveDto',
    shape: 'list',
    problems: ['not-found'],
  })
  list(@Param('id', IdPipe) id: string, @ActingStaff() staff: StaffMember): Promise<{ data: readonly MoveDto[] }> {
    return this.moves.list(id, staff);
  }
}
