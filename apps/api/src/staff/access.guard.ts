import { createHash } from 'node:crypto';
import { type Permission, rolesWith } from '@amends/staff';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply } from 'fastify';
import { PUBLIC } from '../platform/access';
import type { Idempotency } from '../platform/acting';
import { DESCRIPTION, type Description } from '../platform/describe';
import { Refused } from '../platform/refused';
import type { GuardedRequest } from './acting-staff';
import { Principals } from './principals';
import { RateLimiter } from './rate-limiter';
import { refuseUnknownQuery } from './refuse-unknown-query';
import { REQUIRES, SIGNED_IN, WHILE_LOCKED } from './requires';
import type { Assignment, Principal, StaffMember } from './staff-member';

const IDEMPOTENCY_KEY = /^[\x21-\x7e]{8,200}$/;
const KEEP_MOVES_DAYS = 30;

/** Deny by default: who is it, is the property theirs, may the role do this, is the write really theirs. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly principals: Principals,
    private readonly rates: RateLimiter,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const handler = context.getHandler();
    const request = context.switchToHttp().getRequest<GuardedRequest>();
    refuseUnknownQuery(context.getClass(), handler.name, request.query as object);
    if (this.reflector.get<boolean>(PUBLIC, handler)) return true;
    const lockedToo = this.reflector.get<boolean>(WHILE_LOCKED, handler) === true;
    const principal = await this.principals.of(request, lockedToo);
    this.rates.count(principal.sessionKey, context.switchToHttp().getResponse<FastifyReply>());
    refuseForgery(request, principal);
    request.principal = principal;
    const { property } = request.params as { property?: string };
    const permission = this.reflector.get<Permission | undefined>(REQUIRES, handler);
    if (property === undefined) return this.reflector.get<boolean>(SIGNED_IN, handler) === true || refuse(permission);
    const description = this.reflector.get<Description | undefined>(DESCRIPTION, handler);
    request.acting = actingIn(property, principal, request, description?.moves === true);
    if (permission === undefined || !request.acting.permissions.includes(permission)) return refuse(permission);
    return true;
  }
}

function refuse(permission: Permission | undefined): never {
  const roles = permission === undefined ? [] : rolesWith(permission);
  throw new Refused('permission-missing', { permission: permission ?? null, roles });
}

/** A property that is not one's own answers like one that does not exist. */
function actingIn(code: string, principal: Principal, request: GuardedRequest, moves: boolean): StaffMember {
  const assignment = principal.assignments.find((own) => own.code === code);
  if (!assignment) throw new Refused('not-found');
  return {
    ...staffOf(principal, assignment),
    requestId: String(request.id),
    idempotency: idempotencyOf(request, moves),
  };
}

function staffOf(principal: Principal, assignment: Assignment): Omit<StaffMember, 'requestId' | 'idempotency'> {
  return {
    propertyId: assignment.propertyId,
    propertyCode: assignment.code,
    actor: { kind: principal.kind, id: principal.id, name: principal.name },
    deskName: assignment.deskName,
    deskId: assignment.deskId,
    role: assignment.role,
    permissions: assignment.permissions,
    language: principal.language,
  };
}

function idempotencyOf(request: GuardedRequest, moves: boolean): Idempotency | null {
  if (request.method !== 'POST') return null;
  const key = request.headers['idempotency-key'];
  if (key === undefined && moves) throw new Refused('idempotency-key-missing');
  if (key === undefined) return null;
  if (typeof key !== 'string' || !IDEMPOTENCY_KEY.test(key)) {
    throw new Refused('validation-failed', {
      errors: [{ pointer: 'Idempotency-Key', code: 'idempotency-key', message: '8 to 200 printable characters.' }],
    });
  }
  const requestHash = createHash('sha256')
    .update(`${request.method} ${request.url}\n`)
    .update(Buffer.isBuffer(request.body) ? request.body : JSON.stringify(request.body ?? null))
    .digest();
  return { key, requestHash, keepDays: moves ? KEEP_MOVES_DAYS : 1, replayed: false };
}

/** A cookie comes along with any request a page makes; the token only with those of our own page. */
function refuseForgery(request: GuardedRequest, principal: Principal): void {
  if (principal.csrfToken === null || request.method === 'GET' || request.method === 'HEAD') return;
  if (request.headers['x-csrf-token'] !== principal.csrfToken) throw new Refused('csrf-token-wrong');
}
