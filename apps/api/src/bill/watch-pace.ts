/** Out of time, no lock, no connection: the database has much else to do. */
const BUSY = /^(57014|55P03|53\d{3}|08\d{3}|57P0\d)$/;
const UNREACHED = /conn|timeout|terminated|EPIPE/i;
const MOST = 24;
const SHORTEST_REST_MS = 100;
const LONGEST_REST_MS = 60_000;
/** Rests for a multiple of the time a batch took, so that a flood of lines is not slowed by the check of it. */
const RESTS = 4;
/** A bill that cannot be checked alone this often is told of. */
const TRIES_ALONE = 5;

/**
 * How many bills are checked at once, and how long is rested in between. A batch the database had no time for is asked
 * again later, half as large; once it has, batches grow again.
 */
export class WatchPace {
  private size = MOST;
  private rest = SHORTEST_REST_MS;
  private failedAlone = 0;

  get atOnce(): number {
    return this.size;
  }

  get restMs(): number {
    return this.rest;
  }

  done(tookMs: number): void {
    this.size = Math.min(MOST, this.size * 2);
    this.rest = within(RESTS * tookMs);
    this.failedAlone = 0;
  }

  /** Answers whether it is to be tried again: not a fault of ours, and not for ever, or one bill would keep all others waiting. */
  failed(error: unknown, tookMs: number): boolean {
    return isBusy(error) && this.putOff(tookMs);
  }

  private putOff(tookMs: number): boolean {
    this.failedAlone = this.size === 1 ? this.failedAlone + 1 : 0;
    this.size = Math.max(1, Math.floor(this.size / 2));
    this.rest = within(Math.max(2 * this.rest, RESTS * tookMs));
    if (this.failedAlone < TRIES_ALONE) return true;
    this.failedAlone = 0;
    return false;
  }
}

/** What another attempt may well get through. */
function isBusy(error: unknown): boolean {
  const { code, message } = error as { code?: string; message?: string };
  return code === undefined ? UNREACHED.test(message ?? '') : BUSY.test(code) || UNREACHED.test(code);
}

function within(ms: number): number {
  return Math.min(LONGEST_REST_MS, Math.max(SHORTEST_REST_MS, ms));
}
