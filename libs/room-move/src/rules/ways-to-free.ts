import { nightsBetween } from '@amends/kernel';
import { byRoomNumber } from './by-room-number';
import { allExclusions, type Exclusion } from './exclude-room';
import type { MoveScales } from './move-weights';
import { needsMakingReady, readyWhen } from './ready-when';
import type { MoveRequest, ReasonFacts, RoomFacts } from './room-facts';

/** What would give the guest a room, the kindest first where two cost the guest the same. */
export const WAYS = [
  'override',
  'reassign-arrival',
  'wait-until-ready',
  'hold-ends',
  'ask-to-give',
  'after-check-out',
  'swap',
  'part-of-stay',
  'block-ends',
  'other-house',
  'walk',
] as const;
export type WayCode = (typeof WAYS)[number];

/** One way, with the room it is about, and what it costs the guest: minutes, or what is as bad as so many of them. */
export interface Way {
  readonly code: WayCode;
  readonly roomId: string | null;
  readonly roomNumber: string | null;
  readonly cost: number;
  readonly facts?: ReasonFacts;
}

/** Hotels of the same company the desk can ask. */
export interface OtherHouse {
  readonly code: string;
  readonly name: string;
}

const MINUTE_SECONDS = 60;
const UNREADY_ROOM = 20;
const ANOTHER_GUEST_MOVES = 90;
const MOVED_TWICE = 60;
const NIGHT_LOST = 45;
const LEAVES_TODAY = 120;
const NIGHT_ELSEWHERE = 480;
const OTHER_HOUSE = 600;
const WALK = 900;

/**
 * Ways to a room where none can be given at once, in order of what they cost the guest: of each kind the best. A walk is
 * always the last, and always there.
 */
export function waysToFree(
  rooms: readonly RoomFacts[],
  request: MoveRequest,
  { settings }: MoveScales,
  otherHouses: readonly OtherHouse[],
): readonly Way[] {
  const ownSleeps = rooms.find(({ roomId }) => roomId === request.from.roomId)?.sleeps ?? 0;
  const asked: Asked = { request, settings, ownSleeps };
  const ways = rooms.flatMap((room) => waysTo(room, allExclusions(room, request), asked));
  const elsewhere = otherHouses.map(({ code, name }) => away('other-house', OTHER_HOUSE, { code, name }));
  const kinder = [...ways, ...elsewhere].filter(({ cost }) => cost < WALK);
  return [...cheapestOfEach(kinder), away('walk', WALK)];
}

interface Asked {
  readonly request: MoveRequest;
  readonly settings: MoveScales['settings'];
  /** How many the room slept in now sleeps. */
  readonly ownSleeps: number;
}

/** A room against which more than one thing speaks is not freed by one act. */
function waysTo(room: RoomFacts, exclusions: readonly Exclusion[], asked: Asked): readonly Way[] {
  const [only, second] = exclusions;
  if (second) return together(room, only, second, asked);
  if (!only) return needsMakingReady(room, asked.request) || room.hold ? waysToUnready(room, asked) : [];
  if (only.code === 'room-held') return [to(room, 'hold-ends', minutesOf(room), only.facts)];
  if (only.code === 'room-not-given') return [to(room, 'ask-to-give', UNREADY_ROOM, only.facts)];
  if (only.code === 'room-not-free') return waysToTaken(room, asked);
  if (only.code === 'room-occupied')
    return [to(room, 'after-check-out', LEAVES_TODAY + asked.settings.cleaningMinutes)];
  return only.code === 'room-blocked' || only.code === 'room-out-of-order' ? waysToBlocked(room, asked) : [];
}

/** Occupied is also taken: the guest in it is the one thing that speaks against the room. */
function together(room: RoomFacts, one: Exclusion | undefined, other: Exclusion, asked: Asked): readonly Way[] {
  const codes = [one?.code, other.code];
  if (codes.join() === 'room-occupied,room-not-free') return waysToOccupied(room, asked);
  return codes.join() === 'room-out-of-order,room-blocked' ? waysToBlocked(room, asked) : [];
}

function waysToUnready(room: RoomFacts, { request, settings }: Asked): readonly Way[] {
  const ready = readyWhen(room, request.now, settings);
  const override = to(room, 'override', UNREADY_ROOM + (room.hold ? MOVED_TWICE : 0), { status: room.status });
  if (!ready || room.hold) return [override];
  return [override, to(room, 'wait-until-ready', ready.minutes, { readyAt: ready.readyAt })];
}

/** Taken later by somebody who is not here yet: they can be given another room, or this guest moves once more. */
function waysToTaken(room: RoomFacts, { request }: Asked): readonly Way[] {
  const { takenBy, takenFrom } = room;
  if (!takenBy || takenFrom === null) return [];
  const { from, until } = request.nights;
  const [free, lost] = [nightsBetween(from, takenFrom), nightsBetween(takenFrom, until)];
  const reassign = !takenBy.inHouse && takenBy.alone && !takenBy.doNotMove && (room.spareOfType ?? 0) > 0;
  return [
    ...(reassign ? [to(room, 'reassign-arrival', UNREADY_ROOM / 2, { takenFrom })] : []),
    ...(free > 0 ? [to(room, 'part-of-stay', MOVED_TWICE + NIGHT_LOST * lost, { nights: free, takenFrom })] : []),
  ];
}

/** Somebody sleeps in it tonight, and may well change rooms with this guest, whose room is as good as theirs. */
function waysToOccupied(room: RoomFacts, { request, ownSleeps }: Asked): readonly Way[] {
  const { takenBy } = room;
  if (!takenBy?.inHouse || !takenBy.alone || takenBy.doNotMove) return [];
  const suits = request.cause === null && room.rank <= request.from.rank && takenBy.party <= ownSleeps;
  return suits ? [to(room, 'swap', ANOTHER_GUEST_MOVES, { stayId: takenBy.stayId })] : [];
}

function waysToBlocked({ block, ...room }: RoomFacts, { request: { nights } }: Asked): readonly Way[] {
  if (!block?.until || block.until >= nights.until) return [];
  const waited = nightsBetween(nights.from, block.until);
  return [to({ block, ...room }, 'block-ends', NIGHT_ELSEWHERE * waited, { until: block.until })];
}

function minutesOf({ hold }: RoomFacts): number {
  return Math.ceil((hold?.secondsLeft ?? 0) / MINUTE_SECONDS);
}

function to({ roomId, roomNumber }: RoomFacts, code: WayCode, cost: number, facts?: ReasonFacts): Way {
  return { code, roomId, roomNumber, cost, ...(facts && { facts }) };
}

function away(code: WayCode, cost: number, facts?: ReasonFacts): Way {
  return { code, roomId: null, roomNumber: null, cost, ...(facts && { facts }) };
}

/** Of each kind the best, in order. One pass: a full house has a way or two for every room. */
function cheapestOfEach(ways: readonly Way[]): readonly Way[] {
  const best = new Map<WayCode, Way>();
  for (const way of ways) {
    const known = best.get(way.code);
    if (!known || byCost(way, known) < 0) best.set(way.code, way);
  }
  return [...best.values()].sort(byCost);
}

function byCost(a: Way, b: Way): number {
  return a.cost - b.cost || WAYS.indexOf(a.code) - WAYS.indexOf(b.code) || byRoomNumber(a, b);
}
