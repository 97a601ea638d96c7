import { newId } from '@amends/kernel';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { Acting } from '../platform/acting';
import { Bus } from '../platform/bus';
import { Reads } from '../platform/reads';
import { sqlRows } from '../platform/sql-rows';
import type { WriteTransaction } from '../platform/write-transaction';
import { Writes } from '../platform/writes';
import { COUNT_USUAL_PRICES, SETTLE_FINDINGS, TELL_FINDINGS } from './bill-watch.queries';
import { type FactsRow, findingsOf, type HouseChecks } from './check-facts';
import { FACTS_OF_STAYS } from './check-facts.queries';
import { WaitingStays } from './waiting-stays';
import { WatchPace } from './watch-pace';

/** The check's name in the audit; nobody signs in as it. */
const WATCH = { kind: 'system', id: '00000000-0000-4000-8000-00000000b111', name: 'Bill check' } as const;
/** Nobody waits for it: a statement that takes longer takes the database from those who do. */
const MOST_MS = 3_000;

type Told = { stayId: string; folioId: string; key: string; rule: string; severity: string };

/**
 * Checks a bill when something arrives on it or its stay changes, and tells the desk what is new. Both processes hear
 * of it; whoever writes the finding first tells. One that dies in between loses nothing: whoever looks at the bill sees
 * the finding all the same.
 */
@Injectable()
export class BillWatch implements OnApplicationShutdown {
  private readonly logger = new Logger(BillWatch.name);
  private readonly waiting = new WaitingStays();
  private readonly pace = new WatchPace();
  private running: Promise<void> | undefined;
  private timer: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(
    bus: Bus,
    private readonly reads: Reads,
    private readonly writes: Writes,
  ) {
    bus.on('event', (payload) => {
      if (this.waiting.hear(payload)) this.kick();
    });
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  private kick(): void {
    if (this.stopped || this.timer !== undefined || this.running) return;
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.running = this.work().finally(() => {
        this.running = undefined;
        if (this.waiting.some()) this.kick();
      });
    }, this.pace.restMs);
  }

  /** One batch. What the database had no time for waits for a later one: nobody is told late of what nobody saw. */
  private async work(): Promise<void> {
    const next = this.waiting.take(this.pace.atOnce);
    if (!next) return;
    const began = Date.now();
    try {
      await this.check(next.propertyId, next.stayIds);
      this.pace.done(Date.now() - began);
    } catch (error) {
      const again = this.pace.failed(error, Date.now() - began);
      if (again) this.waiting.giveBack(next);
      const { message } = error as Error;
      if (again) this.logger.debug(`${next.stayIds.length} bills are checked later: ${message}`);
      else this.logger.warn(`A bill was not checked on arrival: ${message}`);
    }
  }

  private async check(propertyId: string, stayIds: readonly string[]): Promise<void> {
    const [row] = await this.reads.inBackground<FactsRow>(propertyId, FACTS_OF_STAYS, [propertyId, stayIds], MOST_MS);
    if (!row) return;
    if (row.facts.usualAsOf !== row.facts.businessDate) await this.countPrices(propertyId);
    await this.tell(propertyId, row.facts);
  }

  private async tell(propertyId: string, facts: HouseChecks): Promise<void> {
    const { fresh, gone } = newsOf(facts);
    if (fresh.length + gone.length === 0) return;
    await this.writes.run(actingIn(propertyId), async (tx) => {
      const told = await tx.rows<Told>(TELL_FINDINGS, [propertyId, sqlRows(fresh), tx.at, tx.businessDate]);
      const settled = await tx.rows<Told>(SETTLE_FINDINGS, [propertyId, sqlRows(gone), tx.at]);
      for (const finding of told) record(tx, 'bill.check-found', finding);
      for (const finding of settled) record(tx, 'bill.finding-settled', finding);
      return {};
    });
  }

  /** Once a business date, when the first line of it arrives. */
  private async countPrices(propertyId: string): Promise<void> {
    await this.writes.run(actingIn(propertyId), async (tx) => {
      await tx.rows(COUNT_USUAL_PRICES, [propertyId, tx.businessDate]);
      return {};
    });
  }
}

/** What the bills show and nobody was told, and what was told and is not shown any more. */
function newsOf(facts: HouseChecks): { readonly fresh: readonly object[]; readonly gone: readonly object[] } {
  const checked = facts.bills.map((bill) => ({ bill, findings: findingsOf(facts, bill) }));
  return {
    fresh: checked.flatMap(({ bill: { stay, told }, findings }) =>
      findings
        .filter(({ key }) => !told.includes(key))
        .map(({ key, rule, severity, folioId, atStakeMinor, currency }) => {
          return { stayId: stay.id, key, rule, severity, folioId, atStakeMinor, currency };
        }),
    ),
    gone: checked.flatMap(({ bill: { stay, told }, findings }) =>
      told.filter((key) => !findings.some((one) => one.key === key)).map((key) => ({ stayId: stay.id, key })),
    ),
  };
}

function record(
  tx: WriteTransaction,
  action: 'bill.check-found' | 'bill.finding-settled',
  { stayId, folioId, key, rule, severity }: Told,
): void {
  tx.record({
    ...{ action, subject: { kind: 'folio', id: folioId } },
    change: { key, rule, severity },
    event: { stayId, changed: ['checks'], key, rule, severity },
  });
}

function actingIn(propertyId: string): Acting {
  return { propertyId, actor: WATCH, deskName: null, requestId: `check-${newId()}`, idempotency: null };
}
