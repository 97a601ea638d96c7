import { canonicalJson } from '@amends/kernel';
import { Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { Bus } from '../platform/bus';
import { Reads } from '../platform/reads';
import { Writes } from '../platform/writes';
import { actingAsHouse } from './acting-as-house';
import { ClosedDays } from './closed-days';
import { ALL_PROPERTIES, ALONE, DISAGREEING, LAST_FINDING } from './trial-balance.queries';

const EVERY_MS = 3_600_000;

type Difference = { readonly currency: string; readonly booksMinor: string; readonly foliosMinor: string };

/**
 * Compares the guest ledger with the folios of every hotel once an hour, and of one hotel when `ledger-check` is told
 * with its id; the sums of days that are over are counted anew from the journal before. What does not agree is written down once a day and difference, as an act of the house itself, and
 * whoever listens hears of it.
 */
@Injectable()
export class LedgerCheck implements OnModuleInit, OnApplicationShutdown {
  private readonly logger = new Logger(LedgerCheck.name);
  private timer: NodeJS.Timeout | undefined;
  /** One hotel after the other: it is no hurry, and the desk waits for the same database. */
  private queue: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
    private readonly bus: Bus,
    private readonly days: ClosedDays,
  ) {}

  onModuleInit(): void {
    this.bus.on('ledger-check', (propertyId) => this.ask(propertyId, () => this.check(propertyId)));
    this.bus.on('event', (payload) => this.hear(payload));
    this.timer = setInterval(() => void this.askAll(), EVERY_MS).unref();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    await this.queue;
  }

  private async askAll(): Promise<void> {
    try {
      for (const { id } of await this.reads.unscoped<{ id: string }>(ALL_PROPERTIES, []))
        this.ask(id, () => this.check(id));
    } catch (error) {
      this.logger.warn(`The ledgers wait for the next check: ${(error as Error).message}`);
    }
  }

  /** The day that ended is counted, so that nobody reads its lines again. */
  private hear(payload: string): void {
    const { property, type } = JSON.parse(payload) as { property: string; type: string };
    if (type === 'night-audit.rolled') this.ask(property, () => this.days.count(property));
  }

  private ask(propertyId: string, work: () => Promise<void>): void {
    this.queue = this.queue.then(async () => {
      try {
        if (!this.stopped) await work();
      } catch (error) {
        this.logger.warn(`The ledger of ${propertyId} waits for the next check: ${(error as Error).message}`);
      }
    });
  }

  private async check(propertyId: string): Promise<void> {
    await this.days.recount(propertyId);
    await this.days.count(propertyId);
    const differences = await this.reads.rows<Difference>(propertyId, DISAGREEING, [propertyId, null]);
    if (differences.length > 0) await this.writeDown(propertyId);
  }

  /** Looks once more when it is alone: what was seen before may be what another process has written down already. */
  private async writeDown(propertyId: string): Promise<void> {
    await this.writes.run(actingAsHouse(propertyId), async (tx) => {
      await tx.rows(ALONE, [propertyId]);
      const differences = await tx.rows<Difference>(DISAGREEING, [propertyId, null]);
      const last = await tx.first<{ differences: unknown }>(LAST_FINDING, [propertyId, tx.businessDate]);
      if (differences.length === 0 || canonicalJson(last?.differences ?? null) === canonicalJson(differences))
        return {};
      this.logger.error(`The guest ledger and the folios of ${propertyId} do not agree.`);
      tx.record({
        action: 'ledger.disagreed',
        subject: { kind: 'property', id: propertyId },
        change: { differences },
        event: { currencies: differences.map(({ currency }) => currency) },
      });
      return {};
    });
  }
}
