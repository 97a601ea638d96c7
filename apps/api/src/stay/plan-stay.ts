import { canonicalJson, newId } from '@amends/kernel';
import {
  decideDates,
  type RecordedStatus,
  type RoomSpan,
  type RoomWish,
  spansOver,
  spansSlept,
  spansWithRoom,
} from '@amends/stay';
import type { PutStayDto } from '@amends/stay/dto';
import type { Known, Told } from '../platform/external-ids';
import { Refused } from '../platform/refused';
import type { StayFacts, StoredSpan } from './stay-facts';
import { type StayRecord, stayRecord, withNews } from './stay-record';

type ToldStay = Told<PutStayDto, StayRecord>;
type KnownStay = Known<StayRecord>;

/** What one message comes to: the row, and the rooms to give up and to take. */
export interface StayPlan {
  readonly told: ToldStay;
  readonly id: string;
  readonly outcome: 'created' | 'updated' | 'unchanged';
  readonly version: number;
  readonly record: StayRecord;
  readonly givenUp: readonly StoredSpan[];
  readonly taken: readonly RoomSpan[];
  /** Rooms that somebody moved into or out of by this. */
  readonly touched: readonly string[];
}

/** Fields that say where and when somebody sleeps. */
const ABOUT_ROOMS = ['roomNumber', 'sharesRoomWith', 'arrival', 'departure', 'status'];
const NOT_COMING: readonly RecordedStatus[] = ['Cancelled', 'NoShow'];

/** Plans one message, or says why it is refused. `before` are the stay's rooms as they are. */
export function planStay(
  told: ToldStay,
  facts: StayFacts,
  before: readonly StoredSpan[],
  businessDate: string,
): StayPlan | Refused {
  const { dto, known, anew } = told;
  if (known && anew.size === 0) return unchanged(told, known);
  const refused = unknownName(told, facts);
  if (refused) return refused;
  const guestId = facts.guestId(dto.guest) ?? '';
  const record = known ? withNews(known.record, dto, guestId, anew) : stayRecord(dto, guestId);
  const decision = decideDates(record);
  if (!decision.accepted) return new Refused(decision.refusal.code, decision.refusal);
  const id = known?.id ?? newId();
  const after = roomsAfter(told, record, before, wishOf(told, facts, before, id), businessDate);
  const givenUp = before.filter((span) => !after.some((kept) => same(span, kept)));
  const taken = after.filter((span) => !before.some((kept) => same(span, kept)));
  const nightsAnew = anew.has('nightlyRate') || givenUp.length + taken.length > 0;
  if (known && !nightsAnew && canonicalJson(record) === canonicalJson(known.record)) return unchanged(told, known);
  const version = (known?.version ?? 0) + 1;
  const outcome = known ? 'updated' : 'created';
  return {
    told,
    id,
    outcome,
    version,
    record,
    givenUp,
    taken,
    touched: touched(known, record, [...before, ...taken], givenUp.length + taken.length),
  };
}

function unchanged(told: ToldStay, { id, version, record }: KnownStay): StayPlan {
  return { told, id, outcome: 'unchanged', version, record, givenUp: [], taken: [], touched: [] };
}

function unknownName({ ref, dto }: ToldStay, facts: StayFacts): Refused | undefined {
  const { guest, roomTypeCharged, roomNumber, sharesRoomWith, packageCode } = dto;
  if (facts.guestId(guest) === undefined) return new Refused('guest-unknown', { guest });
  if (!facts.hasRoomType(roomTypeCharged)) return new Refused('charged-room-type-unknown', { roomTypeCharged });
  if (packageCode != null && !facts.hasPackage(packageCode)) return new Refused('package-unknown', { packageCode });
  if (roomNumber != null && facts.roomId(roomNumber) === undefined) return new Refused('room-unknown', { roomNumber });
  if (sharesRoomWith != null && !facts.sharer(ref.system, sharesRoomWith))
    return new Refused('sharer-unknown', { sharesRoomWith });
  return undefined;
}

/** The room the message names: its own number, or that of the stay it shares with. */
function wishOf(
  { ref, dto, anew }: ToldStay,
  facts: StayFacts,
  before: readonly RoomSpan[],
  id: string,
): RoomWish | null {
  const sharer = dto.sharesRoomWith != null ? facts.sharer(ref.system, dto.sharesRoomWith) : undefined;
  const roomId = dto.roomNumber != null ? facts.roomId(dto.roomNumber) : sharer?.roomId;
  const own = anew.has('sharesRoomWith') ? id : (before.at(-1)?.shareKey ?? id);
  return roomId == null ? null : { roomId, shareKey: sharer?.shareKey ?? own };
}

function roomsAfter(
  { known, anew }: ToldStay,
  record: StayRecord,
  before: readonly RoomSpan[],
  wish: RoomWish | null,
  businessDate: string,
): readonly RoomSpan[] {
  if (NOT_COMING.includes(record.status)) return [];
  if (!ABOUT_ROOMS.some((field) => anew.has(field))) return before;
  const reinstated = known !== undefined && NOT_COMING.includes(known.record.status);
  const named = anew.has('roomNumber') || anew.has('sharesRoomWith') || reinstated;
  const spans = named ? spansWithRoom(before, record, wish, businessDate) : spansOver(before, record);
  return record.status === 'CheckedOut' ? spansSlept(spans, businessDate) : spans;
}

function touched(
  known: KnownStay | undefined,
  record: StayRecord,
  spans: readonly RoomSpan[],
  changes: number,
): readonly string[] {
  const was = known?.record.status === 'InHouse';
  const is = record.status === 'InHouse';
  const concerned = was !== is || (is && changes > 0);
  return concerned ? spans.map(({ roomId }) => roomId) : [];
}

function same(a: RoomSpan, b: RoomSpan): boolean {
  return a.roomId === b.roomId && a.shareKey === b.shareKey && a.from === b.from && a.until === b.until;
}
