import { nightsBetween } from '@amends/kernel';
import type { RackBlockDto, RackHoldDto, RackRoomDto, RackStayDto } from '@amends/room-move/dto';

/** What stands over nights of a room; `free` is what is left between. */
export type RackThing =
  | { readonly kind: 'stay'; readonly stay: RackStayDto }
  | { readonly kind: 'block'; readonly block: RackBlockDto }
  | { readonly kind: 'hold'; readonly hold: RackHoldDto }
  | { readonly kind: 'free' };

/**
 * Something over nights of a row, as it is drawn. A day is two halves, so that who leaves in the morning and who comes
 * in the afternoon share it: lines 1 to 2n + 1, and night k begins at the middle of its day.
 */
export type RackSpan = RackThing & {
  readonly key: string;
  /** First night shown, from 0. */
  readonly first: number;
  /** Nights shown; 0 for who leaves on the first morning. */
  readonly nights: number;
  readonly fromLine: number;
  readonly toLine: number;
  /** From 1; more than one where people share the room, or a block lies over a stay. */
  readonly lane: number;
  /** Began before what is shown. */
  readonly cutBefore: boolean;
  /** Goes on after it. */
  readonly cutAfter: boolean;
};

export interface RackWindow {
  readonly from: string;
  readonly nights: number;
}

type Placed = RackThing & { readonly key: string; readonly start: number; readonly end: number };

/** Everything in one row from left to right, with the free nights between; and how many lanes it needs. */
export function spansOf(
  room: RackRoomDto,
  { from, nights }: RackWindow,
): { readonly spans: readonly RackSpan[]; readonly lanes: number } {
  const things = thingsOf(room, from).sort((a, b) => a.start - b.start || a.end - b.end);
  const laneEnds: number[] = [];
  const taken = things.map((thing) => {
    const span = drawn(thing, nights);
    const lane = laneFor(laneEnds, span.fromLine);
    laneEnds[lane] = span.toLine;
    return { ...span, lane: lane + 1 };
  });
  const morning = taken.some((span) => span.nights === 0);
  const free = gapsOf(things, nights).map(([start, end]) => {
    const span = drawn({ kind: 'free', key: `free-${start}`, start, end }, nights);
    return start === 0 && !morning ? { ...span, fromLine: 1 } : span;
  });
  const spans = [...taken, ...free].sort((a, b) => a.fromLine - b.fromLine || a.lane - b.lane);
  return { spans, lanes: Math.max(1, laneEnds.length) };
}

function thingsOf({ stays, blocks, hold }: RackRoomDto, from: string): Placed[] {
  const at = (night: string): number => nightsBetween(from, night);
  const things: Placed[] = [];
  stays.forEach((stay, index) =>
    things.push({
      ...{ kind: 'stay', stay, key: stay.stayId ?? `somebody-${index}` },
      ...{ start: at(stay.startsOn), end: at(stay.endsOn) },
    }),
  );
  for (const block of blocks) {
    const end = block.endsOn === null ? Infinity : at(block.endsOn);
    things.push({ kind: 'block', block, key: block.id, start: at(block.startsOn), end });
  }
  if (hold) things.push({ kind: 'hold', hold, key: 'hold', start: at(hold.startsOn), end: at(hold.endsOn) });
  return things;
}

/** The first lane that is free again there. */
function laneFor(ends: readonly number[], fromLine: number): number {
  const free = ends.findIndex((end) => end <= fromLine);
  return free < 0 ? ends.length : free;
}

function gapsOf(things: readonly Placed[], nights: number): (readonly [number, number])[] {
  const gaps: (readonly [number, number])[] = [];
  let reached = 0;
  for (const { start, end } of things) {
    if (start > reached) gaps.push([reached, Math.min(start, nights)]);
    reached = Math.max(reached, end);
  }
  if (reached < nights) gaps.push([reached, nights]);
  return gaps;
}

function drawn({ start, end, ...thing }: Placed, nights: number): RackSpan {
  const first = Math.max(start, 0);
  const last = Math.max(0, Math.min(end, nights));
  return {
    ...thing,
    first,
    nights: Math.max(0, last - first),
    fromLine: start < 0 ? 1 : 2 * first + 2,
    toLine: end >= nights ? 2 * nights + 1 : 2 * last + 2,
    lane: 1,
    cutBefore: start < 0,
    cutAfter: end > nights,
  };
}
