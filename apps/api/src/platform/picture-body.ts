import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Refused } from './refused';

/** A picture sent as it is, no form around it. What it really is, the word that takes it decides by its bytes. */
export const PictureBody = createParamDecorator((_data: unknown, context: ExecutionContext): Buffer => {
  const { body } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!Buffer.isBuffer(body)) throw new Refused('media-type-unsupported', {}, 'Send the picture itself.');
  return body;
});
