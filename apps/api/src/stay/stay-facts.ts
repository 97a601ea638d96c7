import type { RoomSpan } from '@amends/stay';
import type { PutStayDto } from '@amends/stay/dto';
import { refKey } from '../platform/external-ids';
import type { Received } from '../platform/upserted';
import type { WriteTransaction } from '../platform/write-transaction';
import { SPANS_OF_STAYS, STAY_FACTS } from './stay-upsert.queries';

/** A stay whose room another one shares. */
export interface Sharer {
  readonly shareKey: string;
  readonly roomId: string | null;
}

/** What the messages speak of, looked up for all of them at once. */
export interface StayFacts {
  guestId(ref: { readonly system: string; readonly id: string }): string | undefined;
  roomId(number: string): string | undefined;
  sharer(system: string, id: string): Sharer | undefined;
  hasRoomType(code: string): boolean;
  hasPackage(code: string): boolean;
}

type Named = readonly [system: string, id: string];

interface FactsRow {
  readonly guests: readonly (readonly [...Named, guestId: string])[];
  readonly rooms: readonly (readonly [number: string, id: string])[];
  readonly types: readonly string[];
  readonly packages: readonly string[];
  readonly sharers: readonly (readonly [...Named, shareKey: string, roomId: string | null])[];
  readonly [column: string]: unknown;
}

export async function loadFacts(tx: WriteTransaction, rows: readonly Received<PutStayDto>[]): Promise<StayFacts> {
  const shared = rows.filter(({ dto }) => dto.sharesRoomWith != null);
  const row = await tx.first<FactsRow>(STAY_FACTS, [
    tx.propertyId,
    [...new Set(rows.map(({ dto }) => dto.guest.system))],
    rows.map(({ dto }) => dto.guest.id),
    rows.flatMap(({ dto }) => dto.roomNumber ?? []),
    rows.map(({ dto }) => dto.roomTypeCharged),
    [...new Set(shared.map(({ ref }) => ref.system))],
    shared.map(({ dto }) => dto.sharesRoomWith),
    rows.flatMap(({ dto }) => dto.packageCode ?? []),
  ]);
  const guests = new Map(row?.guests.map(([system, id, guestId]) => [refKey({ system, id }), guestId]));
  const rooms = new Map(row?.rooms);
  const types = new Set(row?.types);
  const packages = new Set(row?.packages);
  const sharers = new Map(
    row?.sharers.map(([system, id, shareKey, roomId]) => [refKey({ system, id }), { shareKey, roomId }]),
  );
  return {
    guestId: (ref) => guests.get(refKey(ref)),
    roomId: (number) => rooms.get(number),
    sharer: (system, id) => sharers.get(refKey({ system, id })),
    hasRoomType: (code) => types.has(code),
    hasPackage: (code) => packages.has(code),
  };
}

/** Where a stay sleeps, with the row that says so. */
export interface StoredSpan extends RoomSpan {
  readonly id: string;
}

/** Rooms of these stays by stay, oldest first. Read after the stays are locked. */
export async function loadSpans(
  tx: WriteTransaction,
  stayIds: readonly string[],
): Promise<ReadonlyMap<string, readonly StoredSpan[]>> {
  if (stayIds.length === 0) return new Map();
  const rows = await tx.rows<StoredSpan & { stayId: string }>(SPANS_OF_STAYS, [tx.propertyId, stayIds]);
  return Map.groupBy(rows, ({ stayId }) => stayId);
}
