import { STATION_HOURS } from '@amends/staff';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SESSION_COOKIE, STATION_COOKIE } from './secrets';
import type { Browser } from './station.service';

const SESSION = { path: '/', httpOnly: true, secure: true, sameSite: 'lax' } as const;
const STATION = { path: '/', httpOnly: true, secure: true, sameSite: 'strict' } as const;

/** As long as the youngest password of the station counts. */
const STATION_SECONDS = STATION_HOURS * 60 * 60;

/** What this browser is known by. */
export function browserOf(request: FastifyRequest): Browser {
  const { [SESSION_COOKIE]: session, [STATION_COOKIE]: station } = request.cookies;
  return { session, station, address: request.ip, requestId: String(request.id) };
}

export function giveSession(reply: FastifyReply, secret: string): void {
  void reply.setCookie(SESSION_COOKIE, secret, SESSION);
}

export function giveStation(reply: FastifyReply, secret: string): void {
  void reply.setCookie(STATION_COOKIE, secret, { ...STATION, maxAge: STATION_SECONDS });
}

export function takeSession(reply: FastifyReply): void {
  void reply.clearCookie(SESSION_COOKIE, SESSION);
}
