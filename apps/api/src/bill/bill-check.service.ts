import { FINDING_SEVERITIES } from '@amends/bill';
import type { BillCheckListQueryDto, BillCheckRowDto, BillChecksDto } from '@amends/bill/dto';
import type { PageDto } from '@amends/kernel/dto';
import { Injectable } from '@nestjs/common';
import { DEFAULT_LIMIT, pageOf, readCursor } from '../platform/cursor';
import { Reads } from '../platform/reads';
import { Refused } from '../platform/refused';
import type { StaffMember } from '../staff';
import { type FactsRow, findingsOf } from './check-facts';
import { FACTS_OF_FOLIO } from './check-facts.queries';
import { type CheckedBill, CheckedBills } from './checked-bills';
import { toChecksDto, toFindingDtos } from './to-checks-dto';

type Ranked = { readonly rank: string; readonly row: BillCheckRowDto };

/** Likely errors on bills, as the bill is now: nothing has to have been noticed before. */
@Injectable()
export class BillCheckService {
  constructor(
    private readonly reads: Reads,
    private readonly checked: CheckedBills,
  ) {}

  /** On all bills of the stay of this one. @throws Refused `not-found`. */
  async ofFolio(folioId: string, { propertyId }: StaffMember): Promise<BillChecksDto> {
    const row = await this.reads.first<FactsRow>(propertyId, FACTS_OF_FOLIO, [propertyId, folioId]);
    const [bill] = row?.facts.bills ?? [];
    if (!row || !bill) throw new Refused('not-found');
    return toChecksDto(bill.stay.id, toFindingDtos(bill, findingsOf(row.facts, bill)), bill.dismissals);
  }

  /** Of everybody in house, the gravest first; bills on which all is dismissed come last. */
  async list(query: BillCheckListQueryDto, { propertyId }: StaffMember): Promise<PageDto<BillCheckRowDto>> {
    const after = readCursor(query.cursor, ['rank', 'stayId']);
    const bills = await this.checked.inHouse(propertyId);
    const limit = query.limit ?? DEFAULT_LIMIT;
    const last = after.rank === null ? '' : keyOf(after.rank, after.stayId ?? '');
    const rows = rankedRows(bills).filter((one) => keyOf(one.rank, one.row.stayId) > last);
    return pageOf(
      rows,
      limit,
      ({ rank, row: { stayId } }) => [rank, stayId],
      (one) => one.row,
    );
  }
}

function rankedRows(bills: readonly CheckedBill[]): readonly Ranked[] {
  return bills
    .filter(({ findings }) => findings.length > 0)
    .map(toRanked)
    .toSorted((a, b) => (keyOf(a.rank, a.row.stayId) < keyOf(b.rank, b.row.stayId) ? -1 : 1));
}

function toRanked({ findings, head }: CheckedBill): Ranked {
  const { stayId, guest, confirmationNumber, status, arrival, departure, roomNumber } = head;
  const checks = toChecksDto(stayId, findings, head.dismissals);
  const gravest = checks.findings[0]?.severity ?? null;
  const rank = gravest === null ? FINDING_SEVERITIES.length : FINDING_SEVERITIES.indexOf(gravest);
  const row = { ...checks, ...{ guest, confirmationNumber, status, arrival, departure, gravest, roomNumber } };
  return { rank: String(rank), row };
}

/** Ranks are single digits, so that text sorts as they do. */
function keyOf(rank: string, stayId: string): string {
  return `${rank} ${stayId}`;
}
