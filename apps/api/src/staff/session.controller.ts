import { type SessionDto, SignInDto } from '@amends/staff/dto';
import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../platform/access';
import { Describe } from '../platform/describe';
import { SignedInPrincipal } from './acting-staff';
import { browserOf, giveSession, giveStation, takeSession } from './cookies';
import { Principals } from './principals';
import { SignedIn } from './requires';
import { SessionService } from './session.service';
import type { Principal } from './staff-member';

@Controller('api/v1/session')
export class SessionController {
  constructor(
    private readonly sessions: SessionService,
    private readonly principals: Principals,
  ) {}

  @Post()
  @Public()
  @Describe({
    id: 'signIn',
    summary: 'Sign in with a local account',
    answers: 'SessionDto',
    status: 201,
    problems: [
      'sign-in-wrong',
      'sign-in-throttled',
      'new-password-needed',
      'setup-code-expired',
      'password-too-short',
      'password-too-plain',
      'password-has-name',
    ],
  })
  async signIn(
    @Body() dto: SignInDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto> {
    const { session, station } = await this.sessions.signIn(dto, browserOf(request));
    giveSession(reply, session);
    giveStation(reply, station);
    return this.sessions.describe(await this.principals.bySecret(session));
  }

  @Get()
  @SignedIn()
  @Describe({
    id: 'readSession',
    summary: 'Who is signed in, where, and what they may do',
    answers: 'SessionDto',
  })
  read(@SignedInPrincipal() principal: Principal): Promise<SessionDto> {
    return this.sessions.describe(principal);
  }

  @Post('lock')
  @HttpCode(204)
  @SignedIn()
  @Describe({ id: 'lockSession', summary: 'Lock the session until its person, or another, comes back', status: 204 })
  lock(@SignedInPrincipal() principal: Principal): Promise<void> {
    return this.sessions.lock(principal);
  }

  @Delete()
  @HttpCode(204)
  @SignedIn()
  @Describe({ id: 'signOut', summary: 'Sign out, also of the station', status: 204 })
  async signOut(
    @SignedInPrincipal() principal: Principal,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.sessions.signOut(principal, browserOf(request).station);
    takeSession(reply);
  }
}
