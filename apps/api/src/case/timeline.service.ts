import type { TimelineEntryDto } from '@amends/case/dto';
import type { PageQueryDto } from '@amends/kernel/dto';
import { Injectable } from '@nestjs/common';
import { DEFAULT_LIMIT, cursorAfter, readCursor } from '../platform/cursor';
import { jsonPage, type JsonText } from '../platform/json-text';
import { Reads } from '../platform/reads';
import { Writes } from '../platform/writes';
import type { StaffMember } from '../staff';
import { TIMELINE } from './case.queries';
import { CaseService } from './case.service';
import { Timeline } from './timeline';

@Injectable()
export class TimelineService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
    private readonly cases: CaseService,
    private readonly timeline: Timeline,
  ) {}

  /** @throws Refused `not-found`. */
  async list(caseId: string, query: PageQueryDto, staff: StaffMember): Promise<JsonText> {
    const limit = query.limit ?? DEFAULT_LIMIT;
    const { id } = readCursor(query.cursor, ['id']);
    const values = [staff.propertyId, caseId, id, limit + 1];
    const rows = await this.reads.rows<{ id: string; json: string }>(staff.propertyId, TIMELINE, values);
    // A case always has its first entry, so only an unknown one can be empty.
    if (rows.length === 0 && id === null) await this.cases.find(caseId, staff);
    return jsonPage(rows, limit, (row) => cursorAfter([row.id]));
  }

  /** @throws Refused `not-found`. */
  addNote(caseId: string, id: string, text: string, staff: StaffMember): Promise<TimelineEntryDto> {
    return this.writes.run(staff, async (tx) => {
      const { stayId } = await this.cases.lock(tx, caseId);
      await this.timeline.add(tx, caseId, { id, kind: 'note', text });
      tx.record({
        action: 'case.noted',
        subject: { kind: 'case', id: caseId },
        change: { entryId: id },
        event: { caseId, stayId },
      });
      return {
        id,
        kind: 'note',
        visibility: 'internal',
        text,
        details: {},
        actor: staff.actor.name,
        desk: staff.deskName,
        at: tx.at.toISOString(),
        businessDate: tx.businessDate,
      };
    });
  }
}
