import type { SessionDto, SignInDto } from '@amends/staff/dto';
import { Injectable } from '@nestjs/common';
import { Reads } from '../platform/reads';
import { Refused } from '../platform/refused';
import { FirstPassword, type StaffRow } from './first-password';
import { Passwords } from './passwords';
import { PinService } from './pin.service';
import { Principals } from './principals';
import { hashOf, newSecret } from './secrets';
import { END_SESSION, FIND_STAFF, LOCK_SESSION, OPEN_SESSION } from './staff.queries';
import type { Principal } from './staff-member';
import { type Browser, StationService } from './station.service';
import { Throttle } from './throttle';

/** Secrets of a session and of the station it was opened at, for the cookies. */
export interface Opened {
  readonly session: string;
  readonly station: string;
}

/** Local accounts: sign in, lock, sign out. */
@Injectable()
export class SessionService {
  constructor(
    private readonly reads: Reads,
    private readonly principals: Principals,
    private readonly firstPasswords: FirstPassword,
    private readonly passwords: Passwords,
    private readonly pins: PinService,
    private readonly stations: StationService,
    private readonly throttle: Throttle,
  ) {}

  /**
   * Opens a session and answers its secret, which is shown once and kept only as a hash. The session this browser had
   * ends, and the person belongs to its station from now on.
   *
   * @throws Refused `sign-in-wrong`, or `sign-in-throttled` after too many of those; with a one-time code what
   * `FirstPassword.choose` refuses.
   */
  async signIn(dto: SignInDto, browser: Browser): Promise<Opened> {
    const account = dto.signInName.toLowerCase();
    await this.throttle.refuse(account, browser.address);
    const [staff] = await this.reads.unscoped<StaffRow>(FIND_STAFF, [account]);
    const right = await this.passwords.fits(staff?.passwordHash ?? undefined, dto.password);
    if (!staff || !(right || (await this.firstPasswords.choose(staff, dto, browser.requestId)))) {
      await this.throttle.note(account, browser.address);
      throw new Refused('sign-in-wrong');
    }
    await this.throttle.forgive(account);
    const session = newSecret();
    await this.reads.unscoped(OPEN_SESSION, [hashOf(session), staff.id]);
    if (browser.session !== undefined) await this.end(hashOf(browser.session).toString('hex'));
    return { session, station: await this.stations.join(browser.station, staff.id) };
  }

  /** The session can do nothing more; a PIN or a password opens another in its place. */
  async lock({ sessionKey }: Principal): Promise<void> {
    await this.reads.unscoped(LOCK_SESSION, [Buffer.from(sessionKey, 'hex')]);
    await this.principals.revoke(sessionKey);
  }

  async signOut({ sessionKey, id }: Principal, station: string | undefined): Promise<void> {
    await this.stations.leave(station, id);
    await this.end(sessionKey);
  }

  async describe(principal: Principal): Promise<SessionDto> {
    return toSessionDto(principal, await this.pins.has(principal.id));
  }

  private async end(sessionKey: string): Promise<void> {
    await this.reads.unscoped(END_SESSION, [Buffer.from(sessionKey, 'hex')]);
    await this.principals.revoke(sessionKey);
  }
}

function toSessionDto(principal: Principal, hasPin: boolean): SessionDto {
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
    hasPin,
  };
}
