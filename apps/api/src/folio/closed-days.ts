import { Injectable, Logger } from '@nestjs/common';
import { Reads } from '../platform/reads';
import { actingAsHouse } from './acting-as-house';
import type { WriteTransaction } from '../platform/write-transaction';
import { Writes } from '../platform/writes';
import { COUNT_DAYS, COUNT_TURN, LATE_TURN, MISCOUNTED_DAYS, REOPEN_DAYS } from './closed-days.queries';

/** Days counted by one transaction: late lines of the PMS wait for it. */
const AT_ONCE = 60;
/** Nobody waits for it, and it reads every line the hotel ever posted. */
const RECOUNT_MS = 60_000;

/**
 * The sums of days that are over. The journal alone is the truth: a late line takes the sums of its day away before it is
 * written, and every sum is counted again and again (`miscounted`).
 */
@Injectable()
export class ClosedDays {
  private readonly logger = new Logger(ClosedDays.name);

  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
  ) {}

  /** Asked before lines are written on days somebody else names; what is written on the business date of the hotel is on none. */
  async reopen(tx: WriteTransaction, days: readonly string[]): Promise<void> {
    if (days.length === 0) return;
    await tx.rows(LATE_TURN, [tx.propertyId]);
    await tx.rows(REOPEN_DAYS, [tx.propertyId, [...new Set(days)]]);
  }

  /** Counts the days that are over, the latest first. */
  async count(propertyId: string): Promise<void> {
    for (let days = AT_ONCE; days === AT_ONCE;) ({ days } = await this.countSome(propertyId));
  }

  /** Counts all anew from the journal; a day whose sums were wrong is read from the journal from then on. */
  async recount(propertyId: string): Promise<void> {
    const wrong = await this.reads.inBackground<{ date: string }>(
      propertyId,
      MISCOUNTED_DAYS,
      [propertyId],
      RECOUNT_MS,
    );
    if (wrong.length === 0) return;
    const days = wrong.map(({ date }) => date);
    this.logger.error(
      `The sums of ${days.length} days of ${propertyId} were not those of the journal: ${days.join(', ')}`,
    );
    await this.writes.run(actingAsHouse(propertyId), async (tx) => {
      await this.reopen(tx, days);
      return {};
    });
  }

  private countSome(propertyId: string): Promise<{ readonly days: number }> {
    return this.writes.run(actingAsHouse(propertyId), async (tx) => {
      await tx.rows(COUNT_TURN, [propertyId]);
      return (await tx.first<{ days: number }>(COUNT_DAYS, [propertyId, AT_ONCE])) ?? { days: 0 };
    });
  }
}
