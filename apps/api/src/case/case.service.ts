import { caseNumber } from '@amends/case';
import type {
  CaseCountsDto,
  CaseDto,
  CaseListQueryDto,
  CaseOwnerDto,
  EditCaseDto,
  OpenCaseDto,
} from '@amends/case/dto';
import { newId } from '@amends/kernel';
import { mayDo, ROLES } from '@amends/staff';
import { Injectable } from '@nestjs/common';
import { DEFAULT_LIMIT, cursorAfter, readCursor } from '../platform/cursor';
import { refuseStale } from '../platform/if-match';
import { jsonPage, type JsonText } from '../platform/json-text';
import { Reads } from '../platform/reads';
import { Refused } from '../platform/refused';
import type { WriteTransaction } from '../platform/write-transaction';
import { Writes } from '../platform/writes';
import { FaultService } from '../room';
import type { StaffMember } from '../staff';
import {
  CASE,
  FOLLOW_GUEST,
  LAST_CHANGES,
  LOCK_CASE,
  LOCK_OPEN_CASES,
  NEXT_CASE_NUMBER,
  STAY_OF_CASE,
} from './case.queries';
import { CaseEntity } from './case.entity';
import { CASE_COUNTS, CASE_OWNERS, listCases } from './case-list.queries';
import type { LockedCase } from './locked-case';
import { newCase, type Opener, type Reporter } from './new-case';
import { Timeline } from './timeline';
import { type CaseRow, toCaseDto } from './to-case-dto';

const OWNING_ROLES = ROLES.filter((role) => role !== 'integration' && mayDo(role, 'case.write'));

