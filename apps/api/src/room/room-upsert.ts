import { canonicalJson, newId } from '@amends/kernel';
import type { RoomStatus } from '@amends/room';
import type { PutRoomDto } from '@amends/room/dto';
import { Injectable } from '@nestjs/common';
import { compare, remember, type Told } from '../platform/external-ids';
import { Refused } from '../platform/refused';
import { sqlRows } from '../platform/sql-rows';
import type { Received, UpsertAnswers } from '../platform/upserted';
import type { WriteTransaction } from '../platform/write-transaction';
import { RoomAssets } from './room-assets';
import { INSERT_ROOMS, LOCK_ROOM_RECORDS, ROOM_TYPES_NAMED, ROOMS_NUMBERED, UPDATE_ROOMS } from './room.queries';

interface RoomRecord {
  readonly number: string;
  readonly floor: number;
  readonly roomType: string;
  readonly features: readonly string[];
  readonly status: RoomStatus;
  readonly wing: string | null;
  readonly riser: string | null;
}

type ToldRoom = Told<PutRoomDto, RoomRecord>;

interface Plan {
  readonly told: ToldRoom;
  readonly id: string;
  readonly outcome: 'created' | 'updated' | 'unchanged';
  readonly version: number;
  readonly record: RoomRecord;
}

/** Rooms as other systems know them; any number in the same few statements. */
@Injectable()
export class RoomUpsert {
  constructor(private readonly assets: RoomAssets) {}

  /** Takes over what is said anew. Each external id at most once in `rows`. @throws SentTwiceAtOnce. */
  async upsertAll(tx: WriteTransaction, rows: readonly Received<PutRoomDto>[]): Promise<UpsertAnswers> {
    const told = await compare<PutRoomDto, RoomRecord>(tx, 'room', rows, LOCK_ROOM_RECORDS);
    const plans = await withoutRefused(tx, told.map(planned));
    const good = plans.filter((plan): plan is Plan => !(plan instanceof Refused));
    const { created = [], updated = [] } = Object.groupBy(good, ({ outcome }) => outcome);
    if (created.length > 0) await tx.rows(INSERT_ROOMS, [sqlRows(created.map((plan) => rowOf(tx, plan)))]);
    if (updated.length > 0)
      await tx.rows(UPDATE_ROOMS, [tx.propertyId, sqlRows(updated.map((plan) => rowOf(tx, plan)))]);
    await this.assets.putAll(
      tx,
      [...created, ...updated].flatMap(({ id, told: { dto, anew } }) =>
        dto.assets !== undefined && anew.has('assets') ? [{ roomId: id, assets: dto.assets }] : [],
      ),
    );
    await remember(tx, 'room', good);
    for (const plan of [...created, ...updated]) note(tx, plan);
    return plans.map((plan) =>
      plan instanceof Refused ? plan : { id: plan.id, outcome: plan.outcome, version: plan.version },
    );
  }
}

function planned(told: ToldRoom): Plan {
  const { dto, known, anew } = told;
  const { number, floor, roomType, features, status, wing = null, riser = null } = dto;
  if (!known) {
    const record = { number, floor, roomType, features, status: status ?? 'Clean', wing, riser };
    return { told, id: newId(), outcome: 'created', version: 1, record };
  }
  const wanted = { number, floor, roomType, features, status: status ?? known.record.status, wing, riser };
  const news = Object.fromEntries(Object.entries(wanted).filter(([field]) => anew.has(field)));
  const record = { ...known.record, ...news };
  const { id, version } = known;
  // What is in the room stands in rows of its own, so what was said anew counts, not what differs.
  const same = canonicalJson(record) === canonicalJson(known.record) && !anew.has('assets');
  return same
    ? { told, id, outcome: 'unchanged', version, record }
    : { told, id, outcome: 'updated', version: version + 1, record };
}

async function withoutRefused(tx: WriteTransaction, plans: readonly Plan[]): Promise<readonly (Plan | Refused)[]> {
  const types = await tx.rows<{ code: string }>(ROOM_TYPES_NAMED, [
    tx.propertyId,
    plans.map(({ record }) => record.roomType),
  ]);
  const known = new Set(types.map(({ code }) => code));
  const numbered = await tx.rows<{ id: string; number: string }>(ROOMS_NUMBERED, [
    tx.propertyId,
    plans.map(({ record }) => record.number),
  ]);
  const ownerOf = new Map(numbered.map(({ id, number }) => [number, id]));
  return plans.map((plan) => {
    const { roomType, number } = plan.record;
    if (!known.has(roomType)) return new Refused('room-type-unknown', { roomType });
    const owner = ownerOf.get(number);
    if (owner !== undefined && owner !== plan.id) return new Refused('room-number-taken', { number });
    ownerOf.set(number, plan.id);
    return plan;
  });
}

function rowOf(tx: WriteTransaction, { id, version, record }: Plan): object {
  return { propertyId: tx.propertyId, id, version, ...record };
}

function note(tx: WriteTransaction, { id, outcome, version, told }: Plan): void {
  const changed = [...told.anew];
  tx.record({
    action: `room.${outcome === 'created' ? 'created' : 'edited'}`,
    subject: { kind: 'room', id },
    change: { ...told.ref, changed },
    event: { version, changed },
  });
}
