import { type CaseDto, UndoDto } from '@amends/case/dto';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { Describe } from '../platform/describe';
import { IdPipe } from '../platform/id.pipe';
import { ActingStaff, Requires, type StaffMember } from '../staff';
import { UndoService } from './undo.service';

@Controller('api/v1/properties/:property/cases/:id/undos')
export class UndoController {
  constructor(private readonly undos: UndoService) {}

  @Post()
  @HttpCode(200)
  @Requires('case.write')
  @Describe({
    id: 'undoOnCase',
    summary: 'Take back the transition one made a moment ago, if nothing changed since',
    answers: 'CaseDto',
    problems: ['not-found', 'undo-not-possible', 'undo-not-yours', 'undo-changed-since', 'undo-too-late'],
  })
  undo(@Param('id', IdPipe) id: string, @Body() dto: UndoDto, @ActingStaff() staff: StaffMember): Promise<CaseDto> {
    return this.undos.undo(id, dto, staff);
  }
}
