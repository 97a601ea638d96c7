import type { BillTree } from '@amends/bill';
import { otherRoomsNamed, possibleRooms } from '@amends/case';
import type { EntryKind, NoteExplanationDto, TimelineEntryDto } from '@amends/case/dto';
import { newId } from '@amends/kernel';
import type { PageQueryDto } from '@amends/kernel/dto';
import { Injectable } from '@nestjs/common';
import { BillExplanationService, BillSnapshots, ExplanationService } from '../bill';
import { DEFAULT_LIMIT, cursorAfter, readCursor } from '../platform/cursor';
import { jsonPage, type JsonText } from '../platform/json-text';
import { Reads } from '../platform/reads';
import { Refused } from '../platform/refused';
import type { WriteTransaction } from '../platform/write-transaction';
import { Writes } from '../platform/writes';
import type { StaffMember } from '../staff';
import { ROOMS_NAMED, TIMELINE } from './case.queries';
import { CaseService } from './case.service';
import { Timeline } from './timeline';

@Injectable()
export class TimelineService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
    private readonly cases: CaseService,
    private readonly timeline: Timeline,
    private readonly explanations: ExplanationService,
    private readonly bills: BillExplanationService,
    private readonly snapshots: BillSnapshots,
  ) {}

  /** @throws Refused `not-found`. */
  async list(caseId: string, query: PageQueryDto, staff: StaffMember): Promise<JsonText> {
    const limit = query.limit ?? DEFAULT_LIMIT;
    const { id } = readCursor(query.cursor, ['id']);
    const values = [staff.propertyId, caseId, id, limit + 1];
    const rows = await this.reads.rows<{ id: string; json: string }>(staff.propertyId, TIMELINE, values);
    // A case always has its first entry, so only an unknown one can be empty.
    if (rows.length === 0 && id === null) await this.cases.find(caseId, staff);
    return jsonPage(rows, limit, (row) => cursorAfter([row.id]));
  }

  /** A note that names another guest's room is kept and marked with it. @throws Refused `not-found`. */
  addNote(caseId: string, id: string, text: string, staff: StaffMember): Promise<TimelineEntryDto> {
    return this.writes.run(staff, async (tx) => {
      const { stayId } = await this.cases.lock(tx, caseId);
      const otherRooms = stayId ? await roomsOfOthers(tx, stayId, text) : [];
      const details = otherRooms.length > 0 ? { otherRooms } : {};
      return this.write(tx, caseId, stayId, 'case.noted', { id, kind: 'note', text, details });
    });
  }

  /**
   * What was explained is noted as it was told: line or bill, language, amount, what the guest said to it. The
   * explanation itself is kept.
   *
   * @throws Refused `not-found`, `line-of-another-stay`.
   */
  async noteExplanation(caseId: string, dto: NoteExplanationDto, staff: StaffMember): Promise<TimelineEntryDto> {
    // Read before the transaction, whose connection is not to wait for another one; lines and their stay never change.
    const { stayId } = await this.cases.find(caseId, staff);
    const told = await this.told(stayId, dto, staff);
    return this.writes.run(staff, async (tx) => {
      await this.cases.lock(tx, caseId);
      const kept = await this.snapshots.keep(tx, told.tree, null);
      await this.snapshots.noteShowing(tx, kept, 'screen', told.tree.stay.id, { reaction: dto.reaction });
      const details = {
        ...told.details,
        ...(dto.reaction && { reaction: dto.reaction }),
        snapshotId: kept.id,
        hash: kept.hash,
      };
      const entry = { id: dto.id ?? newId(), kind: 'explained', text: told.title, details } as const;
      return this.write(tx, caseId, stayId, 'case.explained', entry);
    });
  }

  private async told(stayId: string | null, dto: NoteExplanationDto, staff: StaffMember): Promise<Told> {
    if (dto.postingId === undefined) return this.toldBill(stayId, dto, staff);
    const told = await this.explanations.explainOn(stayId, dto.postingId, dto.language, staff);
    const { postingId, language, facts } = told;
    const query = { postingId, language };
    const tree = await this.bills.told(staff.propertyId, told.folioId, query);
    return { tree, title: told.staff.title, details: { postingId, language, amount: facts.amount } };
  }

  private async toldBill(stayId: string | null, dto: NoteExplanationDto, staff: StaffMember): Promise<Told> {
    const { folioId = '', language, groupBy } = dto;
    const tree = await this.bills.told(staff.propertyId, folioId, { language, groupBy });
    if (tree.stay.id !== stayId) throw new Refused('line-of-another-stay');
    return { tree, title: tree.folio.number, details: { folioId, language: tree.language, amount: tree.balance } };
  }

  private async write(
    tx: WriteTransaction,
    caseId: string,
    stayId: string | null,
    action: string,
    entry: { readonly id: string; readonly kind: EntryKind; readonly text: string; readonly details?: object },
  ): Promise<TimelineEntryDto> {
    await this.timeline.add(tx, caseId, entry);
    const { actor, deskName } = tx.acting;
    tx.record({
      action,
      subject: { kind: 'case', id: caseId },
      change: { entryId: entry.id, ...entry.details },
      event: { caseId, stayId },
    });
    return {
      id: entry.id,
      kind: entry.kind,
      visibility: 'internal',
      text: entry.text,
      details: { ...entry.details },
      actor: actor.name,
      desk: deskName,
      at: tx.at.toISOString(),
      businessDate: tx.businessDate,
    };
  }
}

/** What the guest was told, and what the case says of it. */
interface Told {
  readonly tree: BillTree;
  readonly title: string;
  readonly details: object;
}

async function roomsOfOthers(tx: WriteTransaction, stayId: string, text: string): Promise<readonly string[]> {
  const possible = possibleRooms(text);
  if (possible.length === 0) return [];
  const rooms = await tx.rows<{ number: string; own: boolean }>(ROOMS_NAMED, [tx.propertyId, stayId, possible]);
  const own = new Set(rooms.filter((room) => room.own).map(({ number }) => number));
  return otherRoomsNamed(text, { all: new Set(rooms.map(({ number }) => number)), own });
}
