import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Principal, StaffMember } from './staff-member';

export type GuardedRequest = FastifyRequest & { principal?: Principal; acting?: StaffMember };

/** Who acts in this request; the guard has put it there, or the request never came this far. */
export const ActingStaff = createParamDecorator((_data: unknown, context: ExecutionContext): StaffMember => {
  const { acting } = context.switchToHttp().getRequest<GuardedRequest>();
  if (!acting) throw new Error('An operation without a property cannot ask for the acting staff.');
  return acting;
});

/** Who is signed in, for operations outside any property. */
export const SignedInPrincipal = createParamDecorator((_data: unknown, context: ExecutionContext): Principal => {
  const { principal } = context.switchToHttp().getRequest<GuardedRequest>();
  if (!principal) throw new Error('This operation is open to nobody signed in.');
  return principal;
});
