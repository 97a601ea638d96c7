import type { FastifyInstance } from 'fastify';
import { Refused } from './refused';

export const JSON_BODY_LIMIT = 256 * 1024;
export const NDJSON_BODY_LIMIT = 1024 * 1024;
/** A photo a client has made smaller, and a little more, so that one just too large is told so by name. */
export const PICTURE_BODY_LIMIT = 512 * 1024;
const DEPTH_LIMIT = 32;
/**
 * RFC 6749 has its clients send a form, and a guest's page without scripts can send nothing else. Both carry their own
 * secret, so a foreign page gains nothing by it.
 */
const TAKES_A_FORM = /^\/(api\/v1\/oauth\/token|e\/[\w-]+)$/;
/** Pictures are taken nowhere else. */
const TAKES_A_PICTURE = /^\/api\/v1\/properties\/[^/]+\/tasks\/[^/]+\/photos$/;

/**
 * JSON up to 256 KiB and 32 levels, NDJSON up to 1 MiB, and nothing else: a form reaches nothing but the token endpoint
 * and a guest's link, a picture nothing but the photos of a task.
 */
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
  fastify.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (request, body, done) => {
    const allowed = TAKES_A_FORM.test(request.url);
    done(
      allowed ? null : new Refused('media-type-unsupported'),
      allowed ? Object.fromEntries(new URLSearchParams(String(body))) : undefined,
    );
  });
  fastify.addContentTypeParser(
    'application/x-ndjson',
    { parseAs: 'string', bodyLimit: NDJSON_BODY_LIMIT },
    (_request, body, done) => done(null, body),
  );
  fastify.addContentTypeParser(
    ['image/jpeg', 'image/png', 'image/webp'],
    { parseAs: 'buffer', bodyLimit: PICTURE_BODY_LIMIT },
    (request, body, done) => {
      const allowed = TAKES_A_PICTURE.test(request.url);
      done(allowed ? null : new Refused('media-type-unsupported'), allowed ? body : undefined);
    },
  );
}

/** @throws Refused `malformed-json`, also for what is nested deeper than anybody means. */
export function parseJson(text: string): unknown {
  if (deeperThan(DEPTH_LIMIT, text))
    throw new Refused('malformed-json', {}, `Nested deeper than ${DEPTH_LIMIT} levels.`);
  try {
    return NAMES_PROTOTYPE.test(text) ? JSON.parse(text, dropPrototype) : JSON.parse(text);
  } catch {
    throw new Refused('malformed-json');
  }
}

/** As it stands or escaped. Only then each key is looked at, which takes five times as long as reading the body. */
const NAMES_PROTOTYPE = /__proto__|\\u/;

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
