import type { MakePromiseDto, PromiseDto } from '@amends/case/dto';
import { newId } from '@amends/kernel';
import { Injectable } from '@nestjs/common';
import { Refused } from '../platform/refused';
import { Writes } from '../platform/writes';
import type { StaffMember } from '../staff';
import { LOCK_PROMISE } from './case.queries';
import { CaseService } from './case.service';
import { PromiseEntity } from './promise.entity';
import { Timeline } from './timeline';

type PromiseRow = Omit<PromiseDto, 'dueAt'> & { readonly dueAt: Date } & Record<string, unknown>;

/** Promises only what is tracked: each has a time and a person. */
@Injectable()
export class PromiseService {
  constructor(
    private readonly writes: Writes,
    private readonly cases: CaseService,
    private readonly timeline: Timeline,
  ) {}

  /** @throws Refused `not-found`, `promise-due-in-the-past`. */
  make(caseId: string, dto: MakePromiseDto, staff: StaffMember): Promise<PromiseDto> {
    return this.writes.run(staff, async (tx) => {
      const { stayId } = await this.cases.lock(tx, caseId);
      const dueAt = new Date(dto.dueAt);
      if (dueAt <= tx.at) throw new Refused('promise-due-in-the-past');
      const id = dto.id ?? newId();
      const owner = staff.actor.name;
      await tx.insert(PromiseEntity, {
        ...{ propertyId: tx.propertyId, id, caseId, stayId, what: dto.what, dueAt },
        ...{ ownerName: owner, ownerId: staff.actor.id, state: 'open', settledAt: null },
      });
      await this.timeline.add(tx, caseId, { kind: 'promise', text: dto.what, details: { promiseId: id, dueAt } });
      const about = { caseId, stayId };
      tx.record({
        action: 'promise.made',
        subject: { kind: 'promise', id },
        change: { ...about, dueAt },
        event: about,
      });
      return { id, caseId, what: dto.what, dueAt: dueAt.toISOString(), owner, state: 'open' };
    });
  }

  /** @throws Refused `not-found`, `promise-already-settled`. */
  settle(id: string, state: 'kept' | 'broken', staff: StaffMember): Promise<PromiseDto> {
    return this.writes.run(staff, async (tx) => {
      const promise = await tx.first<PromiseRow>(LOCK_PROMISE, [tx.propertyId, id]);
      if (!promise) throw new Refused('not-found');
      if (promise.state !== 'open') throw new Refused('promise-already-settled', { state: promise.state });
      await tx.manager.update(PromiseEntity, { propertyId: tx.propertyId, id }, { state, settledAt: tx.at });
      await this.timeline.add(tx, promise.caseId, {
        kind: 'promise-settled',
        text: promise.what,
        details: { promiseId: id, state },
      });
      const { caseId } = promise;
      tx.record({
        action: `promise.${state}`,
        subject: { kind: 'promise', id },
        change: { caseId },
        event: { caseId },
      });
      return { ...promise, dueAt: promise.dueAt.toISOString(), state };
    });
  }
}
