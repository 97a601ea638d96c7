import { type AccessTokenDto, TokenRequestDto } from '@amends/staff/dto';
import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Public } from '../platform/access';
import { Describe } from '../platform/describe';
import { clientOf } from './client-of';
import { TokenService } from './token.service';

@Controller('api/v1/oauth/token')
export class TokenController {
  constructor(private readonly tokens: TokenService) {}

  @Post()
  @HttpCode(200)
  @Public()
  @Describe({
    id: 'issueToken',
    summary: 'A token for an hour in exchange for an API key (OAuth 2 client credentials)',
    answers: 'AccessTokenDto',
    problems: ['client-wrong', 'scope-not-granted'],
  })
  issue(@Body() dto: TokenRequestDto, @Req() request: FastifyRequest): Promise<AccessTokenDto> {
    return this.tokens.issue(clientOf(dto, request.headers.authorization), dto.scope, String(request.id));
  }
}
