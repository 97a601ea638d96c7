import type { DismissalDto, DismissFindingDto } from '@amends/bill/dto';
import { newId } from '@amends/kernel';
import { Injectable } from '@nestjs/common';
import { Refused } from '../platform/refused';
import type { WriteTransaction } from '../platform/write-transaction';
import { Writes } from '../platform/writes';
import type { StaffMember } from '../staff';
import { type FactsRow, findingsOf } from './check-facts';
import { FACTS_OF_FOLIO } from './check-facts.queries';
import { INSERT_DISMISSAL, LOCK_STAY_OF_FOLIO, WITHDRAW_DISMISSAL } from './dismissal.queries';

type DismissalRow = DismissalDto & Record<string, unknown>;

/** Findings that somebody says are none, each with why; the bill is not touched. */
@Injectable()
export class DismissalService {
  constructor(private readonly writes: Writes) {}

  /** @throws Refused `not-found` for the folio, `finding-gone` when the bill no longer shows it, `finding-already-dismissed`. */
  dismiss(folioId: string, key: string, dto: DismissFindingDto, staff: StaffMember): Promise<DismissalDto> {
    return this.writes.run(staff, async (tx) => {
      const stayId = await lockStay(tx, folioId);
      await refuseUnlessOpen(tx, folioId, key);
      const { reason, note = null } = dto;
      const { actor } = tx.acting;
      const values = [tx.propertyId, dto.id ?? newId(), stayId, key, reason, note];
      const dismissal = await tx.first<DismissalRow>(INSERT_DISMISSAL, [
        ...values,
        ...[actor.id, actor.name, tx.at, tx.businessDate],
      ]);
      if (!dismissal) throw new Error('The dismissal was not written.');
      record(tx, 'bill.finding-dismissed', folioId, stayId, { key, reason, note });
      return dismissal;
    });
  }

  /** @throws Refused `not-found` when it is not dismissed. */
  async restore(folioId: string, key: string, staff: StaffMember): Promise<void> {
    await this.writes.run(staff, async (tx) => {
      const stayId = await lockStay(tx, folioId);
      const values = [tx.propertyId, stayId, key, tx.at, tx.acting.actor.name];
      const gone = await tx.first<DismissalRow>(WITHDRAW_DISMISSAL, values);
      if (!gone) throw new Refused('not-found');
      record(tx, 'bill.finding-restored', folioId, stayId, { key, reason: gone.reason });
      return gone;
    });
  }
}

async function lockStay(tx: WriteTransaction, folioId: string): Promise<string> {
  const stay = await tx.first<{ id: string }>(LOCK_STAY_OF_FOLIO, [tx.propertyId, folioId]);
  if (!stay) throw new Refused('not-found');
  return stay.id;
}

async function refuseUnlessOpen(tx: WriteTransaction, folioId: string, key: string): Promise<void> {
  const row = await tx.first<FactsRow>(FACTS_OF_FOLIO, [tx.propertyId, folioId]);
  const [bill] = row?.facts.bills ?? [];
  if (!row || !bill) throw new Refused('not-found');
  if (bill.dismissals.some(({ findingKey }) => findingKey === key)) throw new Refused('finding-already-dismissed');
  if (!findingsOf(row.facts, bill).some((finding) => finding.key === key)) throw new Refused('finding-gone');
}

function record(
  tx: WriteTransaction,
  action: 'bill.finding-dismissed' | 'bill.finding-restored',
  folioId: string,
  stayId: string,
  change: Readonly<Record<string, unknown>>,
): void {
  const { key } = change;
  tx.record({ action, subject: { kind: 'folio', id: folioId }, change, event: { stayId, changed: ['checks'], key } });
}
