import type { AuditActorDto, AuditQueryDto } from '@amends/reporting/dto';
import { Injectable } from '@nestjs/common';
import { cursorAfter, DEFAULT_LIMIT, readCursor } from '../platform/cursor';
import { jsonPage, type JsonText } from '../platform/json-text';
import { Reads } from '../platform/reads';
import type { StaffMember } from '../staff';
import { AUDIT_ACTORS, listAudit } from './audit.queries';

@Injectable()
export class AuditService {
  constructor(private readonly reads: Reads) {}

  async list(query: AuditQueryDto, { propertyId }: StaffMember): Promise<JsonText> {
    const limit = query.limit ?? DEFAULT_LIMIT;
    const { statement, values } = listAudit(query, { ...readCursor(query.cursor, ['id']), propertyId, limit });
    const rows = await this.reads.rows<{ id: string; json: string }>(propertyId, statement, values);
    return jsonPage(rows, limit, (row) => cursorAfter([row.id]));
  }

  async actors({ propertyId }: StaffMember): Promise<{ data: readonly AuditActorDto[] }> {
    const data = await this.reads.rows<AuditActorDto & Record<string, unknown>>(propertyId, AUDIT_ACTORS, [propertyId]);
    return { data };
  }
}