@Injectable()
export class CaseService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
    private readonly timeline: Timeline,
    private readonly faults: FaultService,
  ) {}

  async list(query: CaseListQueryDto, staff: StaffMember): Promise<JsonText> {
    const limit = query.limit ?? DEFAULT_LIMIT;
    const from = {
      ...readCursor(query.cursor, ['dueAt', 'id']),
      propertyId: staff.propertyId,
      me: staff.actor.id,
      limit,
    };
    const { statement, values } = listCases(query, from);
    const rows = await this.reads.rows<{ id: string; dueAt: string; json: string }>(
      staff.propertyId,
      statement,
      values,
    );
    return jsonPage(rows, limit, (row) => cursorAfter([row.dueAt, row.id]));
  }

  /** Where the open cases of the house stand now. */
  async counts(staff: StaffMember): Promise<CaseCountsDto> {
    const counted = await this.reads.first<CaseCountsDto & Record<string, unknown>>(staff.propertyId, CASE_COUNTS, [
      staff.propertyId,
      staff.actor.id,
    ]);
    const none = { late: 0, soon: 0, later: 0, waiting: 0, unowned: 0 };
    return counted ?? { ...none, mine: 0, severe: 0, severeLate: 0, noise: 0 };
  }

  /** Whom a case of this house can be given to. */
  async owners({ propertyId }: StaffMember): Promise<{ data: readonly CaseOwnerDto[] }> {
    type Row = CaseOwnerDto & Record<string, unknown>;
    return { data: await this.reads.rows<Row>(propertyId, CASE_OWNERS, [propertyId, OWNING_ROLES]) };
  }

  /** @throws Refused `not-found`. */
  async find(id: string, staff: StaffMember): Promise<CaseDto> {
    const row = await this.reads.first<CaseRow>(staff.propertyId, CASE, [staff.propertyId, id]);
    if (!row) throw new Refused('not-found');
    return toCaseDto(row);
  }

  /** Opens a case, owned by whoever opens it. @throws Refused `stay-unknown`, `guest-missing`. */
  open(dto: OpenCaseDto, staff: StaffMember): Promise<CaseDto> {
    return this.writes.run(staff, (tx) => this.openIn(tx, dto, staff));
  }

  /** The same in the running transaction; nobody's until somebody takes it, unless staff opens it. */
  async openIn(tx: WriteTransaction, dto: OpenCaseDto, opener: Opener): Promise<CaseDto> {
    const [reporter, number] = await tx.together(() => [this.reporter(tx, dto), this.nextNumber(tx, opener)]);
    const id = dto.id ?? newId();
    const row = newCase(tx, { ...dto, id }, number, reporter, opener);
    const words = opener.wordsApart || !dto.statedProblem ? {} : { text: dto.statedProblem };
    const [, , opened] = await tx.together(() => [
      tx.insert(CaseEntity, row),
      this.timeline.append(tx, id, { kind: 'opened', ...words }),
      this.read(tx, id),
      this.faults.toldByCase(tx, { ...dto, id, roomNumber: reporter.roomNumber }),
    ]);
    tx.record({
      action: 'case.opened',
      subject: { kind: 'case', id },
      change: { category: dto.category, stayId: dto.stayId ?? null },
      event: { version: 1, caseId: id, stayId: dto.stayId ?? null },
    });
    return opened;
  }

  /** Changes fields of a case that still has the version read. @throws Refused `not-found`, `stale-version`. */
  edit(id: string, version: number, dto: EditCaseDto, staff: StaffMember): Promise<CaseDto> {
    return this.writes.run(staff, async (tx) => {
      await this.lock(tx, id);
      await this.refuseStale(tx, version, id, dto);
      await this.write(tx, id, { ...dto });
      const changed = Object.keys(dto);
      await this.timeline.append(tx, id, { kind: 'edited', details: { changed } });
      tx.record({
        action: 'case.edited',
        subject: { kind: 'case', id },
        change: { changed },
        event: { version: version + 1, caseId: id, changed },
      });
      const edited = await this.read(tx, id);
      if (dto.category !== undefined) await this.faults.retoldByCase(tx, edited);
      return edited;
    });
  }

  /** Refuses `stale-version` with the case as it is now and who changed the wanted fields when. */
  async refuseStale(tx: WriteTransaction, version: number, id: string, wanted: object): Promise<void> {
    const current = await this.read(tx, id);
    if (version === current.version) return;
    const changes = await tx.rows(LAST_CHANGES, [tx.propertyId, id, Object.keys(wanted)]);
    refuseStale(version, current, wanted, { changes });
  }

  /** Takes the case for this transaction, before stay, room, folio and line. @throws Refused `not-found`. */
  async lock(tx: WriteTransaction, id: string): Promise<LockedCase> {
    const row = await tx.first<LockedCase & Record<string, unknown>>(LOCK_CASE, [tx.propertyId, id]);
    if (!row) throw new Refused('not-found');
    return row;
  }

  /** Writes fields and counts the version up. */
  async write(tx: WriteTransaction, id: string, fields: Partial<CaseEntity>): Promise<void> {
    await tx.manager
      .createQueryBuilder()
      .update(CaseEntity)
      .set({ ...fields, lastEntryAt: tx.at, version: () => 'version + 1' })
      .where({ propertyId: tx.propertyId, id })
      .execute();
  }

  /** Takes every open case of these stays, before the stays themselves: moving a guest writes them all. */
  async lockOpenOf(tx: WriteTransaction, ...stayIds: readonly string[]): Promise<void> {
    await tx.rows(LOCK_OPEN_CASES, [tx.propertyId, stayIds]);
  }

  /** Writes the guest's new room on the open cases of a stay that was moved. */
  async followGuest(tx: WriteTransaction, stayId: string, roomNumber: string): Promise<void> {
    await tx.rows(FOLLOW_GUEST, [tx.propertyId, stayId, roomNumber]);
  }

  /** The case as this transaction sees it. */
  async read(tx: WriteTransaction, id: string): Promise<CaseDto> {
    const row = await tx.first<CaseRow>(CASE, [tx.propertyId, id]);
    if (!row) throw new Refused('not-found');
    return toCaseDto(row);
  }

  private async reporter(tx: WriteTransaction, dto: OpenCaseDto): Promise<Reporter> {
    if (dto.stayId === undefined) {
      if (dto.guestName === undefined) throw new Refused('guest-missing');
      return { guestId: null, guestName: dto.guestName, roomNumber: null };
    }
    const stay = await tx.first<Reporter & Record<string, unknown>>(STAY_OF_CASE, [tx.propertyId, dto.stayId]);
    if (!stay) throw new Refused('stay-unknown');
    return { ...stay, guestName: dto.guestName ?? stay.guestName };
  }

  private async nextNumber(tx: WriteTransaction, { propertyCode }: Opener): Promise<string> {
    const year = Number(tx.businessDate.slice(0, 4));
    const counted = await tx.first<{ last: number }>(NEXT_CASE_NUMBER, [tx.propertyId, year]);
    return caseNumber(propertyCode, year, counted?.last ?? 0);
  }
}
