import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { Refused } from '../platform/refused';

const QUERY_ARGUMENT = '4';

/** An operation that takes no query parameters refuses all of them; the others are checked by their DTO. */
export function refuseUnknownQuery(controller: object, handler: string, query: object): void {
  const names = Object.keys(query);
  if (names.length === 0) return;
  const args = (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, handler) ?? {}) as object;
  if (Object.keys(args).some((key) => key.split(':')[0] === QUERY_ARGUMENT)) return;
  throw new Refused('validation-failed', {
    errors: names.map((name) => ({ pointer: name, code: 'unknown-parameter', message: 'There is no such parameter.' })),
  });
}
