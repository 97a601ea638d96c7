import { type Money, newId } from '@amends/kernel';
import type { MoneyDto, PageDto } from '@amends/kernel/dto';
import type { AddRoomTypeRateDto, EditRoomTypeRateDto, RoomTypeRateDto, RoomTypeRateQueryDto } from '@amends/room/dto';
import { Injectable } from '@nestjs/common';
import { amountOf } from '../platform/amount-of';
import { DEFAULT_LIMIT, pageOf, readCursor } from '../platform/cursor';
import { changeOf, given } from '../platform/given';
import { refuseStale } from '../platform/if-match';
import { Reads } from '../platform/reads';
import { Refused } from '../platform/refused';
import type { WriteTransaction } from '../platform/write-transaction';
import { Writes } from '../platform/writes';
import { PropertyService } from '../property';
import type { StaffMember } from '../staff';
import {
  ADD_ROOM_TYPE_RATE,
  FIND_ROOM_TYPE_RATE,
  IS_ROOM_TYPE,
  LIST_ROOM_TYPE_RATES,
  LOCK_ROOM_TYPE_RATE,
  OVERLAPPING_ROOM_TYPE_RATE,
  REMOVE_ROOM_TYPE_RATE,
  WRITE_ROOM_TYPE_RATE,
} from './room-type-rate.queries';

type Row = RoomTypeRateDto & Record<string, unknown>;
/** Two who add the same nights at once: the constraint's word. */
const NIGHTS_OVERLAP = '23P01';

/** What each room type costs a night, so that the difference of two is known when a guest changes between them. */
@Injectable()
export class RoomTypeRateService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
    private readonly properties: PropertyService,
  ) {}

  async list(query: RoomTypeRateQueryDto, { propertyId }: StaffMember): Promise<PageDto<RoomTypeRateDto>> {
    const limit = query.limit ?? DEFAULT_LIMIT;
    const { roomType, validFrom } = readCursor(query.cursor, ['roomType', 'validFrom']);
    const values = [propertyId, query.roomType ?? null, roomType, validFrom, limit + 1];
    const rows = await this.reads.rows<Row>(propertyId, LIST_ROOM_TYPE_RATES, values);
    return pageOf(
      rows,
      limit,
      (row) => [row.roomType, row.validFrom],
      (row) => row,
    );
  }

  /** @throws Refused `not-found`. */
  async find(id: string, { propertyId }: StaffMember): Promise<RoomTypeRateDto> {
    const row = await this.reads.first<Row>(propertyId, FIND_ROOM_TYPE_RATE, [propertyId, id]);
    if (!row) throw new Refused('not-found');
    return row;
  }

  /** @throws Refused `room-type-unknown`, `currency-differs`, `room-type-rate-ends-too-early`, `room-type-rate-overlaps`. */
  async add(dto: AddRoomTypeRateDto, staff: StaffMember): Promise<RoomTypeRateDto> {
    const { roomType, validFrom, validUntil = null } = given(dto);
    const price = await this.priceOf(dto.price, staff);
    return this.writes.run(staff, async (tx) => {
      const type = await tx.first(IS_ROOM_TYPE, [tx.propertyId, roomType]);
      if (!type) throw new Refused('room-type-unknown', { roomType });
      await refuseNights(tx, { roomType, validFrom, validUntil });
      const id = newId();
      const values = [id, roomType, price.minor, price.currency, validFrom, validUntil];
      await tx.rows(ADD_ROOM_TYPE_RATE, [tx.propertyId, ...values]).catch(refuseOverlap);
      const change = { roomType, price: dto.price, validFrom, validUntil };
      tx.record({ action: 'room-type-rate.added', subject: { kind: 'room-type-rate', id }, change, event: {} });
      return read(tx, id);
    });
  }

  /** @throws Refused `not-found`, `stale-version`, `currency-differs`, `room-type-rate-ends-too-early`, `room-type-rate-overlaps`. */
  async edit(id: string, version: number, dto: EditRoomTypeRateDto, staff: StaffMember): Promise<RoomTypeRateDto> {
    const wanted = given(dto);
    if (wanted.price) await this.priceOf(wanted.price, staff);
    return this.writes.run(staff, async (tx) => {
      const before = await lock(tx, id);
      refuseStale(version, before, wanted);
      const after = { ...before, ...wanted };
      if (wanted.validUntil !== undefined) await refuseNights(tx, after);
      const values = [id, amountOf(after.price).minor, after.validUntil];
      await tx.rows(WRITE_ROOM_TYPE_RATE, [tx.propertyId, ...values]).catch(refuseOverlap);
      const change = changeOf(before, wanted);
      const event = { version: version + 1, changed: Object.keys(change) };
      tx.record({ action: 'room-type-rate.changed', subject: { kind: 'room-type-rate', id }, change, event });
      return read(tx, id);
    });
  }

  /** @throws Refused `not-found`, `stale-version`. */
  async remove(id: string, version: number, staff: StaffMember): Promise<void> {
    await this.writes.run(staff, async (tx) => {
      const { roomType, price, validFrom, ...before } = await lock(tx, id);
      refuseStale(version, before, {});
      await tx.rows(REMOVE_ROOM_TYPE_RATE, [tx.propertyId, id]);
      const change = { roomType, price, validFrom };
      tx.record({ action: 'room-type-rate.removed', subject: { kind: 'room-type-rate', id }, change, event: {} });
      return {};
    });
  }

  private async priceOf(price: MoneyDto, { propertyId }: StaffMember): Promise<Money> {
    const { currency } = await this.properties.facts(propertyId);
    const amount = amountOf(price);
    if (amount.currency !== currency) throw new Refused('currency-differs', { expected: currency });
    return amount;
  }
}

async function lock(tx: WriteTransaction, id: string): Promise<RoomTypeRateDto> {
  await tx.rows(LOCK_ROOM_TYPE_RATE, [tx.propertyId, id]);
  return read(tx, id);
}

async function read(tx: WriteTransaction, id: string): Promise<RoomTypeRateDto> {
  const row = await tx.first<Row>(FIND_ROOM_TYPE_RATE, [tx.propertyId, id]);
  if (!row) throw new Refused('not-found');
  return row;
}

/** A price is for at least one night, and a night of a type has one price. */
async function refuseNights(
  tx: WriteTransaction,
  {
    roomType,
    validFrom,
    validUntil,
    id,
  }: Pick<RoomTypeRateDto, 'roomType' | 'validFrom' | 'validUntil'> & { id?: string },
): Promise<void> {
  if (validUntil !== null && validUntil <= validFrom) throw new Refused('room-type-rate-ends-too-early', { validFrom });
  const values = [tx.propertyId, roomType, validFrom, validUntil, id ?? null];
  const [other] = await tx.rows(OVERLAPPING_ROOM_TYPE_RATE, values);
  if (other) throw new Refused('room-type-rate-overlaps', { other });
}

function refuseOverlap(error: unknown): never {
  throw (error as { code?: string }).code === NIGHTS_OVERLAP ? new Refused('room-type-rate-overlaps') : error;
}
