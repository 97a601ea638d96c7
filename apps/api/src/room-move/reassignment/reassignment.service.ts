import { newId } from '@amends/kernel';
import type {
  PreviewReassignmentDto,
  ReassignDto,
  ReassignmentDto,
  ReassignmentPreviewDto,
} from '@amends/room-move/dto';
import { Injectable } from '@nestjs/common';
import { Reads } from '../../platform/reads';
import { Refused } from '../../platform/refused';
import type { WriteTransaction } from '../../platform/write-transaction';
import { Writes } from '../../platform/writes';
import type { StaffMember } from '../../staff';
import { CandidateService } from '../candidate.service';
import { MoveLocks } from '../move-locks';
import type { Ask } from '../move-facts';
import { ReassignmentPlanner } from './reassignment-plan';
import { ReassignmentWriter } from './reassignment-writer';
import { REASSIGNMENT } from './reassignment.queries';

const ROOM_NIGHT_TAKEN = '23P01';
/** What was asked is wrong as such: another preview would be refused with the same. */
const NOT_STALE = [
  'not-found',
  'reassignment-unclear',
  'reassignment-too-large',
  'room-unknown',
  'block-already-lifted',
  'move-override-not-permitted',
  'chain-stay-twice',
];

type Row = Omit<ReassignmentDto, 'id' | 'madeAt'> & { readonly madeAt: Date } & Record<string, unknown>;

/** Other rooms for everybody whose room is not to be used: previewed as a whole, and done in one act. */
@Injectable()
export class ReassignmentService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
    private readonly candidates: CandidateService,
    private readonly planner: ReassignmentPlanner,
    private readonly locks: MoveLocks,
    private readonly writer: ReassignmentWriter,
  ) {}

  /** Changes nothing. @throws Refused what is wrong with what was asked. */
  preview(dto: PreviewReassignmentDto, staff: StaffMember): Promise<ReassignmentPreviewDto> {
    return this.planner.preview(this.candidates.askFor(staff.propertyId), dto, staff);
  }

  /** @throws Refused `preview-stale` with the new preview when anything changed since, and what is wrong with what was asked. */
  async reassign(dto: ReassignDto, staff: StaffMember): Promise<ReassignmentDto> {
    const id = dto.id ?? newId();
    try {
      return await this.writes.run(staff, (tx) => this.reassignIn(tx, id, dto, staff), { freezeBusinessDate: true });
    } catch (error) {
      if (!isStale(error)) throw error;
      throw new Refused('preview-stale', { preview: await this.preview(dto, staff) });
    }
  }

  /** @throws Refused `not-found`. */
  find(id: string, { propertyId }: StaffMember): Promise<ReassignmentDto> {
    return whole((statement, values) => this.reads.rows(propertyId, statement, values), propertyId, id);
  }

  private async reassignIn(
    tx: WriteTransaction,
    id: string,
    dto: ReassignDto,
    staff: StaffMember,
  ): Promise<ReassignmentDto> {
    const { stays } = dto;
    if (new Set(stays.map(({ stayId }) => stayId)).size < stays.length) throw new Refused('chain-stay-twice');
    await this.locks.take(tx, stays);
    const ask: Ask = (statement, values) => tx.rows(statement, values);
    const plan = await this.planner.again(ask, dto, stays, staff);
    if (plan.token !== dto.previewToken || plan.placed.length < stays.length) throw new Refused('preview-stale');
    await this.writer.write(tx, id, plan, staff);
    return whole(ask, tx.propertyId, id);
  }
}

/** A room lost to a colleague, a guest who left, a block that was moved: whatever it is, another preview tells. */
function isStale(error: unknown): boolean {
  if (error instanceof Refused) return !NOT_STALE.includes(error.code) && error.status < 500 && !isOfKey(error.code);
  return (error as { code?: string }).code === ROOM_NIGHT_TAKEN;
}

function isOfKey(code: string): boolean {
  return code.startsWith('idempotency-') || code === 'night-audit-running';
}

async function whole(ask: Ask, propertyId: string, id: string): Promise<ReassignmentDto> {
  const [row] = await ask<Row>(REASSIGNMENT, [propertyId, id]);
  if (!row) throw new Refused('not-found');
  return { id, ...row, madeAt: row.madeAt.toISOString() };
}
