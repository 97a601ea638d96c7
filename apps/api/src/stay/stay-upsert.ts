import { newId } from '@amends/kernel';
import type { PutStayDto } from '@amends/stay/dto';
import { Injectable } from '@nestjs/common';
import { amountOf } from '../platform/amount-of';
import { compare, remember } from '../platform/external-ids';
import { Refused } from '../platform/refused';
import { sqlRows } from '../platform/sql-rows';
import type { Received, UpsertAnswers } from '../platform/upserted';
import type { WriteTransaction } from '../platform/write-transaction';
import { RoomService } from '../room';
import { planStay, type StayPlan } from './plan-stay';
import { loadFacts, loadSpans } from './stay-facts';
import type { StayRecord } from './stay-record';
import {
  ADD_NIGHTS,
  ASSIGN_ROOMS,
  DROP_NIGHTS,
  GIVE_UP_ROOMS,
  INSERT_STAYS,
  LOCK_STAYS,
  REPRICE_NIGHTS,
  ROOM_CONFLICTS,
  UPDATE_STAYS,
} from './stay-upsert.queries';

const ROOM_NIGHT_TAKEN = '23P01';

type Conflict = {
  stayId: string;
  roomNumber: string;
  takenBy: string;
  confirmationNumber: string;
  from: string;
  until: string;
};

/** Stays as other systems know them; any number in the same few statements. */
@Injectable()
export class StayUpsert {
  constructor(private readonly rooms: RoomService) {}

  /**
   * Takes over what is said anew. What a system only repeats does not undo a move made here, and nights before the
   * business date keep their room and price. Each external id at most once in `rows`, and none that another shares
   * its room with. A room given up in one row may be taken in another.
   *
   * @throws SentTwiceAtOnce.
   */
  async upsertAll(tx: WriteTransaction, rows: readonly Received<PutStayDto>[]): Promise<UpsertAnswers> {
    const told = await compare<PutStayDto, StayRecord>(tx, 'stay', rows, LOCK_STAYS);
    const facts = await loadFacts(tx, rows);
    const spans = await loadSpans(
      tx,
      told.flatMap(({ known }) => known?.id ?? []),
    );
    const planned = told.map((one) => planStay(one, facts, spans.get(one.known?.id ?? '') ?? [], tx.businessDate));
    const plans = await this.withoutTaken(tx, planned);
    const good = plans.filter((plan): plan is StayPlan => !(plan instanceof Refused));
    await this.write(tx, good);
    await remember(tx, 'stay', good);
    for (const plan of good) note(tx, plan);
    return plans.map((plan) =>
      plan instanceof Refused ? plan : { id: plan.id, outcome: plan.outcome, version: plan.version },
    );
  }

  /** Locks the rooms first, so that what is found free stays free until the end. */
  private async withoutTaken(
    tx: WriteTransaction,
    plans: readonly (StayPlan | Refused)[],
  ): Promise<readonly (StayPlan | Refused)[]> {
    const good = plans.filter((plan): plan is StayPlan => !(plan instanceof Refused));
    const roomIds = good.flatMap(({ givenUp, taken, touched }) => [
      ...[...givenUp, ...taken].map(({ roomId }) => roomId),
      ...touched,
    ]);
    if (roomIds.length === 0) return plans;
    await this.rooms.lock(tx, roomIds);
    const givenUp = good.flatMap((plan) => plan.givenUp.map(({ id }) => id));
    const wanted = sqlRows(good.flatMap((plan) => assignments(tx, plan)));
    const conflicts = await tx.rows<Conflict>(ROOM_CONFLICTS, [tx.propertyId, wanted, givenUp]);
    const byStay = new Map(conflicts.map(({ stayId, ...facts }) => [stayId, facts]));
    return plans.map((plan) => {
      const conflict = plan instanceof Refused ? undefined : byStay.get(plan.id);
      return conflict ? taken(conflict) : plan;
    });
  }

  private async write(tx: WriteTransaction, plans: readonly StayPlan[]): Promise<void> {
    const { created = [], updated = [] } = Object.groupBy(plans, ({ outcome }) => outcome);
    const changed = [...created, ...updated];
    if (changed.length === 0) return;
    const nights = sqlRows(changed.map(nightsSaid));
    if (created.length > 0) await tx.rows(INSERT_STAYS, [sqlRows(created.map((plan) => rowOf(tx, plan)))]);
    if (updated.length > 0) {
      await tx.rows(UPDATE_STAYS, [tx.propertyId, sqlRows(updated.map((plan) => rowOf(tx, plan)))]);
      await tx.rows(DROP_NIGHTS, [tx.propertyId, nights]);
      await tx.rows(REPRICE_NIGHTS, [tx.propertyId, nights, tx.businessDate]);
    }
    await tx.rows(ADD_NIGHTS, [tx.propertyId, nights]);
    await this.assign(tx, changed);
  }

  private async assign(tx: WriteTransaction, plans: readonly StayPlan[]): Promise<void> {
    const givenUp = plans.flatMap((plan) => plan.givenUp.map(({ id }) => id));
    const taken = plans.flatMap((plan) => assignments(tx, plan));
    const touched = plans.flatMap((plan) => plan.touched);
    if (givenUp.length > 0) await tx.rows(GIVE_UP_ROOMS, [tx.propertyId, givenUp]);
    if (taken.length > 0) await tx.rows(ASSIGN_ROOMS, [sqlRows(taken)]).catch(refuseTaken);
    if (touched.length > 0) await this.rooms.touch(tx, ...new Set(touched));
  }
}

/** The database's own word, for two rows of one batch and whatever the look-up before did not foresee. */
function refuseTaken(error: unknown): never {
  throw (error as { code?: string }).code === ROOM_NIGHT_TAKEN ? new Refused('room-taken') : error;
}

function taken({ roomNumber, takenBy, confirmationNumber, from, until }: Omit<Conflict, 'stayId'>): Refused {
  return new Refused('room-taken', {
    roomNumber,
    nights: { from, until },
    by: { stayId: takenBy, confirmationNumber },
  });
}

function rowOf(tx: WriteTransaction, { id, version, record }: StayPlan): object {
  return { propertyId: tx.propertyId, id, version, ...record };
}

function assignments(tx: WriteTransaction, { id, taken: spans }: StayPlan): readonly object[] {
  return spans.map(({ roomId, shareKey, from, until }) => ({
    ...{ propertyId: tx.propertyId, id: newId(), stayId: id, roomId },
    ...{ startsOn: from, endsOn: until, shareKey, active: true },
  }));
}

function nightsSaid({ id, record, told: { dto, anew } }: StayPlan): object {
  const rate = amountOf(dto.nightlyRate);
  const { arrival, departure, roomTypeCharged } = record;
  return {
    ...{ id, arrival, departure, roomTypeCharged, rateMinor: rate.minor, currency: rate.currency },
    ...{ rateAnew: anew.has('nightlyRate'), roomTypeAnew: anew.has('roomTypeCharged') },
  };
}

function note(tx: WriteTransaction, { id, outcome, version, told }: StayPlan): void {
  if (outcome === 'unchanged') return;
  const changed = [...told.anew];
  tx.record({
    action: `stay.${outcome === 'created' ? 'created' : 'edited'}`,
    subject: { kind: 'stay', id },
    change: { ...told.ref, changed },
    event: { version, stayId: id, changed },
  });
}
