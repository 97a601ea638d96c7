import type { PropertyDto } from '@amends/property/dto';
import { Controller, Get } from '@nestjs/common';
import { Describe } from '../platform/describe';
import { PropertyService } from '../property';
import { ActingStaff, SignedInPrincipal } from './acting-staff';
import { Requires, SignedIn } from './requires';
import type { Principal, StaffMember } from './staff-member';

@Controller('api/v1/properties')
export class PropertyController {
  constructor(private readonly properties: PropertyService) {}

  @Get()
  @SignedIn()
  @Describe({ id: 'listProperties', summary: 'The properties one works in', answers: 'PropertyDto', shape: 'list' })
  async list(@SignedInPrincipal() principal: Principal): Promise<{ data: readonly PropertyDto[] }> {
    return { data: await Promise.all(principal.assignments.map(({ propertyId }) => this.properties.find(propertyId))) };
  }

  @Get(':property')
  @Requires('property.read')
  @Describe({
    id: 'readProperty',
    summary: 'A property with its desks, room types and business date',
    answers: 'PropertyDto',
  })
  find(@ActingStaff() staff: StaffMember): Promise<PropertyDto> {
    return this.properties.find(staff.propertyId);
  }
}
