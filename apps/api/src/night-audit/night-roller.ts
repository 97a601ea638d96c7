import { addNights } from '@amends/kernel';
import { decideStart, type FindingCode } from '@amends/night-audit';
import type { NightAuditSettingsDto } from '@amends/night-audit/dto';
import { Injectable } from '@nestjs/common';
import type { WriteTransaction } from '../platform/write-transaction';
import { followDate } from '../room';
import { HOLD, LOCK_AUDIT, LOCK_PROPERTY, LOCK_ROLL, REASONS, ROLL, SET_ASIDE } from './audit.queries';
import { gated } from './find-open';
import { LEDGER_DIFFERS, OVERDUE_STAYS, STAYS_TO_DO } from './night.queries';
import { gatesOf } from './night-audit-settings.service';
import type { RunningAudit } from './night-poster';

type Named = { stayId: string; confirmationNumber: string; guestName: string; roomNumber: string | null };

/** `more` when somebody came into the house meanwhile and is to be posted first. */
export type Rolled = { readonly outcome: 'rolled' | 'held' | 'more' | 'gone' };

/** The last transaction of a night: what is still open is looked at once more under the lock, then the date moves. */
@Injectable()
export class NightRoller {
  async roll(tx: WriteTransaction, night: RunningAudit, settings: NightAuditSettingsDto): Promise<Rolled> {
    const { businessDate, attempt } = night;
    const key = [tx.propertyId, businessDate];
    if ((await lockDate(tx)) !== businessDate) return { outcome: 'gone' };
    const audit = await tx.first<{ state: string }>(LOCK_AUDIT, key);
    if (audit?.state !== 'running') return { outcome: 'gone' };
    const left = await tx.first<{ count: number }>(STAYS_TO_DO, [...key, attempt]);
    if ((left?.count ?? 0) > 0) return { outcome: 'more' };
    const open = await this.stillOpen(tx, businessDate, settings);
    if (open.length > 0) return hold(tx, night, open);
    return moveDate(tx, night);
  }

  private async stillOpen(
    tx: WriteTransaction,
    businessDate: string,
    settings: NightAuditSettingsDto,
  ): Promise<readonly FindingCode[]> {
    const key = [tx.propertyId, businessDate];
    const aside = await tx.rows<Named & { code: FindingCode }>(SET_ASIDE, key);
    const overdue = await tx.rows<Named & { code: FindingCode }>(OVERDUE_STAYS, key);
    const differs = await tx.rows(LEDGER_DIFFERS, key);
    const reasons = await tx.rows<{ finding: FindingCode }>(REASONS, key);
    const found = [
      ...[...aside, ...overdue].map(({ code }) => ({ code })),
      ...(differs.length > 0 ? [{ code: 'trial-balance-off' as const }] : []),
    ];
    const decision = decideStart(gated(found, gatesOf(settings), ''), new Set(reasons.map(({ finding }) => finding)));
    return decision.granted ? [] : decision.refusal.findings.map(({ code }) => code);
  }
}

/** No money is written any more until this transaction ends; answers the date it stands at. */
export async function lockDate(tx: WriteTransaction): Promise<string | undefined> {
  await tx.rows(LOCK_ROLL, [tx.propertyId]);
  return (await tx.first<{ businessDate: string }>(LOCK_PROPERTY, [tx.propertyId]))?.businessDate;
}

/** Moves the date of a locked hotel, once. */
export async function moveDate(tx: WriteTransaction, { id, businessDate }: Pick<RunningAudit, 'id' | 'businessDate'>) {
  const rolled = await tx.first(ROLL, [tx.propertyId, businessDate]);
  if (!rolled) throw new Error(`The business date ${businessDate} did not move.`);
  const nextDate = addNights(businessDate, 1);
  await followDate(tx, nextDate);
  tx.record({
    action: 'night-audit.rolled',
    subject: { kind: 'night-audit', id },
    change: { businessDate, nextDate },
    event: { businessDate, nextDate },
  });
  return { outcome: 'rolled' } as const;
}

async function hold(
  tx: WriteTransaction,
  { id, businessDate }: RunningAudit,
  open: readonly FindingCode[],
): Promise<Rolled> {
  await tx.rows(HOLD, [tx.propertyId, businessDate]);
  const findings = [...new Set(open)];
  tx.record({
    action: 'night-audit.held',
    subject: { kind: 'night-audit', id },
    change: { businessDate, findings, count: open.length },
    event: { businessDate, findings },
  });
  return { outcome: 'held' };
}
