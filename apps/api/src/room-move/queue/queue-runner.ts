import { Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { Bus } from '../../platform/bus';
import { Reads } from '../../platform/reads';
import { HOUSES_WITH_QUEUE } from './queue.queries';
import { QueueWork } from './queue-work';

const SWEEP_MS = 2_000;

/** Looks every few seconds, and at once when `room-queue` is told, whose room has become ready; in every process. */
@Injectable()
export class QueueRunner implements OnModuleInit, OnApplicationShutdown {
  private readonly logger = new Logger(QueueRunner.name);
  private timer: NodeJS.Timeout | undefined;
  private sweeping: Promise<void> | undefined;
  private stopped = false;

  constructor(
    private readonly reads: Reads,
    private readonly work: QueueWork,
    private readonly bus: Bus,
  ) {}

  onModuleInit(): void {
    this.bus.on('room-queue', () => this.kick());
    this.timer = setInterval(() => this.kick(), SWEEP_MS).unref();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    await this.sweeping;
  }

  /** What is told while it looks is looked for by the next sweep. */
  private kick(): void {
    if (this.stopped) return;
    this.sweeping ??= this.sweep().finally(() => (this.sweeping = undefined));
  }

  private async sweep(): Promise<void> {
    try {
      const houses = await this.reads.unscoped<{ propertyId: string }>(HOUSES_WITH_QUEUE, []);
      for (const { propertyId } of houses) if (!this.stopped) await this.look(propertyId);
    } catch (error) {
      this.logger.warn(`Queues for rooms wait for the next sweep: ${(error as Error).message}`);
    }
  }

  /** One house that fails waits for the next sweep, and the others go on. */
  private async look(propertyId: string): Promise<void> {
    await this.work.look(propertyId).catch((error: unknown) => {
      this.logger.warn(`The queue of ${propertyId} waits for the next sweep: ${(error as Error).message}`);
    });
  }
}
