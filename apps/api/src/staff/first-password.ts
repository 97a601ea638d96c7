import { timingSafeEqual } from 'node:crypto';
import { decidePassword } from '@amends/staff';
import type { SignInDto } from '@amends/staff/dto';
import { Injectable } from '@nestjs/common';
import { Refused } from '../platform/refused';
import { Writes } from '../platform/writes';
import { CHOOSE_PASSWORD } from './member-writes.queries';
import { Passwords } from './passwords';
import { codeHashOf } from './secrets';

/** What signing in needs to know of somebody who works somewhere. */
export interface StaffRow {
  readonly id: string;
  readonly name: string;
  readonly passwordHash: string | null;
  readonly setupHash: Buffer | null;
  readonly setupExpired: boolean | null;
  /** One of the properties worked in, for the audit. */
  readonly propertyId: string;
  readonly [column: string]: unknown;
}

/** A one-time code becomes a password; by itself it opens nothing. */
@Injectable()
export class FirstPassword {
  constructor(
    private readonly writes: Writes,
    private readonly passwords: Passwords,
  ) {}

  /**
   * Whether the code was right and the password is chosen now; false for anything that is not this person's code, and
   * for the second of two who use it at once.
   *
   * @throws Refused `setup-code-expired`, `new-password-needed`, and the refusals of `decidePassword`.
   */
  async choose(staff: StaffRow, { password, newPassword, signInName }: SignInDto, requestId: string): Promise<boolean> {
    const code = codeHashOf(password);
    if (!code || !staff.setupHash || !timingSafeEqual(code, staff.setupHash)) return false;
    if (staff.setupExpired === true) throw new Refused('setup-code-expired');
    if (newPassword === undefined || newPassword === null) throw new Refused('new-password-needed');
    const decision = decidePassword(newPassword, { signInName });
    if (!decision.granted) throw new Refused(decision.refusal);
    return this.write(staff, code, await this.passwords.hash(newPassword), requestId);
  }

  private async write(staff: StaffRow, code: Buffer, passwordHash: string, requestId: string): Promise<boolean> {
    const { id, name, propertyId } = staff;
    const actor = { kind: 'staff', id, name } as const;
    const acting = { propertyId, actor, deskName: null, requestId, idempotency: null };
    const { chosen } = await this.writes.run(acting, async (tx) => {
      if (!(await tx.first(CHOOSE_PASSWORD, [id, code, passwordHash]))) return { chosen: false };
      tx.record({ action: 'staff.password-chosen', subject: { kind: 'staff', id }, change: {}, event: {} });
      return { chosen: true };
    });
    return chosen;
  }
}
