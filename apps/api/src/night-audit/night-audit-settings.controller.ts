import { EditNightAuditSettingsDto, type NightAuditSettingsDto } from '@amends/night-audit/dto';
import { Body, Controller, Get, Patch } from '@nestjs/common';
import { Describe } from '../platform/describe';
import { IfMatch } from '../platform/if-match';
import { ActingStaff, Requires, type StaffMember } from '../staff';
import { NightAuditSettingsService } from './night-audit-settings.service';

@Controller('api/v1/properties/:property/night-audit-settings')
export class NightAuditSettingsController {
  constructor(private readonly settings: NightAuditSettingsService) {}

  @Get()
  @Requires('property.read')
  @Describe({
    id: 'readNightAuditSettings',
    summary: 'Who posts the nights, with which code, and what must not pass',
    answers: 'NightAuditSettingsDto',
  })
  find(@ActingStaff() staff: StaffMember): Promise<NightAuditSettingsDto> {
    return this.settings.find(staff);
  }

  @Patch()
  @Requires('property.manage')
  @Describe({
    id: 'editNightAuditSettings',
    summary: 'Set who posts the nights, with which code, and what must not pass',
    answers: 'NightAuditSettingsDto',
    ifMatch: true,
    problems: ['stale-version', 'not-a-room-code'],
  })
  edit(
    @IfMatch() version: number,
    @Body() dto: EditNightAuditSettingsDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<NightAuditSettingsDto> {
    return this.settings.edit(version, dto, staff);
  }
}
