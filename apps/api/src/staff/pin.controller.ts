import { ComeBackDto, type SessionDto, SetPinDto } from '@amends/staff/dto';
import { Body, Controller, Delete, HttpCode, Post, Put, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../platform/access';
import { Describe } from '../platform/describe';
import { SignedInPrincipal } from './acting-staff';
import { browserOf, giveSession } from './cookies';
import { PinService } from './pin.service';
import { Principals } from './principals';
import { SignedIn } from './requires';
import { SessionService } from './session.service';
import type { Principal } from './staff-member';
import { StationService } from './station.service';

@Controller('api/v1/session/pin')
export class PinController {
  constructor(
    private readonly pins: PinService,
    private readonly stations: StationService,
    private readonly sessions: SessionService,
    private readonly principals: Principals,
  ) {}

  @Post()
  @Public()
  @Describe({
    id: 'comeBack',
    summary: 'Come back to this station with a PIN; ends the session the browser had',
    answers: 'SessionDto',
    status: 201,
    problems: ['pin-wrong', 'sign-in-throttled'],
  })
  async comeBack(
    @Body() dto: ComeBackDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto> {
    const secret = await this.stations.comeBack(dto, browserOf(request));
    giveSession(reply, secret);
    return this.sessions.describe(await this.principals.bySecret(secret));
  }

  @Put()
  @HttpCode(204)
  @SignedIn()
  @Describe({
    id: 'setPin',
    summary: 'Set or change one’s own PIN, with the password typed again',
    status: 204,
    problems: ['password-wrong', 'pin-too-simple', 'sign-in-throttled'],
  })
  set(
    @Body() dto: SetPinDto,
    @SignedInPrincipal() principal: Principal,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    return this.pins.set(dto, principal, browserOf(request));
  }

  @Delete()
  @HttpCode(204)
  @SignedIn()
  @Describe({ id: 'removePin', summary: 'Remove one’s own PIN', status: 204 })
  remove(@SignedInPrincipal() principal: Principal, @Req() request: FastifyRequest): Promise<void> {
    return this.pins.remove(principal, browserOf(request).requestId);
  }
}
