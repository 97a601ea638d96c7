import { Injectable, Logger } from '@nestjs/common';
import type { Acting } from '../platform/acting';
import { toRefused } from '../platform/problem.filter';
import { Writes } from '../platform/writes';
import type { WriteTransaction } from '../platform/write-transaction';
import { CLAIM_AUDIT, LET_GO_OF_AUDIT } from './audit.queries';
import { settingsOf } from './night-audit-settings.service';
import { NIGHT_AUDIT } from './night-line';
import { NightPoster, type RunningAudit } from './night-poster';
import { NightRoller } from './night-roller';

export interface Night {
  readonly propertyId: string;
  readonly businessDate: string;
}

/** `busy`: all who are left are being written on at a desk. */
export type NextStep = 'more' | 'busy' | 'end';

/** Stays of one transaction: few enough that nobody at a desk waits long for their folios. */
const BATCH = 25;

/** The steps of a night audit, each in a transaction of its own. */
@Injectable()
export class NightWork {
  private readonly logger = new Logger(NightWork.name);

  constructor(
    private readonly writes: Writes,
    private readonly poster: NightPoster,
    private readonly roller: NightRoller,
  ) {}

  /** Takes a night for a process, unless another holds it or it needs nobody. */
  async claim(night: Night, process: string): Promise<RunningAudit | undefined> {
    const acting = actingOf(night, { id: process, requestId: process });
    const { audit } = await this.writes.run(acting, async (tx) => ({ audit: await claim(tx, night, process) }));
    return audit;
  }

  async letGo(night: Night, process: string): Promise<void> {
    const acting = actingOf(night, { id: process, requestId: process });
    await this.writes.run(acting, (tx) => tx.rows(LET_GO_OF_AUDIT, [tx.propertyId, night.businessDate, process]));
  }

  /** One batch, or the roll when nobody is left. */
  async step(night: Night, audit: RunningAudit, process: string): Promise<NextStep> {
    const looked = await this.postOrSetAside(night, audit, process);
    if (looked === 'lost') return 'end';
    if (looked > 0) return 'more';
    const { outcome } = await this.writes.run(actingOf(night, audit), async (tx) =>
      this.roller.roll(tx, audit, await settingsIn(tx)),
    );
    return outcome === 'more' ? 'busy' : 'end';
  }

  /** A batch that fails is posted stay by stay, and the stay that makes it fail is set aside. */
  private async postOrSetAside(night: Night, audit: RunningAudit, process: string): Promise<number | 'lost'> {
    try {
      return await this.post(night, audit, process, { most: BATCH, taken: () => undefined });
    } catch (error) {
      if (isPassing(error)) throw error;
      return this.postOneByOne(night, audit, process);
    }
  }

  private async postOneByOne(night: Night, audit: RunningAudit, process: string): Promise<number | 'lost'> {
    let looked: number | 'lost' = 0;
    for (let turn = 0; turn < BATCH; turn += 1) {
      let taken: readonly string[] = [];
      try {
        const one = await this.post(night, audit, process, { most: 1, taken: (ids) => (taken = ids) });
        if (one === 'lost' || one === 0) return turn === 0 ? one : looked;
      } catch (error) {
        const [stayId] = taken;
        if (isPassing(error) || stayId === undefined) throw error;
        this.logger.error({ err: error, stayId }, 'A night could not be posted and is set aside.');
        await this.setAside(night, audit, stayId);
      }
      looked = turn + 1;
    }
    return looked;
  }

  private async post(
    night: Night,
    audit: RunningAudit,
    process: string,
    { most, taken }: { readonly most: number; readonly taken: (stayIds: readonly string[]) => void },
  ): Promise<number | 'lost'> {
    const { looked } = await this.writes.run<{ looked: number | 'lost' }>(
      actingOf(night, audit),
      async (tx) => {
        if (tx.businessDate !== night.businessDate || !(await claim(tx, night, process))) return { looked: 'lost' };
        return { looked: await this.poster.post(tx, audit, await settingsIn(tx), most, taken) };
      },
      { freezeBusinessDate: true },
    );
    return looked;
  }

  private async setAside(night: Night, audit: RunningAudit, stayId: string): Promise<void> {
    await this.writes.run(
      actingOf(night, audit),
      async (tx) => {
        if (tx.businessDate === night.businessDate) await this.poster.setAside(tx, audit, stayId, 'unexpected');
        return {};
      },
      { freezeBusinessDate: true },
    );
  }
}

function claim(tx: WriteTransaction, { businessDate }: Night, process: string): Promise<RunningAudit | undefined> {
  return tx.first<RunningAudit>(CLAIM_AUDIT, [tx.propertyId, businessDate, process]);
}

function settingsIn(tx: WriteTransaction): ReturnType<typeof settingsOf> {
  return settingsOf((statement, values) => tx.rows(statement, values), tx.propertyId);
}

/** The house's own act, in the request of whoever began it. */
function actingOf(
  { propertyId }: Night,
  { id, requestId }: { readonly id: string; readonly requestId: string },
): Acting {
  const actor = { kind: 'system', id, name: NIGHT_AUDIT } as const;
  return { propertyId, actor, deskName: null, requestId, idempotency: null };
}

/** What the next sweep may well get through. */
function isPassing(error: unknown): boolean {
  return ['database-unavailable', 'write-conflict', 'night-audit-running'].includes(toRefused(error).code);
}
