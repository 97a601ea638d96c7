import type { Night } from '@amends/kernel';
import type { StayDates } from './stay-status';

/** A stay's nights in one room: from one date until another, which is not slept there. */
export interface RoomSpan extends RoomWish {
  readonly from: Night;
  readonly until: Night;
}

/** A room, and the key that sharers of it have in common. */
export interface RoomWish {
  readonly roomId: string;
  readonly shareKey: string;
}

/**
 * Where a stay sleeps once another system has named a room for it, or none.
 *
 * Nights before the business date are slept and stay where they were; what is named counts from then on, or for the
 * whole stay when nothing was known of it.
 */
export function spansWithRoom(
  before: readonly RoomSpan[],
  dates: StayDates,
  wish: RoomWish | null,
  businessDate: Night,
): readonly RoomSpan[] {
  const slept = clipped(before, dates.arrival, earlier(businessDate, dates.departure));
  const from = slept.at(-1)?.until ?? dates.arrival;
  return joined([...slept, ...(wish ? [{ ...wish, from, until: dates.departure }] : [])]);
}

/** The same rooms over other dates: the first is stretched to the arrival, the last to the day of leaving. */
export function spansOver(before: readonly RoomSpan[], { arrival, departure }: StayDates): readonly RoomSpan[] {
  const inside = clipped(before, arrival, departure);
  const kept = inside.length > 0 ? inside : before.slice(-1);
  return joined(
    kept.map((span, index) => ({
      ...span,
      from: index === 0 ? arrival : span.from,
      until: index === kept.length - 1 ? departure : span.until,
    })),
  );
}

/** What is left of the rooms when the guest has gone: the nights slept. */
export function spansSlept(before: readonly RoomSpan[], businessDate: Night): readonly RoomSpan[] {
  return clipped(before, before[0]?.from ?? businessDate, businessDate);
}

function clipped(spans: readonly RoomSpan[], from: Night, until: Night): readonly RoomSpan[] {
  const cut = spans.map((span) => ({ ...span, from: later(span.from, from), until: earlier(span.until, until) }));
  return cut.filter((span) => span.from < span.until);
}

/** Neighbouring nights in one room are one span; a span without a night is none. */
function joined(spans: readonly RoomSpan[]): readonly RoomSpan[] {
  return spans
    .filter((span) => span.from < span.until)
    .reduce<RoomSpan[]>((done, span) => {
      const last = done.at(-1);
      const same = last?.roomId === span.roomId && last.shareKey === span.shareKey && last.until === span.from;
      return last && same ? [...done.slice(0, -1), { ...last, until: span.until }] : [...done, span];
    }, []);
}

function earlier(a: Night, b: Night): Night {
  return a < b ? a : b;
}

function later(a: Night, b: Night): Night {
  return a > b ? a : b;
}
