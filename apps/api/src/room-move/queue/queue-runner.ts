import { Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { Bus } from '../../platform/bus';
import { Reads } from '../../platform/reads';
import { Sweep } from '../../platform/sweep';
import { HOUSES_WITH_QUEUE } from './queue.queries';
import { QueueWork } from './queue-work';

/** Looks every few seconds, and at once when `room-queue` is told, whose room has become ready; in every process. */
@Injectable()
export class QueueRunner implements OnModuleInit, OnApplicationShutdown {
  private readonly sweep = new Sweep({
    what: 'Queues for rooms',
    everyMs: 2_000,
    look: () => this.look(),
    logger: new Logger(QueueRunner.name),
  });

  constructor(
    private readonly reads: Reads,
    private readonly work: QueueWork,
    private readonly bus: Bus,
  ) {}

  onModuleInit(): void {
    this.bus.on('room-queue', () => this.sweep.kick());
    this.sweep.start();
  }

  onApplicationShutdown(): Promise<void> {
    return this.sweep.stop();
  }

  private async look(): Promise<void> {
    const houses = await this.reads.unscoped<{ propertyId: string }>(HOUSES_WITH_QUEUE, []);
    await this.sweep.each(houses, ({ propertyId }) => this.work.look(propertyId));
  }
}
