import type { ChargeWaiverDto, WaiveChargeDto } from '@amends/bill/dto';
import { newId } from '@amends/kernel';
import { Injectable } from '@nestjs/common';
import { Reads } from '../platform/reads';
import { Refused } from '../platform/refused';
import type { WriteTransaction } from '../platform/write-transaction';
import { Writes } from '../platform/writes';
import type { StaffMember } from '../staff';
import { INSERT_WAIVER, LOCK_STAY_TO_WAIVE, WAIVERS, WITHDRAW_WAIVER } from './waiver.queries';

type WaiverRow = ChargeWaiverDto & Record<string, unknown>;

/** What the house has agreed not to charge: the check blames a line that is charged all the same. */
@Injectable()
export class WaiverService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
  ) {}

  /** @throws Refused `not-found`. */
  async list(stayId: string, { propertyId }: StaffMember): Promise<{ data: readonly ChargeWaiverDto[] }> {
    const rows = await this.reads.rows<WaiverRow & { id: string | null }>(propertyId, WAIVERS, [propertyId, stayId]);
    if (rows.length === 0) throw new Refused('not-found');
    return { data: rows.filter(({ id }) => id !== null) };
  }

  /** @throws Refused `not-found`, `charge-already-waived`. */
  waive(
    stayId: string,
    { id = newId(), charge, reason }: WaiveChargeDto,
    staff: StaffMember,
  ): Promise<ChargeWaiverDto> {
    return this.writes.run(staff, async (tx) => {
      const { propertyId, acting, at, businessDate } = tx;
      const stay = await tx.first<{ waived: boolean }>(LOCK_STAY_TO_WAIVE, [propertyId, stayId, charge]);
      if (!stay) throw new Refused('not-found');
      if (stay.waived) throw new Refused('charge-already-waived');
      const { actor } = acting;
      const values = [propertyId, id, stayId, charge, reason, actor.id, actor.name, at, businessDate];
      const waiver = await tx.first<WaiverRow>(INSERT_WAIVER, values);
      if (!waiver) throw new Error('The waiver was not written.');
      record(tx, 'stay.charge-waived', waiver);
      return waiver;
    });
  }

  /** @throws Refused `not-found`. */
  async withdraw(id: string, staff: StaffMember): Promise<void> {
    await this.writes.run(staff, async (tx) => {
      const values = [tx.propertyId, id, tx.at, tx.acting.actor.name];
      const waiver = await tx.first<WaiverRow>(WITHDRAW_WAIVER, values);
      if (!waiver) throw new Refused('not-found');
      record(tx, 'stay.waiver-withdrawn', waiver);
      return waiver;
    });
  }
}

function record(
  tx: WriteTransaction,
  action: 'stay.charge-waived' | 'stay.waiver-withdrawn',
  { id, stayId, charge, reason }: ChargeWaiverDto,
): void {
  tx.record({
    ...{ action, subject: { kind: 'stay', id: stayId } },
    change: { waiverId: id, charge, reason },
    event: { stayId, changed: ['chargeWaivers'] },
  });
}
