import type { RoomStatus } from '@amends/room';
import type { MoveSettings } from './move-weights';

/** What a queued guest waits for, as long as it is that. */
export const WAITS_FOR = ['nothing', 'hold', 'cleaning', 'departure', 'unknown'] as const;
export type WaitsFor = (typeof WAITS_FOR)[number];

/** `Waiting` for a room, `Ready`: one waits for the guest, `Left` the queue. */
export const WISH_STATES = ['Waiting', 'Ready', 'Left'] as const;
export type WishState = (typeof WISH_STATES)[number];

/** Why a guest is in the queue no more. */
export const WISH_LEFT = ['moved', 'departed', 'withdrawn'] as const;
export type WishLeft = (typeof WISH_LEFT)[number];

/** A room a wish can be met with, free for all nights of the guest. */
export interface RoomForWish {
  readonly roomId: string;
  readonly roomNumber: string;
  readonly status: RoomStatus;
  /** Somebody who leaves today is still in it. */
  readonly occupied: boolean;
  /** While another guest is thinking about it; null when nobody is. */
  readonly heldUntil: string | null;
}

/** A guest in the queue, in the order they came. */
export interface QueuedWish {
  readonly id: string;
  readonly roomId: string | null;
  readonly roomType: string | null;
  readonly rooms: readonly RoomForWish[];
}

/** Where a guest stands, and what they can be told. */
export interface QueueEstimate {
  readonly id: string;
  /** One more than the guests before who want the same. */
  readonly position: number;
  /** Which room it will be as things stand; null when none is in sight. */
  readonly room: { readonly roomId: string; readonly roomNumber: string } | null;
  readonly readyAt: string | null;
  readonly waitsFor: WaitsFor;
}

/** By the clock of the database. */
export interface QueueClock {
  readonly now: string;
  /** By when who leaves today has left, as the house has set it. */
  readonly checkOutAt: string;
}

interface Offer {
  readonly room: RoomForWish;
  readonly minutes: number;
  readonly waitsFor: WaitsFor;
}

const MINUTE_MS = 60_000;
const NUMBERS = new Intl.Collator('en', { numeric: true });

/**
 * When each guest of a queue can have a room: who came first chooses first, the room that is ready soonest, and no room
 * is promised twice.
 */
export function estimateQueue(
  wishes: readonly QueuedWish[],
  clock: QueueClock,
  settings: MoveSettings,
): readonly QueueEstimate[] {
  const promised = new Set<string>();
  return wishes.map((wish, at) => {
    const best = soonest(wish.rooms, promised, clock, settings);
    if (best) promised.add(best.room.roomId);
    const position = 1 + wishes.slice(0, at).filter((other) => wantTheSame(wish, other)).length;
    return { id: wish.id, position, ...estimateOf(best, clock) };
  });
}

function estimateOf(best: Offer | undefined, { now }: QueueClock): Omit<QueueEstimate, 'id' | 'position'> {
  if (!best) return { room: null, readyAt: null, waitsFor: 'unknown' };
  const { roomId, roomNumber } = best.room;
  const readyAt = new Date(Date.parse(now) + best.minutes * MINUTE_MS).toISOString();
  return { room: { roomId, roomNumber }, readyAt, waitsFor: best.waitsFor };
}

function soonest(
  rooms: readonly RoomForWish[],
  promised: ReadonlySet<string>,
  clock: QueueClock,
  settings: MoveSettings,
): Offer | undefined {
  return rooms
    .filter(({ roomId }) => !promised.has(roomId))
    .flatMap((room) => offerOf(room, clock, settings) ?? [])
    .sort((a, b) => a.minutes - b.minutes || NUMBERS.compare(a.room.roomNumber, b.room.roomNumber))[0];
}

/** First the guest leaves, then the room is made up; who thinks about it is done by then, or thinks a little longer. */
function offerOf(room: RoomForWish, { now, checkOutAt }: QueueClock, settings: MoveSettings): Offer | undefined {
  const cleaning = cleaningOf(room, settings);
  if (cleaning === undefined) return undefined;
  const departure = room.occupied ? minutesUntil(checkOutAt, now) : 0;
  const hold = room.heldUntil === null ? 0 : minutesUntil(room.heldUntil, now);
  const minutes = Math.max(departure + cleaning, hold);
  if (room.occupied) return { room, minutes, waitsFor: 'departure' };
  if (cleaning > 0) return { room, minutes, waitsFor: 'cleaning' };
  return { room, minutes, waitsFor: room.heldUntil === null ? 'nothing' : 'hold' };
}

/** A room somebody leaves is dirty by then, whatever it is now. */
function cleaningOf({ status, occupied }: RoomForWish, settings: MoveSettings): number | undefined {
  if (status === 'OutOfOrder' || status === 'OutOfService') return undefined;
  if (occupied || status === 'Dirty') return settings.cleaningMinutes;
  return status === 'Pickup' ? settings.pickupMinutes : 0;
}

function minutesUntil(instant: string, now: string): number {
  return Math.max(0, Math.ceil((Date.parse(instant) - Date.parse(now)) / MINUTE_MS));
}

function wantTheSame(one: QueuedWish, other: QueuedWish): boolean {
  if (one.roomId !== null && one.roomId === other.roomId) return true;
  if (one.roomType !== null && one.roomType === other.roomType) return true;
  return one.rooms.some(({ roomId }) => other.rooms.some((room) => room.roomId === roomId));
}
