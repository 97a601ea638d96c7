import { newId } from '@amends/kernel';
import { decideStart, type FindingCode } from '@amends/night-audit';
import type { NightAuditSettingsDto, NightFindingDto, NightReasonWishDto } from '@amends/night-audit/dto';
import { Refused } from '../platform/refused';
import type { WriteTransaction } from '../platform/write-transaction';
import type { StaffMember } from '../staff';
import type { Ask } from './ask';
import { BEGIN_AUDIT, GIVE_REASONS } from './audit.queries';
import { settingsOf } from './night-audit-settings.service';

type Wishes = readonly NightReasonWishDto[] | null | undefined;

export function inside(tx: WriteTransaction): Ask {
  return (statement, values) => tx.rows(statement, values);
}

/** Notes that the night of this transaction is being ended; a second one meets the first at its key. */
export async function begin(
  tx: WriteTransaction,
  businessDate: string,
  settings: NightAuditSettingsDto,
  staff: StaffMember,
  process: string | null,
): Promise<string> {
  const { kind, id, name } = staff.actor;
  const values = [newId(), businessDate, settings.postsNights, kind, id, name, staff.requestId, process];
  const begun = await tx.first<{ id: string }>(BEGIN_AUDIT, [tx.propertyId, ...values]);
  if (!begun) throw new Refused('night-audit-begun', { businessDate });
  return begun.id;
}

export async function giveReasons(
  tx: WriteTransaction,
  businessDate: string,
  attempt: number,
  wishes: Wishes,
  { actor }: StaffMember,
): Promise<void> {
  if (!wishes?.length) return;
  const values = [tx.propertyId, businessDate, attempt, JSON.stringify(wishes), actor.name];
  await tx.rows(GIVE_REASONS, values);
}

/** @throws Refused `night-audit-other-date`. */
export function refuseOtherDate(businessDate: string | undefined, asked: string): void {
  if (businessDate !== asked) throw new Refused('night-audit-other-date', { businessDate });
}

/** @throws Refused `night-audit-blocked`, `night-audit-reason-missing`, with what is open. */
export function refuseOpen(findings: readonly NightFindingDto[], reasons: ReadonlySet<FindingCode>): void {
  const decision = decideStart(findings, reasons);
  if (!decision.granted) throw new Refused(decision.refusal.code, { findings: decision.refusal.findings });
}

export function reasonsOf(wishes: Wishes): ReadonlySet<FindingCode> {
  return new Set((wishes ?? []).map(({ code }) => code));
}

/** @throws Refused `nights-posted-by-pms`: somebody changed it at this very moment. */
export async function ownNights(ask: Ask, propertyId: string): Promise<NightAuditSettingsDto> {
  const settings = await settingsOf(ask, propertyId);
  if (settings.postsNights === 'pms') throw new Refused('nights-posted-by-pms');
  return settings;
}
