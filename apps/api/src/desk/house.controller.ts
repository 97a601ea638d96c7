import { Controller, Get } from '@nestjs/common';
import { Describe } from '../platform/describe';
import type { JsonText } from '../platform/json-text';
import { ActingStaff, Requires, type StaffMember } from '../staff';
import { HouseService } from './house.service';

@Controller('api/v1/properties/:property')
export class HouseController {
  constructor(private readonly house: HouseService) {}

  @Get('house')
  @Requires('house.read')
  @Describe({
    id: 'readHouse',
    summary: 'The whole house at a glance: cases, free rooms, who comes and goes, moves, credits, noise, who is there',
    answers: 'HouseDto',
  })
  glance(@ActingStaff() staff: StaffMember): Promise<JsonText> {
    return this.house.glance(staff);
  }

  @Get('follow-ups')
  @Requires('house.read')
  @Describe({
    id: 'listFollowUps',
    summary: 'Promises due until the end of the night and cases that wait for a follow-up, with whom to call',
    answers: 'FollowUpsDto',
  })
  followUps(@ActingStaff() staff: StaffMember): Promise<JsonText> {
    return this.house.followUps(staff);
  }
}
