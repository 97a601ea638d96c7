import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { ProblemDto } from '@amends/kernel/dto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { problemKind } from './problems';
import { readOut } from './read-out';
import { Refused } from './refused';

/** The one place where whatever went wrong becomes problem details. No stack, no SQL, no guest data leaves here. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger(ProblemFilter.name);

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const refused = toRefused(error);
    if (refused.status >= 500) this.logger.error({ err: error, requestId: request.id }, refused.code);
    sendProblem(refused, request, reply);
  }
}

/** Answers a refusal as RFC 9457. */
export function sendProblem(refused: Refused, request: FastifyRequest, reply: FastifyReply): void {
  if (reply.sent || reply.raw.headersSent) {
    reply.raw.destroy();
    return;
  }
  const { retryAfterSeconds } = refused.facts;
  if (typeof retryAfterSeconds === 'number') void reply.header('Retry-After', String(retryAfterSeconds));
  const answer = () =>
    reply.status(refused.status).header('content-type', 'application/problem+json').send(toProblem(refused, request));
  if (refused.code === 'body-too-large') void readOut(request.raw).then(answer);
  else void answer();
}

function toProblem({ code, status, detail, facts }: Refused, request: FastifyRequest): ProblemDto {
  return {
    ...facts,
    type: `/api/docs/problems#${code}`,
    title: problemKind(code).title,
    status,
    detail,
    instance: request.url.split('?')[0] ?? request.url,
    code,
    requestId: String(request.id),
  };
}

const BY_SQLSTATE: Readonly<Record<string, string>> = {
  '23505': 'already-exists',
  '23P01': 'write-conflict',
  '40001': 'write-conflict',
  '40P01': 'write-conflict',
};
const BY_FASTIFY_CODE: Readonly<Record<string, string>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'body-too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'media-type-unsupported',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'malformed-json',
  FST_ERR_CTP_INVALID_JSON_BODY: 'malformed-json',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'malformed-json',
};
const BY_STATUS: Readonly<Record<number, string>> = {
  400: 'validation-failed',
  401: 'not-signed-in',
  403: 'permission-missing',
  404: 'not-found',
  405: 'not-found',
  413: 'body-too-large',
  414: 'validation-failed',
  415: 'media-type-unsupported',
  429: 'too-many-requests',
  431: 'validation-failed',
};

/** What an error means to the caller; anything not foreseen is our mistake and says nothing of itself. */
export function toRefused(error: unknown): Refused {
  if (error instanceof Refused) return error;
  const { code, statusCode, driverError } = error as {
    code?: string;
    statusCode?: number;
    driverError?: { code?: string };
  };
  const named = BY_FASTIFY_CODE[code ?? ''];
  if (named) return new Refused(named);
  if (error instanceof HttpException) return new Refused(BY_STATUS[error.getStatus()] ?? 'unexpected');
  const fromDatabase = databaseProblem(driverError?.code ?? code, error);
  if (fromDatabase) return fromDatabase;
  return new Refused(BY_STATUS[statusCode ?? 0] ?? 'unexpected');
}

const UNAVAILABLE = /^(08|53|57P|55P03|57014)/;
const CONNECTION_ERRORS = ['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'ENOTFOUND', 'EPIPE'];

function databaseProblem(code: string | undefined, error: unknown): Refused | undefined {
  const message = error instanceof Error ? error.message : '';
  if (
    /timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error/.test(
      message,
    )
  ) {
    return new Refused('database-unavailable', { retryAfterSeconds: 2 });
  }
  if (code === undefined) return undefined;
  if (CONNECTION_ERRORS.includes(code) || UNAVAILABLE.test(code)) {
    return new Refused('database-unavailable', { retryAfterSeconds: 2 });
  }
  const known = BY_SQLSTATE[code];
  if (known) return new Refused(known, { retryAfterSeconds: 1 });
  return /^(22|23)/.test(code) ? new Refused('data-refused') : undefined;
}
