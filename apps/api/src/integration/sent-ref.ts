import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { ExternalRef } from '../platform/upserted';

/** The external id in the address, as it was sent. */
export const SentRef = createParamDecorator((_data: unknown, context: ExecutionContext): ExternalRef => {
  const { system = '', externalId = '' } = context.switchToHttp().getRequest<FastifyRequest>().params as Record<
    string,
    string
  >;
  return { system, id: externalId };
});
