import { newId } from '@amends/kernel';
import { initialsOf, MOST_WRONG_PINS } from '@amends/staff';
import type { ComeBackDto, StationPersonDto } from '@amends/staff/dto';
import { Injectable } from '@nestjs/common';
import { Reads } from '../platform/reads';
import { Refused } from '../platform/refused';
import { Passwords } from './passwords';
import { PinService } from './pin.service';
import { Principals } from './principals';
import { hashOf, newSecret } from './secrets';
import { COME_BACK, FIND_STATION, JOIN_STATION, LEAVE_STATION, PEOPLE_OF_STATION, TAKE_TRY } from './station.queries';
import { Throttle } from './throttle';

/** All people of one station, and those who only know its cookie, may be wrong this often in a quarter of an hour. */
const MOST_WRONG_BY_STATION = 25;

/** What a browser brings along. */
export interface Browser {
  readonly session: string | undefined;
  readonly station: string | undefined;
  readonly address: string;
  readonly requestId: string;
}

type PersonRow = Omit<StationPersonDto, 'initials'>;

/** A browser several people use by turns: who typed their password there comes back with a PIN. */
@Injectable()
export class StationService {
  constructor(
    private readonly reads: Reads,
    private readonly passwords: Passwords,
    private readonly pins: PinService,
    private readonly principals: Principals,
    private readonly throttle: Throttle,
  ) {}

  /** After a password. Answers the station's secret: the one it has, or a new one where the browser brings none we made. */
  async join(station: string | undefined, staffId: string): Promise<string> {
    const known = station && (await this.reads.unscoped(FIND_STATION, [hashOf(station)])).length > 0;
    const secret = known ? station : newSecret();
    await this.reads.unscoped(JOIN_STATION, [newId(), hashOf(secret), staffId]);
    return secret;
  }

  async leave(station: string | undefined, staffId: string): Promise<void> {
    if (station) await this.reads.unscoped(LEAVE_STATION, [hashOf(station), staffId]);
  }

  async people({ station, session }: Browser): Promise<StationPersonDto[]> {
    if (!station) return [];
    const own = session === undefined ? null : hashOf(session);
    const rows = await this.reads.unscoped<PersonRow & Record<string, unknown>>(PEOPLE_OF_STATION, [
      hashOf(station),
      own,
    ]);
    return rows.map(({ id, name, here }) => ({ id, name, initials: initialsOf(name), here }));
  }

  /**
   * Opens a session for one of the station's people and ends the one this browser had.
   *
   * @throws Refused `pin-wrong`, whatever is wrong; `sign-in-throttled` after too many of those.
   */
  async comeBack({ staffId, pin }: ComeBackDto, browser: Browser): Promise<string> {
    const account = `station ${browser.station ? hashOf(browser.station).toString('hex') : 'none'}`;
    await this.throttle.refuse(account, browser.address, MOST_WRONG_BY_STATION);
    const secret = await this.open(staffId, pin, browser);
    if (secret !== undefined) return secret;
    await this.throttle.note(account, browser.address);
    throw new Refused('pin-wrong');
  }

  private async open(
    staffId: string,
    pin: string,
    { station, session, requestId }: Browser,
  ): Promise<string | undefined> {
    const place = hashOf(station ?? newSecret());
    const [taken] = await this.reads.unscoped<{ pinHash: string; wrongTries: number }>(TAKE_TRY, [place, staffId]);
    if (!(await this.passwords.fits(taken?.pinHash, pin))) {
      if (taken?.wrongTries === MOST_WRONG_PINS) await this.pins.noteLocked(staffId, requestId);
      return undefined;
    }
    const secret = newSecret();
    const previous = session === undefined ? null : hashOf(session);
    const opened = await this.reads.unscoped(COME_BACK, [place, staffId, previous, hashOf(secret)]);
    if (previous) await this.principals.revoke(previous.toString('hex'));
    return opened.length > 0 ? secret : undefined;
  }
}
