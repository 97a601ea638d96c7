import { Body, Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../platform/access';
import { GuestPageService, type Page } from './guest-page.service';
import { PAGE_POLICY } from './page/page-style';

/** The page a guest opens by a link: no sign-in, no script, nothing kept by anybody on the way. */
@Controller('e')
export class GuestPageController {
  constructor(private readonly pages: GuestPageService) {}

  @Get(':token')
  @Public()
  async open(
    @Param('token') token: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const { headers, id, method } = request;
    return send(await this.pages.open(token, headers['accept-language'], String(id), method === 'GET'), reply);
  }

  /** The token in the address is the secret a foreign page would need, so no other is asked for. */
  @Post(':token')
  @HttpCode(200)
  @Public()
  async answer(
    @Param('token') token: string,
    @Body() body: unknown,
    @Req() { headers, id }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return send(await this.pages.answer(token, body, headers['accept-language'], String(id)), reply);
  }
}

function send({ status, html }: Page, reply: FastifyReply): string {
  void reply.status(status).headers({
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': PAGE_POLICY,
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex, nofollow',
  });
  return html;
}
