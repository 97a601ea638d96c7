import type { PageDto } from '@amends/kernel/dto';
import type { ColleagueDto, ColleagueListQueryDto, MemberDto, MemberListQueryDto } from '@amends/staff/dto';
import { Injectable } from '@nestjs/common';
import { DEFAULT_LIMIT, pageOf, readCursor } from '../platform/cursor';
import { Reads } from '../platform/reads';
import { Refused } from '../platform/refused';
import { FIND_MEMBER, listColleagues, listMembers } from './member.queries';
import type { StaffMember } from './staff-member';

/** A person as read; the time is one of the database's. */
export interface MemberRow extends Omit<MemberDto, 'setupExpiresAt'> {
  readonly setupExpiresAt: Date | null;
  readonly [column: string]: unknown;
}

/** Who works here. */
@Injectable()
export class MemberService {
  constructor(private readonly reads: Reads) {}

  async list(query: MemberListQueryDto, staff: StaffMember): Promise<PageDto<MemberDto>> {
    const from = fromOf(query, staff);
    const { statement, values } = listMembers(query, from);
    const rows = await this.reads.rows<MemberRow>(staff.propertyId, statement, values);
    return pageOf(rows, from.limit, (row) => [row.id], toMemberDto);
  }

  async colleagues(query: ColleagueListQueryDto, staff: StaffMember): Promise<PageDto<ColleagueDto>> {
    const from = fromOf(query, staff);
    const { statement, values } = listColleagues(query.q ?? undefined, from);
    const rows = await this.reads.rows<ColleagueDto & Record<string, unknown>>(staff.propertyId, statement, values);
    return pageOf(
      rows,
      from.limit,
      (row) => [row.id],
      (row) => row,
    );
  }

  /** @throws Refused `not-found`, also for a person of another hotel. */
  async find(id: string, staff: StaffMember): Promise<MemberDto> {
    const row = await this.reads.first<MemberRow>(staff.propertyId, FIND_MEMBER, [staff.propertyId, id]);
    if (!row) throw new Refused('not-found');
    return toMemberDto(row);
  }
}

function fromOf(query: { limit?: number; cursor?: string }, { propertyId }: StaffMember) {
  return { ...readCursor(query.cursor, ['id']), propertyId, limit: query.limit ?? DEFAULT_LIMIT };
}

export function toMemberDto(row: MemberRow): MemberDto {
  return { ...row, setupExpiresAt: row.setupExpiresAt?.toISOString() ?? null };
}
