import { UNDO_MOVE_REFUSALS } from '@amends/room-move';
import type { MoveDto, UndoVerdictDto } from '@amends/room-move/dto';
import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Describe } from '../platform/describe';
import { IdPipe } from '../platform/id.pipe';
import { ActingStaff, Requires, type StaffMember } from '../staff';
import { MoveService } from './move.service';
import { UndoMoveService } from './undo.service';

@Controller('api/v1/properties/:property')
export class UndoMoveController {
  constructor(
    private readonly undoing: UndoMoveService,
    private readonly moves: MoveService,
  ) {}

  @Post('stays/:id/moves/:moveId/undo')
  @HttpCode(200)
  @Requires('stay.move')
  @Describe({
    id: 'undoMove',
    summary: 'Take a move back while the old room is free and nothing is built on it',
    answers: 'MoveDto',
    moves: true,
    problems: ['not-found', 'window-closed', ...UNDO_MOVE_REFUSALS],
  })
  undo(
    @Param('id', IdPipe) id: string,
    @Param('moveId', IdPipe) moveId: string,
    @ActingStaff() staff: StaffMember,
  ): Promise<MoveDto> {
    return this.undoing.undo(id, moveId, staff);
  }

  @Get('stays/:id/moves/:moveId/undo')
  @Requires('stay.move')
  @Describe({
    id: 'readUndoOfMove',
    summary: 'Whether a move can be taken back now, with those it was made together with; changes nothing',
    answers: 'UndoVerdictDto',
    problems: ['not-found'],
  })
  verdict(
    @Param('id', IdPipe) id: string,
    @Param('moveId', IdPipe) moveId: string,
    @ActingStaff() staff: StaffMember,
  ): Promise<UndoVerdictDto> {
    return this.undoing.verdict(id, moveId, staff);
  }

  @Get('rooms/:id/moves')
  @Requires('stay.read')
  @Describe({
    id: 'listMovesOfRoom',
    summary: 'Who moved in or out of a room, newest first, two hundred at most',
    answers: 'MoveDto',
    shape: 'list',
    problems: ['not-found'],
  })
  ofRoom(@Param('id', IdPipe) id: string, @ActingStaff() staff: StaffMember): Promise<{ data: readonly MoveDto[] }> {
    return this.moves.ofRoom(id, staff);
  }
}
