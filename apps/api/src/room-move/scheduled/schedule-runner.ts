import { Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { Bus } from '../../platform/bus';
import { Reads } from '../../platform/reads';
import { Sweep } from '../../platform/sweep';
import { SCHEDULED_DUE } from './scheduled.queries';
import { type DueMove, ScheduleWork } from './schedule-work';

/**
 * Looks every few seconds for guests whose move is due, and at once when `scheduled-moves` is told, in every process:
 * whoever comes first does it, and what one that died had begun never happened.
 */
@Injectable()
export class ScheduleRunner implements OnModuleInit, OnApplicationShutdown {
  private readonly sweep = new Sweep({
    what: 'Scheduled moves',
    everyMs: 2_000,
    look: () => this.look(),
    logger: new Logger(ScheduleRunner.name),
  });

  constructor(
    private readonly reads: Reads,
    private readonly work: ScheduleWork,
    private readonly bus: Bus,
  ) {}

  onModuleInit(): void {
    this.bus.on('scheduled-moves', () => this.sweep.kick());
    this.sweep.start();
  }

  onApplicationShutdown(): Promise<void> {
    return this.sweep.stop();
  }

  private async look(): Promise<void> {
    const due = await this.reads.unscoped<DueMove & Record<string, unknown>>(SCHEDULED_DUE, []);
    await this.sweep.each(due, (one) => this.work.do(one));
  }
}
