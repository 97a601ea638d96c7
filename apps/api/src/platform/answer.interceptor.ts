import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import type { Acting } from './acting';
import { JsonText } from './json-text';

const MORE = ',"hasMore":true}}';
const LONGEST_CURSOR = 400;
const JSON_TYPE = 'application/json; charset=utf-8';

/** Puts on every answer what belongs to it: ETag and 304, the next page's Link, the mark of a replay, ready JSON. */
@Injectable()
export class AnswerInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest & { acting?: Acting }>();
    const reply = http.getResponse<FastifyReply>();
    return next.handle().pipe(map((answer: unknown) => finish(answer, request, reply)));
  }
}

function finish(answer: unknown, request: FastifyRequest & { acting?: Acting }, reply: FastifyReply): unknown {
  if (request.acting?.idempotency?.replayed) void reply.header('Idempotent-Replayed', 'true');
  const etag = etagOf(answer);
  if (etag) void reply.header('ETag', etag);
  if (etag && request.method === 'GET' && request.headers['if-none-match'] === etag) {
    void reply.status(304);
    return undefined;
  }
  linkNext(answer, request, reply);
  if (!(answer instanceof JsonText)) return answer;
  void reply.header('content-type', JSON_TYPE);
  return answer.text;
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
