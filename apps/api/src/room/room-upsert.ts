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
import { RoomDoors } from './room-doors';
import {
  INSERT_ROOMS,
  LOCK_ROOM_RECORDS,
  LOCK_ROOMS_AND_DOORS,
  ROOM_TYPES_NAMED,
  ROOMS_NUMBERED,
  UPDATE_ROOMS,
} from './room.queries';

interface RoomRecord {
  readonly number: string;
  readonly floor: number;
  readonly roomType: string;
  readonly features: readonly string[];
  readonly status: RoomStatus;
  readonly wing: string | null;
  readonly riser: string | null;
  readonly doNotGive: { readonly note: string; readonly until: string | null } | null;
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
  constructor(
    private readonly assets: RoomAssets,
    private readonly doors: RoomDoors,
  ) {}

  /** Takes over what is said anew. Each external id at most once in `rows`. @throws SentTwiceAtOnce. */
  async upsertAll(tx: WriteTransaction, rows: readonly Received<PutRoomDto>[]): Promise<UpsertAnswers> {
    const told = await compareRooms(tx, rows);
    const plans = await withoutRefused(tx, told.map(planned));
    const good = plans.filter((plan): plan is Plan => !(plan instanceof Refused));
    const { created = [], updated = [] } = Object.groupBy(good, ({ outcome }) => outcome);
    if (created.length > 0) await tx.rows(INSERT_ROOMS, [sqlRows(created.map((plan) => rowOf(tx, plan)))]);
    if (updated.length > 0)
      await tx.rows(UPDATE_ROOMS, [tx.propertyId, sqlRows(updated.map((plan) => rowOf(tx, plan)))]);
    const written = [...created, ...updated];
    const behindDoors = new Set(await this.putBeside(tx, written));
    await remember(tx, 'room', good);
    for (const plan of written) note(tx, plan);
    return plans.map((plan) => {
      if (plan instanceof Refused) return plan;
      const { id, outcome, version } = plan;
      return { id, outcome, version: behindDoors.has(id) ? version + 1 : version };
    });
  }

  /** What stands in rows of its own, or in those of other rooms too, which are answered. */
  private async putBeside(tx: WriteTransaction, written: readonly Plan[]): Promise<readonly string[]> {
    const assets = written.flatMap(({ id, told: { dto, anew } }) =>
      dto.assets !== undefined && anew.has('assets') ? [{ roomId: id, assets: dto.assets }] : [],
    );
    const doors = written.flatMap((plan) => {
      const numbers = doorsSaid(plan);
      return numbers === undefined ? [] : [{ roomId: plan.id, numbers }];
    });
    await this.assets.putAll(tx, assets);
    return this.doors.putAll(
      tx,
      doors,
      written.map(({ id }) => id),
    );
  }
}

/** Rooms named behind a door are locked together with those that name them. */
function compareRooms(tx: WriteTransaction, rows: readonly Received<PutRoomDto>[]): Promise<readonly ToldRoom[]> {
  const numbers = rows.flatMap(({ dto }) => dto.connectsTo);
  return numbers.every((one) => one === undefined)
    ? compare<PutRoomDto, RoomRecord>(tx, 'room', rows, LOCK_ROOM_RECORDS)
    : compare<PutRoomDto, RoomRecord>(tx, 'room', rows, LOCK_ROOMS_AND_DOORS, [
        numbers.filter((one) => one !== undefined),
      ]);
}

/** Numbers of the rooms behind its doors, when they are said anew. */
function doorsSaid({ told: { dto, anew } }: Pick<Plan, 'told'>): readonly string[] | undefined {
  return anew.has('connectsTo') ? dto.connectsTo : undefined;
}

function planned(told: ToldRoom): Plan {
  const { dto, known, anew } = told;
  const { number, floor, roomType, features, status, wing = null, riser = null } = dto;
  const doNotGive = dto.doNotGive ? { note: dto.doNotGive.note, until: dto.doNotGive.until ?? null } : null;
  if (!known) {
    const record = { number, floor, roomType, features, status: status ?? 'Clean', wing, riser, doNotGive };
    return { told, id: newId(), outcome: 'created', version: 1, record };
  }
  const wanted = { number, floor, roomType, features, status: status ?? known.record.status, wing, riser, doNotGive };
  const news = Object.fromEntries(Object.entries(wanted).filter(([field]) => anew.has(field)));
  const record = { ...known.record, ...news };
  const { id, version } = known;
  // What is in the room and behind its doors stands in rows of its own, so what was said anew counts, not what differs.
  const beside = anew.has('assets') || anew.has('connectsTo');
  const same = canonicalJson(record) === canonicalJson(known.record) && !beside;
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
    plans.flatMap((plan) => [plan.record.number, ...(doorsSaid(plan) ?? [])]),
  ]);
  const ownerOf = new Map(numbered.map(({ id, number }) => [number, id]));
  const good = plans.map((plan) => {
    const { roomType, number } = plan.record;
    if (!known.has(roomType)) return new Refused('room-type-unknown', { roomType });
    const owner = ownerOf.get(number);
    if (owner !== undefined && owner !== plan.id) return new Refused('room-number-taken', { number });
    ownerOf.set(number, plan.id);
    return plan;
  });
  const there = new Set(numbered.map(({ number }) => number));
  return withoutLostDoors(good, there);
}

/** A door leads to a room that is there or comes with this act; whoever names one that was refused is refused as well. */
function withoutLostDoors(plans: readonly (Plan | Refused)[], there: ReadonlySet<string>): readonly (Plan | Refused)[] {
  const known = new Set([...there, ...plans.flatMap((plan) => (plan instanceof Refused ? [] : [plan.record.number]))]);
  const checked = plans.map((plan) => (plan instanceof Refused ? plan : (lostDoor(plan, known) ?? plan)));
  const settled = checked.every((plan, at) => plan === plans[at]);
  return settled ? plans : withoutLostDoors(checked, there);
}

function lostDoor(plan: Plan, known: ReadonlySet<string>): Refused | undefined {
  const { number } = plan.record;
  const doors = doorsSaid(plan) ?? [];
  if (doors.includes(number)) return new Refused('room-connects-to-itself');
  const lost = doors.find((one) => !known.has(one));
  return lost === undefined ? undefined : new Refused('room-unknown', { number: lost });
}

function rowOf(tx: WriteTransaction, { id, version, record: { doNotGive, ...record } }: Plan): object {
  const kept = { doNotGive: doNotGive?.note ?? null, doNotGiveUntil: doNotGive?.until ?? null };
  return { propertyId: tx.propertyId, id, version, ...record, ...kept };
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
