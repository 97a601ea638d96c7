import { newId } from '@amends/kernel';
import { checklistItems, type ChecklistSubject } from '@amends/task';
import type { ChecklistDto, ChecklistQueryDto, OpenChecklistDto } from '@amends/task/dto';
import { Injectable } from '@nestjs/common';
import { CaseService } from '../case';
import { Reads } from '../platform/reads';
import { Refused } from '../platform/refused';
import { sqlRows } from '../platform/sql-rows';
import type { WriteTransaction } from '../platform/write-transaction';
import { Writes } from '../platform/writes';
import type { StaffMember } from '../staff';
import {
  ADD_CHECKLIST,
  ADD_CHECKLIST_ITEMS,
  CHECKLIST,
  CHECKLIST_OF,
  CHECKLIST_PLACE,
  CHECKLISTS,
  CHECKLISTS_WITH_POINT,
  COUNT_UP_CHECKLIST,
  LOCK_CHECKLIST,
  TICK,
} from './checklist.queries';
import { ChecklistTemplateService } from './checklist-template.service';
import { PointKeepers } from './point-keepers';

/** What a checklist is made of, for a move or a case that is written already. */
export interface NewChecklist {
  readonly id?: string | undefined;
  readonly template: string;
  readonly subject: { readonly kind: ChecklistSubject; readonly id: string };
  readonly stayId: string | null;
  /** Codes that can be needed; the whole template when left out. */
  readonly items?: readonly string[];
}

type Row = { checklist: ChecklistDto };
type Locked = { id: string; version: number; stayId: string | null; moveId: string | null; caseId: string | null };

@Injectable()
export class ChecklistService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
    private readonly cases: CaseService,
    private readonly templates: ChecklistTemplateService,
    private readonly keepers: PointKeepers,
  ) {}

  /** At most fifty, newest first; none of both asked for is refused. @throws Refused `validation-failed`. */
  async list({ subject, subjectId, stayId }: ChecklistQueryDto, staff: StaffMember) {
    if ((subject === undefined) !== (subjectId === undefined) || (subject === undefined && stayId === undefined)) {
      throw new Refused('validation-failed', { errors: [WHICH] });
    }
    const values = [staff.propertyId, subject ?? null, subjectId ?? null, stayId ?? null];
    const rows = await this.reads.rows<Row>(staff.propertyId, CHECKLISTS, values);
    return { data: rows.map(({ checklist }) => checklist) };
  }

  /** @throws Refused `not-found`. */
  async find(id: string, { propertyId }: StaffMember): Promise<ChecklistDto> {
    return whole(await this.reads.first<Row>(propertyId, CHECKLIST, [propertyId, id]));
  }

  /** Of a case. @throws Refused `not-found` for the case, `checklist-template-unknown`. */
  openOf({ id, template, caseId }: OpenChecklistDto, staff: StaffMember): Promise<ChecklistDto> {
    return this.writes.run(staff, async (tx) => {
      const { stayId } = await this.cases.lock(tx, caseId);
      return this.read(tx, await this.open(tx, { id, template, subject: { kind: 'case', id: caseId }, stayId }));
    });
  }

  /**
   * Opens a checklist in the running transaction and answers its id. One that is open already for the same thing is
   * the one.
   *
   * @throws Refused `checklist-template-unknown` where the template has no point.
   */
  async open(tx: WriteTransaction, { id = newId(), template, subject, stayId, items }: NewChecklist): Promise<string> {
    const points = checklistItems((await this.templates.of(tx, template)).items, items);
    if (points.length === 0) throw new Refused('checklist-template-unknown', { template });
    const [moveId, caseId] = subject.kind === 'move' ? [subject.id, null] : [null, subject.id];
    const opened = await tx.first(ADD_CHECKLIST, [tx.propertyId, id, template, moveId, caseId, stayId, tx.at]);
    if (!opened) return idOf(tx, [template, moveId, caseId]);
    await tx.rows(ADD_CHECKLIST_ITEMS, [
      tx.propertyId,
      id,
      sqlRows(points.map((point, place) => ({ ...point, place }))),
    ]);
    const about = { stayId, moveId, caseId };
    tx.record({
      action: 'checklist.opened',
      subject: { kind: 'checklist', id },
      change: { template, ...about },
      event: { version: 1, checklistId: id, ...about },
    });
    return id;
  }

  /**
   * Ticks a point, or takes the tick back. Twice is once: who ticked it first stays.
   *
   * @throws Refused `not-found`, and what refuses the act a point stands for.
   */
  tick(id: string, code: string, done: boolean, staff: StaffMember): Promise<ChecklistDto> {
    return this.writes.run(staff, async (tx) => {
      const list = await tx.first<Locked>(CHECKLIST_PLACE, [tx.propertyId, id, code]);
      if (!list) throw new Refused('not-found');
      const { moveId } = list;
      const isKept = moveId !== null && (await this.keepers.of(code)?.tick(tx, { moveId, code, done }));
      if (!isKept) await this.tickIn(tx, id, code, done);
      return this.read(tx, id);
    });
  }

  /** Of the checklist of a move, by the word that keeps the point; a house that took it off its list has none. */
  async tickOfMove(tx: WriteTransaction, moveId: string, code: string, done: boolean): Promise<void> {
    for (const { id } of await tx.rows<{ id: string }>(CHECKLISTS_WITH_POINT, [tx.propertyId, moveId, code]))
      await this.tickIn(tx, id, code, done);
  }

  private async tickIn(tx: WriteTransaction, id: string, code: string, done: boolean): Promise<void> {
    const list = await tx.first<Locked>(LOCK_CHECKLIST, [tx.propertyId, id]);
    if (!list) throw new Error('A checklist has gone.');
    const { actor } = tx.acting;
    const who = done ? [actor.id, actor.name, tx.at] : [null, null, null];
    const point = await tx.first<{ same: boolean }>(TICK, [tx.propertyId, id, code, ...who]);
    if (!point?.same) await this.note(tx, list, code, done);
  }

  private async note(tx: WriteTransaction, list: Locked, code: string, done: boolean): Promise<void> {
    await tx.rows(COUNT_UP_CHECKLIST, [tx.propertyId, list.id]);
    const { id, version, stayId, moveId, caseId } = list;
    tx.record({
      action: done ? 'checklist.ticked' : 'checklist.unticked',
      subject: { kind: 'checklist', id },
      change: { code },
      event: { version: version + 1, checklistId: id, stayId, moveId, caseId },
    });
  }

  private async read(tx: WriteTransaction, id: string): Promise<ChecklistDto> {
    return whole(await tx.first<Row>(CHECKLIST, [tx.propertyId, id]));
  }
}

const WHICH = { pointer: 'subject', code: 'subject-or-stay', message: 'Name a subject with its id, or a stay.' };

async function idOf(tx: WriteTransaction, [template, moveId, caseId]: readonly unknown[]): Promise<string> {
  const there = await tx.first<{ id: string }>(CHECKLIST_OF, [tx.propertyId, template, moveId, caseId]);
  // The id was taken by another thing: the client's id is no longer free.
  if (!there) throw new Refused('already-exists');
  return there.id;
}

function whole(row: Row | undefined): ChecklistDto {
  if (!row) throw new Refused('not-found');
  return row.checklist;
}
