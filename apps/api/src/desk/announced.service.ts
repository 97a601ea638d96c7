import type { AnnouncedStayQueryDto } from '@amends/desk/dto';
import { Injectable } from '@nestjs/common';
import { DEFAULT_LIMIT, cursorAfter, readCursor } from '../platform/cursor';
import { jsonPage, type JsonText } from '../platform/json-text';
import { Reads } from '../platform/reads';
import type { StaffMember } from '../staff';
import { announcedStays } from './announced.queries';

/** Today's arrivals and departures, with what must be said to each guest. */
@Injectable()
export class AnnouncedService {
  constructor(private readonly reads: Reads) {}

  async list(query: AnnouncedStayQueryDto, staff: StaffMember): Promise<JsonText> {
    const limit = query.limit ?? DEFAULT_LIMIT;
    const { rank, arrival, id } = readCursor(query.cursor, ['rank', 'arrival', 'id']);
    const rows = await this.reads.rows<{ id: string; arrival: string; rank: string; json: string }>(
      staff.propertyId,
      announcedStays(query),
      [staff.propertyId, rank, arrival, id, limit + 1],
    );
    return jsonPage(rows, limit, (row) => cursorAfter([row.rank, row.arrival, row.id]));
  }
}
