import type { AcknowledgeAnnouncementDto, AcknowledgementDto, AnnouncementMoment } from '@amends/case/dto';
import { newId } from '@amends/kernel';
import { Injectable } from '@nestjs/common';
import { Refused } from '../platform/refused';
import type { WriteTransaction } from '../platform/write-transaction';
import { Writes } from '../platform/writes';
import type { StaffMember } from '../staff';
import { StayService } from '../stay';
import { AcknowledgementEntity } from './acknowledgement.entity';
import { ANNOUNCEMENT, TELL_CASES } from './announcement.queries';
import { CaseService } from './case.service';

interface Announced {
  readonly moment: AnnouncementMoment | null;
  readonly caseIds: readonly string[];
  readonly promiseIds: readonly string[];
  readonly findingKeys: readonly string[];
  readonly openCases: readonly string[];
  readonly [column: string]: unknown;
}

/** What a guest must be told at arrival or departure does not pass silently: whoever stands there acknowledges it. */
@Injectable()
export class AnnouncementService {
  constructor(
    private readonly writes: Writes,
    private readonly cases: CaseService,
    private readonly stays: StayService,
  ) {}

  /**
   * Notes that this person has seen what is to be said, also on the timeline of each open case.
   *
   * @throws Refused `not-found`, `nothing-to-announce`, `announcement-changed` when something came up since it was read.
   */
  acknowledge(stayId: string, dto: AcknowledgeAnnouncementDto, staff: StaffMember): Promise<AcknowledgementDto> {
    return this.writes.run(staff, async (tx) => {
      await this.cases.lockOpenOf(tx, stayId);
      await this.stays.lock(tx, stayId);
      const announced = await this.seenWhole(tx, stayId, dto);
      const id = dto.id ?? newId();
      const { moment } = dto;
      const { caseIds, promiseIds, findingKeys, openCases } = announced;
      await tx.insert(AcknowledgementEntity, {
        ...{ propertyId: tx.propertyId, id, stayId, moment, caseIds, promiseIds, findingKeys },
        ...{ actorId: staff.actor.id, actorName: staff.actor.name, at: tx.at, businessDate: tx.businessDate },
      });
      await this.tell(tx, openCases, { acknowledgementId: id, moment });
      tx.record({
        action: 'stay.announcement-acknowledged',
        subject: { kind: 'stay', id: stayId },
        change: { acknowledgementId: id, moment, caseIds, promiseIds, findingKeys },
        event: { stayId, moment },
      });
      return { id, stayId, moment, by: staff.actor.name, at: tx.at.toISOString(), businessDate: tx.businessDate };
    });
  }

  private async seenWhole(tx: WriteTransaction, stayId: string, dto: AcknowledgeAnnouncementDto): Promise<Announced> {
    const now = await tx.first<Announced>(ANNOUNCEMENT, [tx.propertyId, stayId]);
    const due = now ? [...now.caseIds, ...now.promiseIds, ...now.findingKeys] : [];
    if (!now?.moment || due.length === 0) throw new Refused('nothing-to-announce');
    const { caseIds, promiseIds, findingKeys = [] } = dto;
    const seen = new Set([...caseIds, ...promiseIds, ...findingKeys].map((id) => id.toLowerCase()));
    const unseen = due.some((id) => !seen.has(id));
    if (unseen || now.moment !== dto.moment) throw new Refused('announcement-changed');
    return now;
  }

  private async tell(tx: WriteTransaction, caseIds: readonly string[], details: object): Promise<void> {
    const { actor, deskName } = tx.acting;
    await tx.rows(TELL_CASES, [
      ...[tx.propertyId, caseIds.map(() => newId()), caseIds, JSON.stringify(details)],
      ...[actor.kind, actor.id, actor.name, deskName, tx.businessDate, tx.at],
    ]);
  }
}
