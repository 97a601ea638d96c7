import type { FastifyInstance } from 'fastify';
import { Refused } from './refused';

export const JSON_BODY_LIMIT = 256 * 1024;
export const NDJSON_BODY_LIMIT = 1024 * 1024;
const DEPTH_LIMIT = 32;

/** JSON up to 256 KiB and 32 levels, NDJSON up to 1 MiB, and nothing else: a form post cannot reach the API. */
export function parseOnlyJson(fastify: FastifyInstance): void {
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser(
    'application/json',
    { parseAs: 'string', bodyLimit: JSON_BODY_LIMIT },
    (_request, body, done) => {
      try {
        done(null, parseJson(String(body)));
      } catch (error) {
        done(error as Error, undefined);
      }
    },
  );
  fastify.addContentTypeParser(
    'application/x-ndjson',
    { parseAs: 'string', bodyLimit: NDJSON_BODY_LIMIT },
    (_request, body, done) => done(null, body),
  );
}

/** @throws Refused `malformed-json`, also for what is nested deeper than anybody means. */
export function parseJson(text: string): unknown {
  if (deeperThan(DEPTH_LIMIT, text))
    throw new Refused('malformed-json', {}, `Nested deeper than ${DEPTH_LIMIT} levels.`);
  try {
    return JSON.parse(text, dropPrototype);
  } catch {
    throw new Refused('malformed-json');
  }
}

/** `__proto__` as a key would reach the prototype of whatever the body is copied into. */
function dropPrototype(key: string, value: unknown): unknown {
  if (key === '__proto__') throw new Refused('malformed-json');
  return value;
}

/** Counted on the text: parsing 20,000 levels first would already have cost the stack. Brackets in strings do not count. */
function deeperThan(limit: number, text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const char = text[index];
    if (inString) {
      if (char === '\\') index += 1;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === '{' || char === '[') {
      depth += 1;
      if (depth > limit) return true;
    } else if (char === '}' || char === ']') depth -= 1;
  }
  return false;
}
