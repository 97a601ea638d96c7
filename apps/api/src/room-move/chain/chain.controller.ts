import { CHAIN_REFUSALS, UNDO_MOVE_REFUSALS } from '@amends/room-move';
import {
  type MoveChainDto,
  type MoveChainPreviewDto,
  MoveInChainDto,
  PreviewMoveChainDto,
  PreviewSwapDto,
  SwapStaysDto,
} from '@amends/room-move/dto';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Describe } from '../../platform/describe';
import { IdPipe } from '../../platform/id.pipe';
import { ActingStaff, Requires, type StaffMember } from '../../staff';
import { MOVE_REFUSALS } from '../move-refusals';
import { ChainService } from './chain.service';

const REFUSALS = [...MOVE_REFUSALS, ...CHAIN_REFUSALS];
const CONFIRM_REFUSALS = [...REFUSALS, 'preview-stale', 'case-of-another-stay', 'already-exists'];

@Controller('api/v1/properties/:property')
export class ChainController {
  constructor(private readonly chains: ChainService) {}

  @Post('swap-previews')
  @HttpCode(200)
  @Requires('stay.move')
  @Describe({
    id: 'previewSwap',
    summary: 'What it would do if two guests changed rooms; changes nothing',
    answers: 'MoveChainPreviewDto',
    problems: REFUSALS,
  })
  previewSwap(@Body() { stays }: PreviewSwapDto, @ActingStaff() staff: StaffMember): Promise<MoveChainPreviewDto> {
    return this.chains.preview({ kind: 'swap', moves: stays }, staff);
  }

  @Post('swaps')
  @Requires('stay.move')
  @Describe({
    id: 'swapStays',
    summary: 'Let two guests change rooms for the rest of their stays, both or neither',
    answers: 'MoveChainDto',
    status: 201,
    moves: true,
    problems: CONFIRM_REFUSALS,
  })
  swap(@Body() { stays, id, previewToken }: SwapStaysDto, @ActingStaff() staff: StaffMember): Promise<MoveChainDto> {
    return this.chains.move({ kind: 'swap', moves: stays, id, previewToken }, staff);
  }

  @Post('move-chain-previews')
  @HttpCode(200)
  @Requires('stay.move')
  @Describe({
    id: 'previewMoveChain',
    summary: 'What it would do if several guests moved at once, also into rooms the others leave; changes nothing',
    answers: 'MoveChainPreviewDto',
    problems: REFUSALS,
  })
  preview(@Body() { moves }: PreviewMoveChainDto, @ActingStaff() staff: StaffMember): Promise<MoveChainPreviewDto> {
    return this.chains.preview({ kind: 'chain', moves }, staff);
  }

  @Post('move-chains')
  @Requires('stay.move')
  @Describe({
    id: 'moveInChain',
    summary: 'Move several guests at once, all or nobody',
    answers: 'MoveChainDto',
    status: 201,
    moves: true,
    problems: CONFIRM_REFUSALS,
  })
  move(@Body() { moves, id, previewToken }: MoveInChainDto, @ActingStaff() staff: StaffMember): Promise<MoveChainDto> {
    return this.chains.move({ kind: 'chain', moves, id, previewToken }, staff);
  }

  @Get('move-chains/:id')
  @Requires('stay.read')
  @Describe({
    id: 'readMoveChain',
    summary: 'Guests who changed rooms at once, a swap or a chain',
    answers: 'MoveChainDto',
    problems: ['not-found'],
  })
  find(@Param('id', IdPipe) id: string, @ActingStaff() staff: StaffMember): Promise<MoveChainDto> {
    return this.chains.find(id, staff);
  }

  @Post('move-chains/:id/undo')
  @HttpCode(200)
  @Requires('stay.move')
  @Describe({
    id: 'undoMoveChain',
    summary: 'Take a swap or a chain back as a whole, while nothing is built on any of its moves',
    answers: 'MoveChainDto',
    moves: true,
    problems: ['not-found', 'window-closed', ...UNDO_MOVE_REFUSALS],
  })
  undo(@Param('id', IdPipe) id: string, @ActingStaff() staff: StaffMember): Promise<MoveChainDto> {
    return this.chains.undo(id, staff);
  }
}
