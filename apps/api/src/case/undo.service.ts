import { decideUndo, type CaseState } from '@amends/case';
import type { CaseDto, UndoDto } from '@amends/case/dto';
import { Injectable } from '@nestjs/common';
import { Refused } from '../platform/refused';
import type { WriteTransaction } from '../platform/write-transaction';
import { Writes } from '../platform/writes';
import type { StaffMember } from '../staff';
import { ENTRY_TO_UNDO, SINCE_ENTRY } from './case.queries';
import { CaseService } from './case.service';
import type { LockedCase } from './locked-case';
import { Timeline } from './timeline';

interface EntryToUndo extends Record<string, unknown> {
  readonly id: string;
  readonly kind: string;
  readonly actorId: string;
  readonly details: TransitionDetails;
  readonly secondsAgo: number;
}

/** As the transition wrote them; all but the first three are missing from old entries. */
interface TransitionDetails {
  readonly transition: string;
  readonly from: CaseState;
  readonly to: CaseState;
  readonly fromOwner?: string | null;
  readonly fromClosedAt?: string | null;
  readonly version?: number;
}

@Injectable()
export class UndoService {
  constructor(
    private readonly writes: Writes,
    private readonly cases: CaseService,
    private readonly timeline: Timeline,
  ) {}

  /** Puts state and owner back to what they were; texts written on the way stay. @throws Refused by the rule's reason. */
  undo(id: string, dto: UndoDto, staff: StaffMember): Promise<CaseDto> {
    return this.writes.run(staff, async (tx) => {
      const found = await this.cases.lock(tx, id);
      const entry = await this.entry(tx, found, dto.entryId);
      const { from, fromOwner, fromClosedAt } = entry.details;
      await this.cases.write(tx, id, {
        state: from,
        ownerId: fromOwner ?? null,
        closedAt: fromClosedAt ? new Date(fromClosedAt) : null,
        duplicateOf: null,
      });
      await this.note(tx, found, entry, dto.id);
      return this.cases.read(tx, id);
    });
  }

  private async entry(tx: WriteTransaction, found: LockedCase, entryId: string): Promise<EntryToUndo> {
    const values = [tx.propertyId, found.id, entryId];
    const entry = await tx.first<EntryToUndo>(ENTRY_TO_UNDO, values);
    if (!entry) throw new Refused('not-found');
    const decision = decideUndo({
      kind: entry.kind,
      own: entry.actorId === tx.acting.actor.id,
      madeVersion: entry.details.version ?? null,
      version: found.version,
      secondsAgo: entry.secondsAgo,
    });
    if (!decision.undone) throw new Refused(decision.refusal, (await tx.first(SINCE_ENTRY, values)) ?? {});
    return entry;
  }

  private async note(tx: WriteTransaction, found: LockedCase, entry: EntryToUndo, id?: string): Promise<void> {
    const { transition, from, to } = entry.details;
    const details = { transition, from: to, to: from, entryId: entry.id };
    await this.timeline.append(tx, found.id, { ...(id ? { id } : {}), kind: 'undone', details });
    tx.record({
      action: 'case.undone',
      subject: { kind: 'case', id: found.id },
      change: details,
      event: { version: found.version + 1, caseId: found.id, stayId: found.stayId, changed: ['state'] },
    });
  }
}
