import { type Finding, FINDING_SEVERITIES } from '@amends/bill';
import type { BillCheckListQueryDto, BillCheckRowDto, BillChecksDto } from '@amends/bill/dto';
import type { PageDto } from '@amends/kernel/dto';
import { Injectable } from '@nestjs/common';
import { DEFAULT_LIMIT, pageOf, readCursor } from '../platform/cursor';
import { Reads } from '../platform/reads';
import { Refused } from '../platform/refused';
import type { StaffMember } from '../staff';
import { type BillToCheck, type FactsRow, findingsOf, type HouseChecks } from './check-facts';
import { FACTS_IN_HOUSE, FACTS_OF_FOLIO } from './check-facts.queries';
import { toChecksDto } from './to-checks-dto';

type Ranked = { readonly rank: string; readonly row: BillCheckRowDto };

/** Likely errors on bills, computed from the bill as it is now: nothing has to have been noticed before. */
@Injectable()
export class BillCheckService {
  constructor(private readonly reads: Reads) {}

  /** On all bills of the stay of this one. @throws Refused `not-found`. */
  async ofFolio(folioId: string, { propertyId }: StaffMember): Promise<BillChecksDto> {
    const row = await this.reads.first<FactsRow>(propertyId, FACTS_OF_FOLIO, [propertyId, folioId]);
    const [bill] = row?.facts.bills ?? [];
    if (!row || !bill) throw new Refused('not-found');
    return toChecksDto(bill, findingsOf(row.facts, bill));
  }

  /** Of everybody in house, the gravest first; bills on which all is dismissed come last. */
  async list(query: BillCheckListQueryDto, { propertyId }: StaffMember): Promise<PageDto<BillCheckRowDto>> {
    const after = readCursor(query.cursor, ['rank', 'stayId']);
    const row = await this.reads.first<FactsRow>(propertyId, FACTS_IN_HOUSE, [propertyId]);
    const limit = query.limit ?? DEFAULT_LIMIT;
    const last = after.rank === null ? '' : keyOf(after.rank, after.stayId ?? '');
    const rows = (row ? rankedRows(row.facts) : []).filter((one) => keyOf(one.rank, one.row.stayId) > last);
    return pageOf(
      rows,
      limit,
      ({ rank, row: { stayId } }) => [rank, stayId],
      (one) => one.row,
    );
  }
}

function rankedRows(facts: HouseChecks): readonly Ranked[] {
  return facts.bills
    .flatMap((bill) => {
      const findings = findingsOf(facts, bill);
      return findings.length === 0 ? [] : [toRanked(bill, findings)];
    })
    .toSorted((a, b) => (keyOf(a.rank, a.row.stayId) < keyOf(b.rank, b.row.stayId) ? -1 : 1));
}

function toRanked(bill: BillToCheck, findings: readonly Finding[]): Ranked {
  const { guest, confirmationNumber, status, stay } = bill;
  const { arrival, departure, rooms } = stay;
  const checks = toChecksDto(bill, findings);
  const gravest = checks.findings[0]?.severity ?? null;
  const rank = gravest === null ? FINDING_SEVERITIES.length : FINDING_SEVERITIES.indexOf(gravest);
  const row = {
    ...checks,
    ...{ guest, confirmationNumber, status, arrival, departure, gravest },
    roomNumber: rooms.at(-1)?.roomNumber ?? null,
  };
  return { rank: String(rank), row };
}

/** Ranks are single digits, so that text sorts as they do. */
function keyOf(rank: string, stayId: string): string {
  return `${rank} ${stayId}`;
}
