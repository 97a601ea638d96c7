import { Controller, Get, Param } from '@nestjs/common';
import { Describe } from '../platform/describe';
import { IdPipe } from '../platform/id.pipe';
import type { JsonText } from '../platform/json-text';
import { ActingStaff, Requires, type StaffMember } from '../staff';
import { DisputePackService } from './dispute-pack.service';

@Controller('api/v1/properties/:property/folios')
export class DisputePackController {
  constructor(private readonly packs: DisputePackService) {}

  @Get(':id/dispute-pack')
  @Requires('dispute-pack.read')
  @Describe({
    id: 'readDisputePack',
    summary:
      'What answers a payment that a guest takes back: the bill, what was shown and said of it, what was put right',
    answers: 'DisputePackDto',
    problems: ['not-found'],
  })
  read(@Param('id', IdPipe) id: string, @ActingStaff() staff: StaffMember): Promise<JsonText> {
    return this.packs.read(id, staff);
  }
}
