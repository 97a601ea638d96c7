import { newId } from '@amends/kernel';
import { Injectable } from '@nestjs/common';
import { Reads } from '../platform/reads';
import { Refused } from '../platform/refused';
import { COUNT_FAILURES, FORGIVE_FAILURES, NOTE_FAILURE } from './staff.queries';

const MOST_BY_ACCOUNT = 8;
const MOST_BY_ADDRESS = 60;
const WAIT_SECONDS = 900;

/** Slows down who guesses: wrong tries of a quarter of an hour, by account and by address. */
@Injectable()
export class Throttle {
  constructor(private readonly reads: Reads) {}

  /** @throws Refused `sign-in-throttled` after too many wrong tries. */
  async refuse(account: string, address: string, mostByAccount = MOST_BY_ACCOUNT): Promise<void> {
    const [failures] = await this.reads.unscoped<{ account: number; address: number }>(COUNT_FAILURES, [
      account,
      address,
    ]);
    if ((failures?.account ?? 0) < mostByAccount && (failures?.address ?? 0) < MOST_BY_ADDRESS) return;
    throw new Refused('sign-in-throttled', { retryAfterSeconds: WAIT_SECONDS });
  }

  async note(account: string, address: string): Promise<void> {
    await this.reads.unscoped(NOTE_FAILURE, [newId(), account, address]);
  }

  async forgive(account: string): Promise<void> {
    await this.reads.unscoped(FORGIVE_FAILURES, [account]);
  }
}
