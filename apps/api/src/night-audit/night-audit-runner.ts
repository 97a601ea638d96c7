import { newId } from '@amends/kernel';
import { Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { Reads } from '../platform/reads';
import { Sweep } from '../platform/sweep';
import { AUDITS_TO_RUN } from './audit.queries';
import { type Night, NightWork } from './night-work';

/** Hotels whose night one process ends at the same time. */
const AT_ONCE = 3;
/** Before it is looked again for who was being written on at a desk. */
const BUSY_MS = 250;

/**
 * Works on night audits: at once on those begun here, and every few seconds on what a process that died left behind.
 * Every step is one transaction that first renews the claim, so that dying between any two of them loses nothing and
 * repeats nothing.
 */
@Injectable()
export class NightAuditRunner implements OnModuleInit, OnApplicationShutdown {
  /** This process, among those that claim. */
  readonly id = newId();
  private readonly logger = new Logger(NightAuditRunner.name);
  private readonly running = new Map<string, Promise<void>>();
  private readonly sweep = new Sweep({
    what: 'Night audits',
    everyMs: 5_000,
    look: () => this.look(),
    logger: this.logger,
  });

  constructor(
    private readonly reads: Reads,
    private readonly nights: NightWork,
  ) {}

  onModuleInit(): void {
    this.sweep.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.sweep.stop();
    await Promise.all(this.running.values());
  }

  /** Begins, unless this process is at it. */
  begin(night: Night): void {
    if (this.sweep.isStopped || this.running.has(night.propertyId)) return;
    const work = this.work(night).finally(() => this.running.delete(night.propertyId));
    this.running.set(night.propertyId, work);
  }

  private async look(): Promise<void> {
    const waiting = await this.reads.unscoped<Night & Record<string, unknown>>(AUDITS_TO_RUN, []);
    for (const night of waiting) if (this.running.size < AT_ONCE) this.begin(night);
  }

  private async work(night: Night): Promise<void> {
    try {
      const audit = await this.nights.claim(night, this.id);
      while (audit && !this.sweep.isStopped) {
        const next = await this.nights.step(night, audit, this.id);
        if (next === 'end') break;
        if (next === 'busy') await new Promise((resolve) => setTimeout(resolve, BUSY_MS));
      }
    } catch (error) {
      this.logger.warn(`The night of ${night.businessDate} waits for the next sweep: ${(error as Error).message}`);
    }
    await this.nights.letGo(night, this.id).catch((error: unknown) => this.logger.warn((error as Error).message));
  }
}
