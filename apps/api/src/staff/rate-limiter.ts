import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Config } from '../platform/config';
import { Refused } from '../platform/refused';

const WINDOW_SECONDS = 60;
const MOST_REMEMBERED = 20_000;

/** Requests of one person or key in this minute, told by the `RateLimit` headers of the IETF draft. */
@Injectable()
export class RateLimiter {
  private counts = new Map<string, number>();
  private windowStarted = Date.now();

  constructor(@Inject(Config) private readonly config: Config) {}

  /** @throws Refused `too-many-requests` past the limit. */
  count(who: string, reply: FastifyReply): void {
    const limit = this.config.RATE_LIMIT_PER_MINUTE;
    const elapsed = this.rollWindow();
    const used = (this.counts.get(who) ?? 0) + 1;
    this.counts.set(who, used);
    const resets = Math.max(1, Math.ceil(WINDOW_SECONDS - elapsed));
    void reply.header('RateLimit-Policy', `"default";q=${limit};w=${WINDOW_SECONDS}`);
    void reply.header('RateLimit', `"default";r=${Math.max(0, limit - used)};t=${resets}`);
    if (used > limit) throw new Refused('too-many-requests', { retryAfterSeconds: resets });
  }

  private rollWindow(): number {
    const elapsed = (Date.now() - this.windowStarted) / 1000;
    if (elapsed < WINDOW_SECONDS && this.counts.size < MOST_REMEMBERED) return elapsed;
    this.counts = new Map();
    this.windowStarted = Date.now();
    return 0;
  }
}
