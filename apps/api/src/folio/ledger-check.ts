import { canonicalJson, newId } from '@amends/kernel';
import { Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import type { Acting } from '../platform/acting';
import { Bus } from '../platform/bus';
import { Reads } from '../platform/reads';
import { Writes } from '../platform/writes';
import { ALL_PROPERTIES, ALONE, DISAGREEING, LAST_FINDING } from './trial-balance.queries';

const EVERY_MS = 3_600_000;

type Difference = { readonly currency: string; readonly booksMinor: string; readonly foliosMinor: string };

/**
 * Compares the guest ledger with the folios of every hotel once an hour, and of one hotel when `ledger-check` is told
 * with its id. What does not agree is written down once a day and difference, as an act of the house itself, and
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
  ) {}

  onModuleInit(): void {
    this.bus.on('ledger-check', (propertyId) => this.ask(propertyId));
    this.timer = setInterval(() => void this.askAll(), EVERY_MS).unref();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    await this.queue;
  }

  private async askAll(): Promise<void> {
    try {
      for (const { id } of await this.reads.unscoped<{ id: string }>(ALL_PROPERTIES, [])) this.ask(id);
    } catch (error) {
      this.logger.warn(`The ledgers wait for the next check: ${(error as Error).message}`);
    }
  }

  private ask(propertyId: string): void {
    this.queue = this.queue.then(async () => {
      try {
        if (!this.stopped) await this.check(propertyId);
      } catch (error) {
        this.logger.warn(`A ledger waits for the next check: ${(error as Error).message}`);
      }
    });
  }

  private async check(propertyId: string): Promise<void> {
    const differences = await this.reads.rows<Difference>(propertyId, DISAGREEING, [propertyId, null]);
    if (differences.length > 0) await this.writeDown(propertyId);
  }

  /** Looks once more when it is alone: what was seen before may be what another process has written down already. */
  private async writeDown(propertyId: string): Promise<void> {
    await this.writes.run(theHouse(propertyId), async (tx) => {
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

function theHouse(propertyId: string): Acting {
  const actor = { kind: 'system', id: propertyId, name: 'Amends' } as const;
  return { propertyId, actor, deskName: null, requestId: newId(), idempotency: null };
}
