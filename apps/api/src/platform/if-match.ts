import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Refused } from './refused';

/** The version the caller read, from `If-Match: "3"`. Refuses `if-match-missing`; a weak or foreign tag never matches. */
export const IfMatch = createParamDecorator((_data: unknown, context: ExecutionContext): number => {
  const version = versionIn(context);
  if (version === undefined) throw new Refused('if-match-missing');
  return version;
});

/** The same where it may be left out: a message that is idempotent by its content has read nothing before. */
export const IfMatchGiven = createParamDecorator((_data: unknown, context: ExecutionContext) => versionIn(context));

function versionIn(context: ExecutionContext): number | undefined {
  const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
  if (header === undefined) return undefined;
  const version = /^"(\d{1,9})"$/.exec(header)?.[1];
  return version === undefined ? -1 : Number(version);
}

/**
 * Refuses `stale-version` unless the row still has the version the caller read; the answer shows the current one and
 * which of the fields the caller wants to write differ by now, and `more` of what the slice knows of it.
 */
export function refuseStale(
  read: number,
  current: { readonly version: number },
  wanted: object,
  more: Readonly<Record<string, unknown>> = {},
): void {
  if (read === current.version) return;
  const differs = Object.entries(wanted)
    .filter(([field, value]) => field in current && !same((current as Record<string, unknown>)[field], value))
    .map(([field]) => field);
  throw new Refused('stale-version', { current, differs, ...more });
}

/** Lists are the same when they say the same. */
function same(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
