import { type PresenceDto, TakeSeatDto } from '@amends/case/dto';
import { Body, Controller, Delete, Get, HttpCode, Param, Put } from '@nestjs/common';
import { Describe } from '../platform/describe';
import { IdPipe } from '../platform/id.pipe';
import { ActingStaff, Requires, type StaffMember } from '../staff';
import { PresenceService } from './presence.service';

/** Who has the case on a screen. Passing: never stored, so without version, audit or idempotency key. */
@Controller('api/v1/properties/:property/cases/:id/presence')
export class PresenceController {
  constructor(private readonly presence: PresenceService) {}

  @Get()
  @Requires('case.read')
  @Describe({
    id: 'readPresence',
    summary: 'Who has the case on a screen just now',
    answers: 'PresenceDto',
    problems: ['not-found'],
  })
  read(@Param('id', IdPipe) id: string, @ActingStaff() staff: StaffMember): Promise<PresenceDto> {
    return this.presence.read(id, staff);
  }

  @Put(':seat')
  @Requires('case.read')
  @Describe({
    id: 'takeSeat',
    summary: 'Say that a screen shows the case; forgotten after twelve seconds unless repeated',
    answers: 'PresenceDto',
    problems: ['not-found'],
  })
  take(
    @Param('id', IdPipe) id: string,
    @Param('seat', IdPipe) seat: string,
    @Body() dto: TakeSeatDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<PresenceDto> {
    return this.presence.take(id, seat, dto.writing ?? null, staff);
  }

  @Delete(':seat')
  @HttpCode(204)
  @Requires('case.read')
  @Describe({ id: 'leaveSeat', summary: 'Say that a screen shows the case no more', status: 204 })
  leave(
    @Param('id', IdPipe) id: string,
    @Param('seat', IdPipe) seat: string,
    @ActingStaff() staff: StaffMember,
  ): Promise<void> {
    return this.presence.leave(id, seat, staff);
  }
}
