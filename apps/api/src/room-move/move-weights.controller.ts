import type { PageDto } from '@amends/kernel/dto';
import {
  type MoveWeightsDto,
  MoveWeightsListQueryDto,
  MoveWeightsQueryDto,
  SetMoveWeightsDto,
} from '@amends/room-move/dto';
import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import { Describe } from '../platform/describe';
import { IfMatch } from '../platform/if-match';
import { ActingStaff, Requires, type StaffMember } from '../staff';
import { MoveWeightsService } from './move-weights.service';

@Controller('api/v1/properties/:property/move-weights')
export class MoveWeightsController {
  constructor(private readonly weights: MoveWeightsService) {}

  @Get()
  @Requires('property.read')
  @Describe({
    id: 'readMoveWeights',
    summary: 'How this house weighs rooms a guest may be moved to, now or in a version a ranking named',
    answers: 'MoveWeightsDto',
    problems: ['not-found'],
  })
  find(@Query() query: MoveWeightsQueryDto, @ActingStaff() staff: StaffMember): Promise<MoveWeightsDto> {
    return this.weights.find(query, staff);
  }

  @Get('versions')
  @Requires('property.read')
  @Describe({
    id: 'listMoveWeights',
    summary: 'Every version of the weights, with who set it and when, the newest first',
    answers: 'MoveWeightsDto',
    shape: 'page',
  })
  list(@Query() query: MoveWeightsListQueryDto, @ActingStaff() staff: StaffMember): Promise<PageDto<MoveWeightsDto>> {
    return this.weights.list(query, staff);
  }

  @Put()
  @Requires('property.manage')
  @Describe({
    id: 'setMoveWeights',
    summary: 'Set how rooms are weighed; every change is a version of its own',
    answers: 'MoveWeightsDto',
    ifMatch: true,
    problems: ['stale-version'],
  })
  set(
    @IfMatch() version: number,
    @Body() dto: SetMoveWeightsDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<MoveWeightsDto> {
    return this.weights.set(version, dto, staff);
  }
}
