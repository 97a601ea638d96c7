import type { DismissalDto, FindingDto } from '@amends/bill/dto';
import { Injectable } from '@nestjs/common';
import type { StayStatus } from '@amends/stay';
import { Reads } from '../platform/reads';
import { BillMemory, type Marked } from './bill-memory';
import { type FactsRow, findingsOf } from './check-facts';
import { MARKED_FACTS_OF_STAYS, MARKS_IN_HOUSE } from './check-facts.queries';
import { toFindingDtos } from './to-checks-dto';

/** Whose bill it is, and the mark of everything the check would look at now. */
export type BillHead = Marked & {
  readonly stayId: string;
  readonly guest: string;
  readonly confirmationNumber: string;
  readonly status: StayStatus;
  readonly arrival: string;
  readonly departure: string;
  readonly roomNumber: string | null;
  readonly dismissals: readonly DismissalDto[];
};

export interface CheckedBill {
  readonly head: BillHead;
  readonly findings: readonly FindingDto[];
}

type Found = Marked & { readonly findings: readonly FindingDto[] };

/** Stays whose facts are read in one statement: a full house of a large hotel is several megabytes of lines. */
const AT_ONCE = 100;

/**
 * What is likely wrong on the bills of a house, each bill checked again only when something it is checked by has
 * changed. Whether it has is asked of the facts themselves, every time: nobody has to tell, and nothing is shown late.
 */
@Injectable()
export class CheckedBills {
  private readonly memory = new BillMemory<Found>();

  constructor(private readonly reads: Reads) {}

  /** Of everybody in house. */
  async inHouse(propertyId: string): Promise<readonly CheckedBill[]> {
    const heads = await this.reads.rows<BillHead>(propertyId, MARKS_IN_HOUSE, [propertyId]);
    const anew = await this.check(propertyId, this.memory.changed(propertyId, heads));
    const found = this.memory.renew(propertyId, heads, anew);
    return heads.map((head) => ({ head, findings: found.get(head.stayId)?.findings ?? [] }));
  }

  private async check(propertyId: string, stayIds: readonly string[]): Promise<ReadonlyMap<string, Found>> {
    const found = new Map<string, Found>();
    for (let at = 0; at < stayIds.length; at += AT_ONCE) {
      const values = [propertyId, stayIds.slice(at, at + AT_ONCE)];
      const row = await this.reads.first<FactsRow>(propertyId, MARKED_FACTS_OF_STAYS, values);
      if (!row) continue;
      for (const bill of row.facts.bills) {
        // The mark that was read with these facts: one read before them could belong to others.
        const mark = bill.mark ?? '';
        found.set(bill.stay.id, { mark, findings: toFindingDtos(bill, findingsOf(row.facts, bill)) });
      }
    }
    return found;
  }
}
