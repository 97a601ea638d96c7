import { EditPropertySettingsDto, type PropertySettingsDto } from '@amends/property/dto';
import { Body, Controller, Get, Patch } from '@nestjs/common';
import { Describe } from '../platform/describe';
import { IfMatch } from '../platform/if-match';
import { SettingsService } from '../property';
import { ActingStaff } from './acting-staff';
import { Requires } from './requires';
import type { StaffMember } from './staff-member';

@Controller('api/v1/properties/:property/settings')
export class SettingsController {
  constructor(private readonly settings: SettingsService) {}

  @Get()
  @Requires('property.manage')
  @Describe({
    id: 'readPropertySettings',
    summary: 'What the house sets for itself',
    answers: 'PropertySettingsDto',
  })
  find(@ActingStaff() staff: StaffMember): Promise<PropertySettingsDto> {
    return this.settings.find(staff.propertyId);
  }

  @Patch()
  @Requires('property.manage')
  @Describe({
    id: 'editPropertySettings',
    summary: 'Set the name and address of the house, languages, the look of a new screen, the lock and the quiet hours',
    answers: 'PropertySettingsDto',
    ifMatch: true,
    problems: ['stale-version'],
  })
  edit(
    @IfMatch() version: number,
    @Body() dto: EditPropertySettingsDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<PropertySettingsDto> {
    return this.settings.edit(version, dto, staff);
  }
}
