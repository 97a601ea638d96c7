import { type CaseState, decideTransition } from '@amends/case';
import type { CaseDto, TransitionCaseDto } from '@amends/case/dto';
import { Injectable } from '@nestjs/common';
import { Refused } from '../platform/refused';
import type { WriteTransaction } from '../platform/write-transaction';
import { Writes } from '../platform/writes';
import type { StaffMember } from '../staff';
import type { CaseEntity } from './case.entity';
import { WORKS_HERE } from './case.queries';
import { CaseService } from './case.service';
import type { LockedCase } from './locked-case';
import { Timeline } from './timeline';

@Injectable()
export class TransitionService {
  constructor(
    private readonly writes: Writes,
    private readonly cases: CaseService,
    private readonly timeline: Timeline,
  ) {}

  /** Moves a case on; with a version only while it still has it. @throws Refused with the rule's own reason. */
  make(id: string, version: number | undefined, dto: TransitionCaseDto, staff: StaffMember): Promise<CaseDto> {
    return this.writes.run(staff, async (tx) => {
      const found = await this.cases.lock(tx, id);
      const words = closingWords(dto);
      if (version !== undefined) await this.cases.refuseStale(tx, version, id, words);
      const duplicateOf = dto.duplicateOf === undefined ? null : await this.cases.read(tx, dto.duplicateOf);
      const decision = decideTransition({ ...found, ...words, duplicateOf }, dto.transition);
      if (!decision.allowed) throw new Refused(decision.refusal.code, decision.refusal);
      const fields = { ...words, state: decision.next, ...(await this.consequences(tx, dto, decision.next, staff)) };
      await this.cases.write(tx, id, fields);
      await this.note(tx, found, dto, decision.next);
      return this.cases.read(tx, id);
    });
  }

  private async consequences(
    tx: WriteTransaction,
    dto: TransitionCaseDto,
    next: CaseState,
    staff: StaffMember,
  ): Promise<Partial<CaseEntity>> {
    if (next === 'Closed') return { closedAt: tx.at };
    if (next === 'Reopened') return { closedAt: null };
    if (next === 'Duplicate') return { duplicateOf: dto.duplicateOf ?? null };
    if (dto.transition !== 'assign') return {};
    return { ownerId: await this.owner(tx, dto.ownerId ?? staff.actor.id) };
  }

  private async owner(tx: WriteTransaction, staffId: string): Promise<string> {
    if (!(await tx.first(WORKS_HERE, [tx.propertyId, staffId]))) throw new Refused('staff-unknown');
    return staffId;
  }

  private async note(tx: WriteTransaction, found: LockedCase, dto: TransitionCaseDto, next: CaseState): Promise<void> {
    const changed = changedWords(found, dto);
    const details = { transition: dto.transition, from: found.state, to: next, ...(changed.length > 0 && { changed }) };
    await this.timeline.append(tx, found.id, {
      ...(dto.id ? { id: dto.id } : {}),
      kind: 'transition',
      // What taking it back needs: what it was before, and the version by which a later change is seen.
      details: { ...details, fromOwner: found.ownerId, fromClosedAt: found.closedAt, version: found.version + 1 },
      ...(dto.note ? { text: dto.note } : {}),
    });
    tx.record({
      action: `case.${next === 'Closed' ? 'closed' : 'moved-on'}`,
      subject: { kind: 'case', id: found.id },
      change: details,
      event: { version: found.version + 1, caseId: found.id, stayId: found.stayId, changed: ['state', ...changed] },
    });
  }
}

/** What closing writes first, so that closing a case is one step. */
function closingWords(dto: TransitionCaseDto): Partial<Pick<CaseEntity, 'agreedProblem' | 'outcome' | 'explanation'>> {
  return {
    ...(dto.agreedProblem === undefined ? {} : { agreedProblem: dto.agreedProblem }),
    ...(dto.outcome === undefined ? {} : { outcome: dto.outcome }),
    ...(dto.explanation === undefined ? {} : { explanation: dto.explanation }),
  };
}

/** Which texts closing wrote anew. */
function changedWords(found: LockedCase, dto: TransitionCaseDto): readonly string[] {
  const words = Object.entries(closingWords(dto)) as [keyof LockedCase, string][];
  return words.filter(([field, text]) => found[field] !== text).map(([field]) => field);
}
