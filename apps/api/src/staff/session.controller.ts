import { type SessionDto, SignInDto } from '@amends/staff/dto';
import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../platform/access';
import { Describe } from '../platform/describe';
import { SignedInPrincipal } from './acting-staff';
import { Principals } from './principals';
import { SignedIn } from './requires';
import { SESSION_COOKIE } from './secrets';
import { SessionService, toSessionDto } from './session.service';
import type { Principal } from './staff-member';

const COOKIE = { path: '/', httpOnly: true, secure: true, sameSite: 'lax' } as const;

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
    problems: ['sign-in-wrong', 'sign-in-throttled'],
  })
  async signIn(
    @Body() dto: SignInDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto> {
    const secret = await this.sessions.signIn(dto, request.ip);
    void reply.setCookie(SESSION_COOKIE, secret, COOKIE);
    return toSessionDto(await this.principals.bySecret(secret));
  }

  @Get()
  @SignedIn()
  @Describe({ id: 'readSession', summary: 'Who is signed in, where, and what they may do', answers: 'SessionDto' })
  read(@SignedInPrincipal() principal: Principal): SessionDto {
    return toSessionDto(principal);
  }

  @Delete()
  @HttpCode(204)
  @SignedIn()
  @Describe({ id: 'signOut', summary: 'Sign out', status: 204 })
  async signOut(
    @SignedInPrincipal() principal: Principal,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.sessions.signOut(principal);
    void reply.clearCookie(SESSION_COOKIE, COOKIE);
  }
}
