import type { FindingCode } from '@amends/night-audit';
import type {
  NightAuditDto,
  NightAuditPreviewDto,
  ResumeNightAuditDto,
  StartNightAuditDto,
} from '@amends/night-audit/dto';
import { Injectable } from '@nestjs/common';
import { Reads } from '../platform/reads';
import { Refused } from '../platform/refused';
import type { WriteTransaction } from '../platform/write-transaction';
import { Writes } from '../platform/writes';
import type { StaffMember } from '../staff';
import type { Ask } from './ask';
import { LOCK_AUDIT, REASONS, RESUME } from './audit.queries';
import { begin, giveReasons, inside, ownNights, reasonsOf, refuseOpen, refuseOtherDate } from './begin-night';
import { NightAuditRunner } from './night-audit-runner';
import { settingsOf } from './night-audit-settings.service';
import { NIGHT_HOUSE } from './night.queries';
import { lockDate, moveDate } from './night-roller';
import { previewNight } from './preview-night';
import { watchNight } from './watch-night';

/** Ends the night: previews it, begins it, says how far it is, goes on with one that was held. */
@Injectable()
export class NightAuditService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
    private readonly runner: NightAuditRunner,
  ) {}

  /** Changes nothing. @throws Refused `night-audit-other-date`, `night-audit-begun`. */
  async preview(businessDate: string, { propertyId }: StaffMember): Promise<NightAuditPreviewDto> {
    const ask = this.outside(propertyId);
    const watched = await watchNight(ask, propertyId, businessDate);
    if (watched?.state !== 'open') throw await this.notOpen(ask, propertyId, watched);
    return previewNight(ask, propertyId, businessDate, await settingsOf(ask, propertyId));
  }

  /** @throws Refused `not-found` for a night that was never ended here and is not the hotel's own now. */
  async find(businessDate: string, { propertyId }: StaffMember): Promise<NightAuditDto> {
    const watched = await watchNight(this.outside(propertyId), propertyId, businessDate);
    if (!watched) throw new Refused('not-found');
    return watched;
  }

  /**
   * Begins to end the night; it goes on by itself. Where the PMS posts the nights, its word moves the date at once.
   *
   * @throws Refused `night-audit-other-date`, `night-audit-begun`, `night-audit-blocked` and `night-audit-reason-missing`
   * with what is open, `preview-stale` with the preview as it is now, `nights-posted-by-pms`.
   */
  async start(dto: StartNightAuditDto, staff: StaffMember): Promise<NightAuditDto> {
    const { propertyId } = staff;
    const { postsNights } = await settingsOf(this.outside(propertyId), propertyId);
    if (postsNights === 'pms') return this.rollForPms(dto, staff);
    const begun = await this.writes.run(staff, (tx) => this.beginIn(tx, dto, staff), { freezeBusinessDate: true });
    this.runner.begin({ propertyId, businessDate: dto.businessDate });
    return begun;
  }

  /** @throws Refused `not-found`, `night-audit-done`, `night-audit-blocked`, `night-audit-reason-missing`. */
  async resume(businessDate: string, dto: ResumeNightAuditDto, staff: StaffMember): Promise<NightAuditDto> {
    const { propertyId } = staff;
    const resumed = await this.writes.run(staff, (tx) => this.resumeIn(tx, businessDate, dto, staff), {
      freezeBusinessDate: true,
    });
    this.runner.begin({ propertyId, businessDate });
    return resumed;
  }

  private async beginIn(tx: WriteTransaction, dto: StartNightAuditDto, staff: StaffMember): Promise<NightAuditDto> {
    const { propertyId, businessDate } = tx;
    const ask = inside(tx);
    refuseOtherDate(businessDate, dto.businessDate);
    const settings = await ownNights(ask, propertyId);
    const id = await begin(tx, businessDate, settings, staff, this.runner.id);
    const preview = await previewNight(ask, propertyId, businessDate, settings);
    refuseOpen(preview.findings, reasonsOf(dto.reasons));
    if (preview.token !== dto.previewToken) throw new Refused('preview-stale', { preview });
    await giveReasons(tx, businessDate, 1, dto.reasons, staff);
    tx.record({
      action: 'night-audit.started',
      subject: { kind: 'night-audit', id },
      change: { businessDate, stays: preview.stays, reasons: [...reasonsOf(dto.reasons)] },
      event: { businessDate, stays: preview.stays },
    });
    return watched(tx, businessDate);
  }

  private rollForPms(dto: StartNightAuditDto, staff: StaffMember): Promise<NightAuditDto> {
    if (staff.actor.kind !== 'api-key') throw new Refused('nights-posted-by-pms');
    return this.writes.run(staff, async (tx) => {
      refuseOtherDate(await lockDate(tx), dto.businessDate);
      const settings = await settingsOf(inside(tx), tx.propertyId);
      const id = await begin(tx, dto.businessDate, settings, staff, null);
      await moveDate(tx, { id, businessDate: dto.businessDate });
      return watched(tx, dto.businessDate);
    });
  }

  private async resumeIn(
    tx: WriteTransaction,
    businessDate: string,
    dto: ResumeNightAuditDto,
    staff: StaffMember,
  ): Promise<NightAuditDto> {
    const key = [tx.propertyId, businessDate];
    const audit = await tx.first<{ id: string; state: string }>(LOCK_AUDIT, key);
    if (!audit) throw new Refused('not-found');
    if (audit.state === 'done') throw new Refused('night-audit-done', { businessDate });
    // Somebody is at it, or will be within the minute.
    if (audit.state === 'running') return watched(tx, businessDate);
    const settings = await ownNights(inside(tx), tx.propertyId);
    const { findings } = await previewNight(inside(tx), tx.propertyId, businessDate, settings);
    const given = await tx.rows<{ finding: FindingCode }>(REASONS, key);
    refuseOpen(findings, new Set([...given.map(({ finding }) => finding), ...reasonsOf(dto.reasons)]));
    const resumed = await tx.first<{ attempt: number }>(RESUME, [...key, this.runner.id]);
    const attempt = resumed?.attempt ?? 1;
    await giveReasons(tx, businessDate, attempt, dto.reasons, staff);
    tx.record({
      action: 'night-audit.resumed',
      subject: { kind: 'night-audit', id: audit.id },
      change: { businessDate, attempt, reasons: [...reasonsOf(dto.reasons)] },
      event: { businessDate, attempt },
    });
    return watched(tx, businessDate);
  }

  private async notOpen(ask: Ask, propertyId: string, watched: NightAuditDto | undefined): Promise<Refused> {
    if (watched) return new Refused('night-audit-begun', { businessDate: watched.businessDate });
    const [house] = await ask<{ businessDate: string }>(NIGHT_HOUSE, [propertyId]);
    return new Refused('night-audit-other-date', { businessDate: house?.businessDate });
  }

  private outside(propertyId: string): Ask {
    return (statement, values) => this.reads.rows(propertyId, statement, values);
  }
}

async function watched(tx: WriteTransaction, businessDate: string): Promise<NightAuditDto> {
  const night = await watchNight(inside(tx), tx.propertyId, businessDate);
  if (!night) throw new Error('A night that was begun is not there.');
  return night;
}
