import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Acting } from './acting';
import { JsonText } from './json-text';

const MORE = ',"hasMore":true}}';
const LONGEST_CURSOR = 400;
const UNCHANGED = 304;

type ActingRequest = FastifyRequest & { readonly acting?: Acting };

/**
 * Puts on every answer what belongs to it: ETag and 304, the next page's Link, the mark of a replay; what is JSON
 * already is passed on. Hooks, and no interceptor: what Nest wraps around one takes longer than all of this.
 */
export function finishAnswers(fastify: FastifyInstance): void {
  fastify.setReplySerializer(textOf);
  fastify.addHook('preSerialization', (request, reply, answer: unknown, done) => {
    if (reply.statusCode < 400) finish(answer, request, reply);
    done(null, reply.statusCode === UNCHANGED ? null : answer);
  });
  fastify.addHook('onSend', (request: ActingRequest, reply, _text, done) => {
    if (request.acting?.idempotency?.replayed) void reply.header('Idempotent-Replayed', 'true');
    if (reply.statusCode === UNCHANGED) done(null, null);
    else done();
  });
}

/** Fastify sends bytes as well as text, and only its types do not know. */
function textOf(answer: unknown): string {
  return answer instanceof JsonText ? (answer.text as string) : JSON.stringify(answer);
}

function finish(answer: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const etag = etagOf(answer);
  if (etag) void reply.header('ETag', etag);
  if (etag && request.method === 'GET' && request.headers['if-none-match'] === etag)
    void reply.status(UNCHANGED).removeHeader('content-type');
  else linkNext(answer, request, reply);
}

function etagOf(answer: unknown): string | undefined {
  if (answer instanceof JsonText && answer.etag) return answer.etag;
  const version = (answer as { version?: unknown } | null | undefined)?.version;
  return typeof version === 'number' ? `"${version}"` : undefined;
}

type Paged = { readonly page?: { readonly nextCursor?: string | null } } | null | undefined;

/** Pages are text; what is bytes already has no next one. */
function cursorOf({ text }: JsonText): string | undefined {
  if (typeof text !== 'string' || !text.endsWith(MORE)) return undefined;
  return /"nextCursor":"([\w-]+)"$/.exec(text.slice(-LONGEST_CURSOR, -MORE.length))?.[1];
}

/** RFC 8288, for clients that page by headers. */
function linkNext(answer: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const cursor = answer instanceof JsonText ? cursorOf(answer) : (answer as Paged)?.page?.nextCursor;
  if (!cursor) return;
  const next = new URL(request.url, 'http://here');
  next.searchParams.set('cursor', cursor);
  void reply.header('Link', `<${next.pathname}${next.search}>; rel="next"`);
}
