import { type ChargeWaiverDto, WaiveChargeDto } from '@amends/bill/dto';
import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Describe } from '../platform/describe';
import { IdPipe } from '../platform/id.pipe';
import { ActingStaff, Requires, type StaffMember } from '../staff';
import { WaiverService } from './waiver.service';

@Controller('api/v1/properties/:property')
export class WaiverController {
  constructor(private readonly waivers: WaiverService) {}

  @Get('stays/:id/charge-waivers')
  @Requires('bill.check')
  @Describe({
    id: 'listChargeWaivers',
    summary: 'What the house has agreed not to charge a stay',
    answers: 'ChargeWaiverDto',
    shape: 'list',
    problems: ['not-found'],
  })
  list(
    @Param('id', IdPipe) id: string,
    @ActingStaff() staff: StaffMember,
  ): Promise<{ data: readonly ChargeWaiverDto[] }> {
    return this.waivers.list(id, staff);
  }

  @Post('stays/:id/charge-waivers')
  @Requires('bill.waive-charge')
  @Describe({
    id: 'waiveCharge',
    summary: 'Record that a fee is not to be charged',
    answers: 'ChargeWaiverDto',
    status: 201,
    problems: ['not-found', 'charge-already-waived'],
  })
  waive(
    @Param('id', IdPipe) id: string,
    @Body() dto: WaiveChargeDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<ChargeWaiverDto> {
    return this.waivers.waive(id, dto, staff);
  }

  @Delete('charge-waivers/:id')
  @HttpCode(204)
  @Requires('bill.waive-charge')
  @Describe({
    id: 'withdrawChargeWaiver',
    summary: 'Take back that a fee is not to be charged',
    status: 204,
    problems: ['not-found'],
  })
  withdraw(@Param('id', IdPipe) id: string, @ActingStaff() staff: StaffMember): Promise<void> {
    return this.waivers.withdraw(id, staff);
  }
}
