import { type AuditActorDto, AuditQueryDto } from '@amends/reporting/dto';
import { Controller, Get, Query } from '@nestjs/common';
import { Describe } from '../platform/describe';
import type { JsonText } from '../platform/json-text';
import { ActingStaff, Requires, type StaffMember } from '../staff';
import { AuditService } from './audit.service';

@Controller('api/v1/properties/:property/audit')
export class AuditController {
  constructor(private readonly audit: AuditService) {}

  @Get()
  @Requires('audit.read')
  @Describe({ id: 'listAudit', summary: 'Who did what, newest first', answers: 'AuditEntryDto', shape: 'page' })
  list(@Query() query: AuditQueryDto, @ActingStaff() staff: StaffMember): Promise<JsonText> {
    return this.audit.list(query, staff);
  }

  @Get('actors')
  @Requires('audit.read')
  @Describe({
    id: 'listAuditActors',
    summary: 'Everybody who did something here, by name',
    answers: 'AuditActorDto',
    shape: 'list',
  })
  actors(@ActingStaff() staff: StaffMember): Promise<{ data: readonly AuditActorDto[] }> {
    return this.audit.actors(staff);
  }
}
