import { Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { Bus } from '../../platform/bus';
import { Reads } from '../../platform/reads';
import { SCHEDULED_DUE } from './scheduled.queries';
import { type DueMove, ScheduleWork } from './schedule-work';

const SWEEP_MS = 2_000;

/**
 * Looks every few seconds for guests whose move is due, and at once when `scheduled-moves` is told, in every process:
 * whoever comes first does it, and what one that died had begun never happened.
 */
@Injectable()
export class ScheduleRunner implements OnModuleInit, OnApplicationShutdown {
  private readonly logger = new Logger(ScheduleRunner.name);
  private timer: NodeJS.Timeout | undefined;
  private sweeping: Promise<void> | undefined;
  private stopped = false;

  constructor(
    private readonly reads: Reads,
    private readonly work: ScheduleWork,
    private readonly bus: Bus,
  ) {}

  onModuleInit(): void {
    this.bus.on('scheduled-moves', () => this.kick());
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
      const due = await this.reads.unscoped<DueMove & Record<string, unknown>>(SCHEDULED_DUE, []);
      for (const one of due) if (!this.stopped) await this.doOne(one);
    } catch (error) {
      this.logger.warn(`Scheduled moves wait for the next sweep: ${(error as Error).message}`);
    }
  }

  /** One that fails waits for the next sweep, and the others go on. */
  private async doOne(one: DueMove): Promise<void> {
    await this.work.do(one).catch((error: unknown) => {
      this.logger.warn(`The scheduled move ${one.id} waits for the next sweep: ${(error as Error).message}`);
    });
  }
}
