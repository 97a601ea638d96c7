import { permissionsOf, type Permission, type Role } from '@amends/staff';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Bus } from '../platform/bus';
import { LiveEvents } from '../platform/live-events';
import { Reads } from '../platform/reads';
import { Refused } from '../platform/refused';
import { csrfTokenOf, hashOf, SESSION_COOKIE } from './secrets';
import { ASSIGNMENTS, FIND_KEY, FIND_SESSION, TOUCH_KEY, TOUCH_SESSION } from './staff.queries';
import type { Assignment, Principal } from './staff-member';

const KEPT_MS = 5_000;
const MOST_KEPT = 5_000;

interface SessionRow {
  readonly id: string;
  readonly name: string;
  readonly signInName: string;
  readonly language: string;
  readonly expiresAt: Date;
  readonly locked: boolean;
}
interface AssignmentRow extends Omit<Assignment, 'permissions'> {
  readonly role: Role;
}
interface KeyRow {
  readonly propertyId: string;
  readonly code: string;
  readonly propertyName: string;
  readonly id: string;
  readonly name: string;
  readonly scopes: Permission[];
}

/** Who a cookie or a key stands for; remembered for seconds and dropped at once, in every process, when revoked. */
@Injectable()
export class Principals {
  private readonly kept = new Map<string, { readonly principal: Principal; readonly until: number }>();
  /** Counted up with every revocation: what was read before one is not kept after it. */
  private revocations = 0;

  constructor(
    private readonly reads: Reads,
    private readonly bus: Bus,
    events: LiveEvents,
  ) {
    bus.on('revoked', (sessionKey) => {
      this.forget(sessionKey);
      events.revoke(sessionKey);
    });
  }

  /**
   * @throws Refused `not-signed-in` for no, an unknown, an expired or a revoked credential; `session-locked`, unless
   * the operation is for locked sessions too.
   */
  async of(request: FastifyRequest, lockedToo = false): Promise<Principal> {
    const { authorization } = request.headers;
    if (authorization !== undefined) return this.ofSecret(/^Bearer (\S{8,200})$/.exec(authorization)?.[1], 'api-key');
    return this.ofSecret(request.cookies[SESSION_COOKIE], 'staff', lockedToo);
  }

  /** Who a session's secret stands for, just after it was opened. */
  bySecret(secret: string): Promise<Principal> {
    return this.ofSecret(secret, 'staff');
  }

  /** Tells every process that this session or key is let in no more. */
  async revoke(sessionKey: string): Promise<void> {
    this.forget(sessionKey);
    await this.bus.tell('revoked', sessionKey);
  }

  /** Tells every process to ask anew what these sessions may do; their streams begin again. */
  async drop(sessionKeys: readonly string[]): Promise<void> {
    for (const sessionKey of sessionKeys) await this.revoke(sessionKey);
  }

  private async ofSecret(secret: string | undefined, kind: Principal['kind'], lockedToo = false): Promise<Principal> {
    if (!secret) throw new Refused('not-signed-in');
    const hash = hashOf(secret);
    const sessionKey = hash.toString('hex');
    const kept = this.kept.get(sessionKey);
    if (kept && kept.until > Date.now() && kept.principal.kind === kind) return kept.principal;
    const { revocations } = this;
    const principal =
      kind === 'staff' ? await this.bySession(secret, hash, sessionKey, lockedToo) : await this.byKey(hash, sessionKey);
    if (!principal) throw new Refused('not-signed-in');
    if (this.kept.size >= MOST_KEPT) this.kept.clear();
    // Read before somebody was revoked, it may be the one: it is not remembered. Nor is one that may be locked.
    if (!lockedToo && revocations === this.revocations)
      this.kept.set(sessionKey, { principal, until: Date.now() + KEPT_MS });
    return principal;
  }

  private forget(sessionKey: string): void {
    this.revocations += 1;
    this.kept.delete(sessionKey);
  }

  private async bySession(
    secret: string,
    hash: Buffer,
    sessionKey: string,
    lockedToo: boolean,
  ): Promise<Principal | undefined> {
    const [row] = await this.reads.unscoped<SessionRow & Record<string, unknown>>(FIND_SESSION, [hash]);
    if (!row) return undefined;
    if (row.locked && !lockedToo) throw new Refused('session-locked');
    const assignments = await this.reads.unscoped<AssignmentRow & Record<string, unknown>>(ASSIGNMENTS, [row.id]);
    await this.reads.unscoped(TOUCH_SESSION, [hash]);
    const { id, name, signInName, language } = row;
    return {
      kind: 'staff',
      id,
      name,
      signInName,
      language,
      sessionKey,
      csrfToken: csrfTokenOf(secret),
      expiresAt: row.expiresAt.toISOString(),
      assignments: assignments.map((assignment) => ({ ...assignment, permissions: permissionsOf(assignment.role) })),
    };
  }

  private async byKey(hash: Buffer, sessionKey: string): Promise<Principal | undefined> {
    const [row] = await this.reads.unscoped<KeyRow & Record<string, unknown>>(FIND_KEY, [hash]);
    if (!row) return undefined;
    await this.reads.rows(row.propertyId, TOUCH_KEY, [row.propertyId, row.id]);
    const { id, name, propertyId, code, propertyName, scopes } = row;
    const nowhere = { deskId: null, deskCode: null, deskName: null };
    return {
      kind: 'api-key',
      id,
      name,
      signInName: name,
      language: 'en',
      sessionKey,
      csrfToken: null,
      expiresAt: null,
      assignments: [{ propertyId, code, name: propertyName, role: 'integration', permissions: scopes, ...nowhere }],
    };
  }
}
