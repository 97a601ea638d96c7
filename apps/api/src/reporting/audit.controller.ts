import { AuditQueryDto } from '@amends/reporting/dto';
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
}
