import { newId } from '@amends/kernel';
import { decidePin } from '@amends/staff';
import type { SetPinDto } from '@amends/staff/dto';
import { Injectable } from '@nestjs/common';
import { Reads } from '../platform/reads';
import { Refused } from '../platform/refused';
import { Passwords } from './passwords';
import { HAS_PIN, NOTE_PIN_LOCKED, PASSWORD_OF, REMOVE_PIN, SET_PIN } from './pin.queries';
import type { Principal } from './staff-member';
import { Throttle } from './throttle';

/** More hotels than anybody works for; an entry beyond makes its own id. */
const HOTELS = 16;

/** One's own PIN. Every change of it is audited in each hotel the person works for, without the PIN. */
@Injectable()
export class PinService {
  constructor(
    private readonly reads: Reads,
    private readonly passwords: Passwords,
    private readonly throttle: Throttle,
  ) {}

  async has(staffId: string): Promise<boolean> {
    const [row] = await this.reads.unscoped<{ hasPin: boolean }>(HAS_PIN, [staffId]);
    return row?.hasPin === true;
  }

  /** @throws Refused `password-wrong`, `sign-in-throttled` after too many of those, `pin-too-simple`. */
  async set({ password, pin }: SetPinDto, { id, signInName }: Principal, browser: Asking): Promise<void> {
    await this.throttle.refuse(signInName, browser.address);
    const [row] = await this.reads.unscoped<{ passwordHash: string }>(PASSWORD_OF, [id]);
    if (!(await this.passwords.fits(row?.passwordHash, password))) {
      await this.throttle.note(signInName, browser.address);
      throw new Refused('password-wrong');
    }
    const decision = decidePin(pin);
    if (!decision.granted) throw new Refused(decision.refusal);
    await this.reads.unscoped(SET_PIN, [id, await this.passwords.hash(pin), browser.requestId, auditIds()]);
  }

  async remove({ id }: Principal, requestId: string): Promise<void> {
    await this.reads.unscoped(REMOVE_PIN, [id, requestId, auditIds()]);
  }

  async noteLocked(staffId: string, requestId: string): Promise<void> {
    await this.reads.unscoped(NOTE_PIN_LOCKED, [staffId, requestId, auditIds()]);
  }
}

interface Asking {
  readonly address: string;
  readonly requestId: string;
}

function auditIds(): string[] {
  return Array.from({ length: HOTELS }, () => newId());
}
