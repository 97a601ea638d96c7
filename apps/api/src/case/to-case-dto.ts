import { transitionsFrom } from '@amends/case';
import type { CaseDto } from '@amends/case/dto';

/** A case as the query gives it: instants still dates, what may be done next not yet said. */
export interface CaseRow extends Omit<CaseDto, 'transitions' | 'openedAt' | 'dueAt' | 'closedAt'> {
  readonly openedAt: Date;
  readonly dueAt: Date;
  readonly closedAt: Date | null;
  readonly [column: string]: unknown;
}

export function toCaseDto(row: CaseRow): CaseDto {
  return {
    ...row,
    transitions: transitionsFrom(row.state),
    openedAt: row.openedAt.toISOString(),
    dueAt: row.dueAt.toISOString(),
    closedAt: row.closedAt?.toISOString() ?? null,
  };
}
