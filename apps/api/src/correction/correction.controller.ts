import {
  type CorrectionDto,
  type CorrectionOptionsDto,
  type CorrectionPreviewDto,
  MakeCorrectionDto,
  PreviewCorrectionDto,
  UndoCorrectionDto,
} from '@amends/correction/dto';
import { PageQueryDto } from '@amends/kernel/dto';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Describe } from '../platform/describe';
import { IdPipe } from '../platform/id.pipe';
import type { JsonText } from '../platform/json-text';
import { ActingStaff, Requires, type StaffMember } from '../staff';
import { REFUSALS } from './correction-refusals';
import { CorrectionService } from './correction.service';
import { UndoService } from './undo.service';

@Controller('api/v1/properties/:property')
export class CorrectionController {
  constructor(
    private readonly corrections: CorrectionService,
    private readonly undoing: UndoService,
  ) {}

  @Get('postings/:id/correction-options')
  @Requires('bill.correct')
  @Describe({
    id: 'readCorrectionOptions',
    summary: 'What can be done about a line: what is left of it, the quoted price, and what this role may still give',
    answers: 'CorrectionOptionsDto',
    problems: ['not-found'],
  })
  options(@Param('id', IdPipe) id: string, @ActingStaff() staff: StaffMember): Promise<CorrectionOptionsDto> {
    return this.corrections.options(id, staff);
  }

  @Post('folios/:id/correction-previews')
  @HttpCode(200)
  @Requires('bill.correct')
  @Describe({
    id: 'previewCorrection',
    summary: 'Exactly what a correction would do to lines, tax and balances; changes nothing',
    answers: 'CorrectionPreviewDto',
    problems: REFUSALS,
  })
  preview(
    @Param('id', IdPipe) id: string,
    @Body() dto: PreviewCorrectionDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<CorrectionPreviewDto> {
    return this.corrections.preview(id, dto, staff);
  }

  @Post('folios/:id/corrections')
  @Requires('bill.correct')
  @Describe({
    id: 'makeCorrection',
    summary: 'Void, credit, transfer, split or re-post lines of a bill, as it was previewed',
    answers: 'CorrectionDto',
    status: 201,
    moves: true,
    problems: [...REFUSALS, 'facts-changed'],
  })
  correct(
    @Param('id', IdPipe) id: string,
    @Body() dto: MakeCorrectionDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<CorrectionDto> {
    return this.corrections.correct(id, dto, staff);
  }

  @Get('folios/:id/corrections')
  @Requires('folio.read')
  @Describe({
    id: 'listCorrections',
    summary: 'Corrections made on a bill, and those that moved lines to it, in the order they were made',
    answers: 'CorrectionDto',
    shape: 'page',
    problems: ['not-found'],
  })
  list(
    @Param('id', IdPipe) id: string,
    @Query() query: PageQueryDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<JsonText> {
    return this.corrections.list(id, query, staff);
  }

  @Post('corrections/:id/undos')
  @Requires('bill.correct')
  @Describe({
    id: 'undoCorrection',
    summary: 'Undo a correction as a whole, in today’s books, while nothing is built on it',
    answers: 'CorrectionDto',
    status: 201,
    moves: true,
    problems: [
      'not-found',
      'correction-already-undone',
      'correction-built-on',
      'undo-not-undoable',
      'folio-closed',
      'window-closed',
    ],
  })
  undo(
    @Param('id', IdPipe) id: string,
    @Body() dto: UndoCorrectionDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<CorrectionDto> {
    return this.undoing.undo(id, dto, staff);
  }
}
