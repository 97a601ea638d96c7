import type { CaseState } from './case-states';

/** Where an open case stands on the board, most urgent first. */
export const CASE_BANDS = ['late', 'soon', 'later', 'waiting'] as const;
export type CaseBand = (typeof CASE_BANDS)[number];

/** What the clock of a case is read from; instants as they travel. */
export interface CaseTimes {
  readonly state: CaseState;
  readonly openedAt: string;
  readonly dueAt: string;
  /** The open promise that is due first. */
  readonly nextPromise: { readonly dueAt: string } | null;
}

/** The board asks for an act this long before any time runs out, and from half of the case's own time on. */
export const SOON_MINUTES = { case: 5, promise: 15 } as const;

const MINUTE_MS = 60_000;

/**
 * A case that waits for its follow-up has no clock of its own any more: only what was promised can make it soon or
 * late. Every other open case has both.
 */
export function caseBand(times: CaseTimes, now: Date): CaseBand {
  const waits = times.state === 'PendingFollowUp';
  const own = waits ? 'later' : ownBand(times, now);
  const promised = promisedBand(times.nextPromise?.dueAt, now);
  if (own === 'late' || promised === 'late') return 'late';
  if (own === 'soon' || promised === 'soon') return 'soon';
  return waits ? 'waiting' : 'later';
}

/** The time that runs out first; `null` while nothing runs. */
export function nextDue({ state, dueAt, nextPromise }: CaseTimes): string | null {
  const own = state === 'PendingFollowUp' ? [] : [dueAt];
  return [...own, ...(nextPromise ? [nextPromise.dueAt] : [])].sort(byInstant).at(0) ?? null;
}

function ownBand({ openedAt, dueAt }: CaseTimes, now: Date): CaseBand {
  const left = Date.parse(dueAt) - now.getTime();
  if (left < 0) return 'late';
  const half = (Date.parse(dueAt) - Date.parse(openedAt)) / 2;
  return left <= SOON_MINUTES.case * MINUTE_MS || left <= half ? 'soon' : 'later';
}

function promisedBand(dueAt: string | undefined, now: Date): CaseBand {
  if (dueAt === undefined) return 'later';
  const left = Date.parse(dueAt) - now.getTime();
  if (left < 0) return 'late';
  return left <= SOON_MINUTES.promise * MINUTE_MS ? 'soon' : 'later';
}

function byInstant(a: string, b: string): number {
  return Date.parse(a) - Date.parse(b);
}
