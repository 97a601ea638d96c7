import type { CaseViewDto, PutCaseViewDto } from '@amends/case/dto';
import { Injectable } from '@nestjs/common';
import { Reads } from '../platform/reads';
import { Refused } from '../platform/refused';
import type { WriteTransaction } from '../platform/write-transaction';
import { Writes } from '../platform/writes';
import type { StaffMember } from '../staff';
import { BESIDE_CASE_VIEW, CASE_VIEWS, DELETE_CASE_VIEW, LOCK_CASE_VIEWS, PUT_CASE_VIEW } from './case-view.queries';

type ViewRow = CaseViewDto & Record<string, unknown>;

const MOST_VIEWS = 30;

/** A person's own ways to look at the cases. */
@Injectable()
export class CaseViewService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
  ) {}

  async list({ propertyId, actor }: StaffMember): Promise<{ data: readonly CaseViewDto[] }> {
    return { data: await this.reads.rows<ViewRow>(propertyId, CASE_VIEWS, [propertyId, actor.id]) };
  }

  /** @throws Refused `not-found` for another person's, `case-view-name-taken`, `case-views-too-many`. */
  put(id: string, { name, query }: PutCaseViewDto, staff: StaffMember): Promise<CaseViewDto> {
    return this.writes.run(staff, async (tx) => {
      await this.refuseOneTooMany(tx, id, name);
      const view = await tx.first<ViewRow>(PUT_CASE_VIEW, [tx.propertyId, id, staff.actor.id, name, query]);
      if (!view) throw new Refused('not-found');
      tx.record({ action: 'case-view.kept', subject: { kind: 'case-view', id }, change: { name, query }, event: {} });
      return view;
    });
  }

  /** @throws Refused `not-found`. */
  async remove(id: string, staff: StaffMember): Promise<void> {
    await this.writes.run(staff, async (tx) => {
      const gone = await tx.first<{ id: string }>(DELETE_CASE_VIEW, [tx.propertyId, staff.actor.id, id]);
      if (!gone) throw new Refused('not-found');
      tx.record({ action: 'case-view.removed', subject: { kind: 'case-view', id }, change: {}, event: {} });
      return gone;
    });
  }

  private async refuseOneTooMany(tx: WriteTransaction, id: string, name: string): Promise<void> {
    const who = [tx.propertyId, tx.acting.actor.id];
    await tx.rows(LOCK_CASE_VIEWS, who);
    const beside = await tx.first<{ others: number; taken: boolean }>(BESIDE_CASE_VIEW, [...who, id, name]);
    if (beside?.taken) throw new Refused('case-view-name-taken');
    if (beside && beside.others >= MOST_VIEWS) throw new Refused('case-views-too-many', { most: MOST_VIEWS });
  }
}
