import { KEY_REFUSALS } from '@amends/room-move';
import { FailKeyStepDto, type KeyHandoverDto, KeyStepActDto } from '@amends/room-move/dto';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Describe } from '../../platform/describe';
import { IdPipe } from '../../platform/id.pipe';
import { ActingStaff, Requires, type StaffMember } from '../../staff';
import { KeyService } from './key.service';

@Controller('api/v1/properties/:property/stays/:id/keys')
export class KeyController {
  constructor(private readonly keys: KeyService) {}

  @Get()
  @Requires('task.read')
  @Describe({
    id: 'listKeyHandovers',
    summary: 'What is done about the keys of a guest who moved, newest first',
    answers: 'KeyHandoverDto',
    shape: 'list',
  })
  list(
    @Param('id', IdPipe) id: string,
    @ActingStaff() staff: StaffMember,
  ): Promise<{ data: readonly KeyHandoverDto[] }> {
    return this.keys.list(id, staff);
  }

  @Post(':handoverId/done')
  @HttpCode(200)
  @Requires('checklist.tick')
  @Describe({
    id: 'recordKeyStep',
    summary: 'The new key is made, or the old one is dead; ticks that point of the move’s checklist',
    answers: 'KeyHandoverDto',
    problems: ['not-found', ...KEY_REFUSALS],
  })
  done(
    @Param('id', IdPipe) id: string,
    @Param('handoverId', IdPipe) handoverId: string,
    @Body() { step }: KeyStepActDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<KeyHandoverDto> {
    return this.keys.record(id, handoverId, { step, act: 'done' }, staff);
  }

  @Post(':handoverId/failed')
  @HttpCode(200)
  @Requires('checklist.tick')
  @Describe({
    id: 'failKeyStep',
    summary: 'A key could not be made or killed: the front desk is given a task',
    answers: 'KeyHandoverDto',
    problems: ['not-found', ...KEY_REFUSALS, 'key-failure-needs-note'],
  })
  failed(
    @Param('id', IdPipe) id: string,
    @Param('handoverId', IdPipe) handoverId: string,
    @Body() dto: FailKeyStepDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<KeyHandoverDto> {
    return this.keys.fail(id, handoverId, dto, staff);
  }

  @Post(':handoverId/take-back')
  @HttpCode(200)
  @Requires('checklist.tick')
  @Describe({
    id: 'takeKeyStepBack',
    summary: 'A step was recorded by mistake; unticks that point of the move’s checklist',
    answers: 'KeyHandoverDto',
    problems: ['not-found', ...KEY_REFUSALS],
  })
  takeBack(
    @Param('id', IdPipe) id: string,
    @Param('handoverId', IdPipe) handoverId: string,
    @Body() { step }: KeyStepActDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<KeyHandoverDto> {
    return this.keys.record(id, handoverId, { step, act: 'take-back' }, staff);
  }
}
