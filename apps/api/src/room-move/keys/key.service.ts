import { decideKeyStep, KEY_POINTS, type KeyAct, type KeyFailure, type KeyStep } from '@amends/room-move';
import type { FailKeyStepDto, KeyHandoverDto } from '@amends/room-move/dto';
import { Injectable } from '@nestjs/common';
import { CaseService } from '../../case';
import { Reads } from '../../platform/reads';
import { Refused } from '../../platform/refused';
import type { WriteTransaction } from '../../platform/write-transaction';
import { Writes } from '../../platform/writes';
import type { StaffMember } from '../../staff';
import { StayService } from '../../stay';
import { ChecklistService } from '../../task';
import { type KeyHandoverRow, keyFacts, roomsOf, toKeyHandoverDto } from './key-handover-row';
import { KeyPort } from './key-port';
import { KeyTasks } from './key-tasks';
import { FAIL_KEY, KEY_HANDOVER, KEYS_OF_STAY, SET_NEW_KEY, SET_OLD_KEY } from './key.queries';

/** What became of a step. */
export interface KeyReport {
  readonly step: KeyStep;
  readonly act: KeyAct;
  readonly reason?: KeyFailure;
  readonly note?: string | undefined;
}

const SAID = {
  done: 'key-handover.done',
  failed: 'key-handover.failed',
  'take-back': 'key-handover.taken-back',
} as const;

/** The one place where a step of a handover is recorded, whether on the stay or as a point of the move's checklist. */
@Injectable()
export class KeyService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
    private readonly stays: StayService,
    private readonly cases: CaseService,
    private readonly checklists: ChecklistService,
    private readonly port: KeyPort,
    private readonly tasks: KeyTasks,
  ) {}

  /** Newest first. @throws Refused `not-found`. */
  async list(stayId: string, { propertyId }: StaffMember): Promise<{ data: readonly KeyHandoverDto[] }> {
    const rows = await this.reads.rows<KeyHandoverRow>(propertyId, KEYS_OF_STAY, [propertyId, stayId]);
    return { data: rows.map(toKeyHandoverDto) };
  }

  /** @throws Refused `not-found`, `key-failure-needs-note`, and what the rule refuses. */
  record(stayId: string, id: string, report: KeyReport, staff: StaffMember): Promise<KeyHandoverDto> {
    return this.writes.run(staff, async (tx) => {
      await this.recordIn(tx, stayId, id, report);
      return toKeyHandoverDto(await read(tx, stayId, id));
    });
  }

  /** @throws Refused `key-failure-needs-note` and others of the rule. */
  fail(
    stayId: string,
    id: string,
    { step, reason, note }: FailKeyStepDto,
    staff: StaffMember,
  ): Promise<KeyHandoverDto> {
    if (reason === 'other' && !note?.trim()) throw new Refused('key-failure-needs-note');
    return this.record(stayId, id, { step, act: 'failed', reason, note }, staff);
  }

  /** In the running transaction. @throws Refused `not-found` and others of the rule. */
  async recordIn(tx: WriteTransaction, stayId: string, id: string, report: KeyReport): Promise<void> {
    const { step, act } = report;
    // The case before the stay: the task of a failure stands on it.
    const before = await read(tx, stayId, id);
    if (before.caseId !== null) await this.cases.lock(tx, before.caseId);
    await this.stays.lock(tx, stayId);
    const row = await read(tx, stayId, id);
    const decision = decideKeyStep(keyFacts(row), step, act);
    if (!decision.granted) throw new Refused(decision.refusal.code, { step });
    if (decision.again) return;
    if (act === 'failed') await this.writeFailure(tx, row, report);
    else await this.write(tx, row, step, act === 'done');
  }

  private async write(tx: WriteTransaction, row: KeyHandoverRow, step: KeyStep, done: boolean): Promise<void> {
    const { actor } = tx.acting;
    const who = done ? [actor.id, actor.name, tx.at] : [null, null, null];
    await tx.rows(step === 'new-key' ? SET_NEW_KEY : SET_OLD_KEY, [tx.propertyId, row.id, ...who]);
    say(tx, row, { step, act: done ? 'done' : 'take-back' });
    if (row.taskId !== null) await this.tasks.settle(tx, row.taskId);
    if (!row.undoes) await this.checklists.tickOfMove(tx, row.moveId, KEY_POINTS[step], done);
    if (step === 'new-key' && done) await this.askForOld(tx, row);
  }

  private askForOld(tx: WriteTransaction, row: KeyHandoverRow): Promise<void> {
    const { id: handoverId, version, stayId, moveId } = row;
    const roomIds = roomsOf(row, 'old-key').map(({ id }) => id);
    return this.port.ask(tx, { handoverId, version: version + 1, stayId, moveId, step: 'old-key', roomIds });
  }

  private async writeFailure(tx: WriteTransaction, row: KeyHandoverRow, report: KeyReport): Promise<void> {
    const { step, reason, note } = report;
    const taskId = await this.tasks.open(tx, row, step, note);
    const { actor } = tx.acting;
    await tx.rows(FAIL_KEY, [tx.propertyId, row.id, step, reason, note ?? null, actor.name, tx.at, taskId]);
    say(tx, row, report, taskId);
  }
}

async function read(tx: WriteTransaction, stayId: string, id: string): Promise<KeyHandoverRow> {
  const row = await tx.first<KeyHandoverRow>(KEY_HANDOVER, [tx.propertyId, stayId, id]);
  if (!row) throw new Refused('not-found');
  return row;
}

function say(tx: WriteTransaction, row: KeyHandoverRow, { step, act, reason }: KeyReport, taskId?: string): void {
  const { id, version, stayId, moveId } = row;
  const rooms = roomsOf(row, step);
  tx.record({
    action: SAID[act],
    subject: { kind: 'key-handover', id },
    change: { step, moveId, rooms: rooms.map(({ number }) => number), ...(reason && { reason, taskId }) },
    event: { version: version + 1, keyHandoverId: id, stayId, moveId, step },
  });
}
