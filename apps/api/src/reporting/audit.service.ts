import type { AuditQueryDto } from '@amends/reporting/dto';
import { Injectable } from '@nestjs/common';
import { cursorAfter, DEFAULT_LIMIT, readCursor } from '../platform/cursor';
import { jsonPage, type JsonText } from '../platform/json-text';
import { Reads } from '../platform/reads';
import type { StaffMember } from '../staff';
import { AUDIT, AUDIT_OF_SUBJECT } from './audit.queries';

@Injectable()
export class AuditService {
  constructor(private readonly reads: Reads) {}

  async list({ subjectId, limit = DEFAULT_LIMIT, cursor }: AuditQueryDto, staff: StaffMember): Promise<JsonText> {
    const { id } = readCursor(cursor, ['id']);
    const values = [staff.propertyId, id, limit + 1, ...(subjectId === undefined ? [] : [subjectId])];
    const statement = subjectId === undefined ? AUDIT : AUDIT_OF_SUBJECT;
    const rows = await this.reads.rows<{ id: string; json: string }>(staff.propertyId, statement, values);
    return jsonPage(rows, limit, (row) => cursorAfter([row.id]));
  }
}
