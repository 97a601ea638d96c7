import { MakePromiseDto, type PromiseDto, SettlePromiseDto } from '@amends/case/dto';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { Describe } from '../platform/describe';
import { IdPipe } from '../platform/id.pipe';
import { ActingStaff, Requires, type StaffMember } from '../staff';
import { PromiseService } from './promise.service';

@Controller('api/v1/properties/:property')
export class PromiseController {
  constructor(private readonly promises: PromiseService) {}

  @Post('cases/:id/promises')
  @Requires('case.write')
  @Describe({
    id: 'makePromise',
    summary: 'Promise the guest something by a time',
    answers: 'PromiseDto',
    status: 201,
    problems: ['not-found', 'promise-due-in-the-past'],
  })
  make(
    @Param('id', IdPipe) id: string,
    @Body() dto: MakePromiseDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<PromiseDto> {
    return this.promises.make(id, dto, staff);
  }

  @Post('promises/:id/outcome')
  @HttpCode(200)
  @Requires('case.write')
  @Describe({
    id: 'settlePromise',
    summary: 'Say whether a promise was kept',
    answers: 'PromiseDto',
    problems: ['not-found', 'promise-already-settled'],
  })
  settle(
    @Param('id', IdPipe) id: string,
    @Body() dto: SettlePromiseDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<PromiseDto> {
    return this.promises.settle(id, dto.state, staff);
  }
}
