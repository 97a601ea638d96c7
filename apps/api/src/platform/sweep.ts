import type { Logger } from '@nestjs/common';

interface SweepPlan {
  /** In the log, before "wait for the next sweep". */
  readonly what: string;
  readonly everyMs: number;
  /** After each look; kicks that come meanwhile become one. */
  readonly restMs?: number;
  readonly look: () => Promise<void>;
  readonly logger: Pick<Logger, 'warn'>;
}

/**
 * What a process looks for again and again: every so often, and at once when it is kicked. One look at a time; many
 * kicks while one runs become one more. What fails is warned of and left to the next look.
 */
export class Sweep {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private again = false;
  private stopped = false;

  constructor(private readonly plan: SweepPlan) {}

  start(): void {
    this.timer = setInterval(() => this.kick(), this.plan.everyMs).unref();
  }

  /** Ends when the look under way has ended; nothing is begun afterwards. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    await this.running;
  }

  get isStopped(): boolean {
    return this.stopped;
  }

  kick(): void {
    if (this.stopped) return;
    this.again = true;
    this.running ??= this.run().finally(() => (this.running = undefined));
  }

  /** One after the other, until it is stopped: one that fails waits for the next sweep, and the others go on. */
  async each<T>(items: readonly T[], act: (item: T) => Promise<unknown>): Promise<void> {
    for (const item of items) {
      if (this.stopped) return;
      await act(item).catch((error: unknown) => this.warn('One of these', error));
    }
  }

  private async run(): Promise<void> {
    while (this.again && !this.stopped) {
      this.again = false;
      await this.plan.look().catch((error: unknown) => this.warn('They', error));
      if (this.plan.restMs !== undefined) await pause(this.plan.restMs);
    }
  }

  private warn(who: string, error: unknown): void {
    this.plan.logger.warn(`${this.plan.what}: ${who} wait for the next sweep. ${(error as Error).message}`);
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
