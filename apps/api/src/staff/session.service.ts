import { newId } from '@amends/kernel';
import type { SessionDto, SignInDto } from '@amends/staff/dto';
import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { Reads } from '../platform/reads';
import { Refused } from '../platform/refused';
import { Principals } from './principals';
import { hashOf, newSecret } from './secrets';
import { COUNT_FAILURES, END_SESSION, FIND_STAFF, FORGIVE_FAILURES, NOTE_FAILURE, OPEN_SESSION } from './staff.queries';
import type { Principal } from './staff-member';

/** OWASP's minimum for Argon2id. */
export const ARGON2 = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

const MOST_BY_ACCOUNT = 8;
const MOST_BY_ADDRESS = 60;

/** Local accounts: sign in, sign out. */
@Injectable()
export class SessionService {
  // Verified against when the name is unknown, so that an unknown name takes as long as a wrong password.
  private readonly decoy = hash(newSecret(), ARGON2);

  constructor(
    private readonly reads: Reads,
    private readonly principals: Principals,
  ) {}

  /**
   * Opens a session and answers its secret, which is shown once and kept only as a hash.
   *
   * @throws Refused `sign-in-wrong`, or `sign-in-throttled` after too many of those.
   */
  async signIn({ signInName, password }: SignInDto, address: string): Promise<string> {
    const account = signInName.toLowerCase();
    await this.refuseThrottled(account, address);
    const [staff] = await this.reads.unscoped<{ id: string; passwordHash: string }>(FIND_STAFF, [account]);
    const right = await verify(staff?.passwordHash ?? (await this.decoy), password);
    if (!staff || !right) {
      await this.reads.unscoped(NOTE_FAILURE, [newId(), account, address]);
      throw new Refused('sign-in-wrong');
    }
    await this.reads.unscoped(FORGIVE_FAILURES, [account]);
    const secret = newSecret();
    await this.reads.unscoped(OPEN_SESSION, [hashOf(secret), staff.id]);
    return secret;
  }

  async signOut(principal: Principal): Promise<void> {
    await this.reads.unscoped(END_SESSION, [Buffer.from(principal.sessionKey, 'hex')]);
    await this.principals.revoke(principal.sessionKey);
  }

  private async refuseThrottled(account: string, address: string): Promise<void> {
    const [failures] = await this.reads.unscoped<{ account: number; address: number }>(COUNT_FAILURES, [
      account,
      address,
    ]);
    if ((failures?.account ?? 0) < MOST_BY_ACCOUNT && (failures?.address ?? 0) < MOST_BY_ADDRESS) return;
    throw new Refused('sign-in-throttled', { retryAfterSeconds: 900 });
  }
}

export function toSessionDto(principal: Principal): SessionDto {
  const { id, name, signInName, language, csrfToken, expiresAt } = principal;
  return {
    staff: { id, name, signInName, language },
    assignments: principal.assignments.map(({ code, name: property, role, permissions, deskCode, deskName }) => ({
      property: { code, name: property },
      role,
      permissions,
      desk: deskCode !== null && deskName !== null ? { code: deskCode, name: deskName } : null,
    })),
    csrfToken: csrfToken ?? '',
    expiresAt: expiresAt ?? '',
  };
}
