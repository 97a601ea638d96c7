import type { PutGuestDto } from '@amends/guest/dto';
import { canonicalJson, newId } from '@amends/kernel';
import { Injectable } from '@nestjs/common';
import { compare, remember, type Told } from '../platform/external-ids';
import { sqlRows } from '../platform/sql-rows';
import type { Received, UpsertAnswers, Upserted } from '../platform/upserted';
import type { WriteTransaction } from '../platform/write-transaction';
import { PropertyService } from '../property';
import { guestRecord, type GuestRecord, withNews } from './guest-record';
import { INSERT_GUESTS, LOCK_GUESTS, UPDATE_GUESTS } from './guest.queries';

type ToldGuest = Told<PutGuestDto, GuestRecord>;

interface Plan extends Upserted {
  readonly told: ToldGuest;
  readonly record: GuestRecord;
  readonly version: number;
}

/** Guests as other systems know them; any number in the same few statements. */
@Injectable()
export class GuestUpsert {
  constructor(private readonly properties: PropertyService) {}

  /** Takes over what is said anew. Each external id at most once in `rows`. @throws SentTwiceAtOnce. */
  async upsertAll(tx: WriteTransaction, rows: readonly Received<PutGuestDto>[]): Promise<UpsertAnswers> {
    const { languages } = await this.properties.facts(tx.propertyId);
    const told = await compare<PutGuestDto, GuestRecord>(tx, 'guest', rows, LOCK_GUESTS);
    const plans = told.map((one) => planned(one, languages[0] ?? 'en'));
    const { created = [], updated = [] } = Object.groupBy(plans, ({ outcome }) => outcome);
    if (created.length > 0) await tx.rows(INSERT_GUESTS, [sqlRows(created.map((plan) => rowOf(tx, plan)))]);
    if (updated.length > 0)
      await tx.rows(UPDATE_GUESTS, [tx.propertyId, sqlRows(updated.map((plan) => rowOf(tx, plan)))]);
    await remember(tx, 'guest', plans);
    for (const plan of [...created, ...updated]) note(tx, plan);
    return plans.map(({ id, outcome, version }) => ({ id, outcome, version }));
  }
}

function planned(told: ToldGuest, homeLanguage: string): Plan {
  const { dto, known, anew } = told;
  if (!known) return { told, id: newId(), outcome: 'created', version: 1, record: guestRecord(dto, homeLanguage) };
  const { id, version } = known;
  const record = anew.size > 0 ? withNews(known.record, dto, anew, homeLanguage) : known.record;
  return canonicalJson(record) === canonicalJson(known.record)
    ? { told, id, outcome: 'unchanged', version, record }
    : { told, id, outcome: 'updated', version: version + 1, record };
}

function rowOf(tx: WriteTransaction, { id, version, record }: Plan): object {
  return { propertyId: tx.propertyId, id, version, ...record };
}

function note(tx: WriteTransaction, { id, outcome, version, told }: Plan): void {
  const changed = [...told.anew];
  tx.record({
    action: `guest.${outcome === 'created' ? 'created' : 'edited'}`,
    subject: { kind: 'guest', id },
    change: { ...told.ref, changed },
    event: { version, changed },
  });
}
