import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Params, PinoLogger } from 'nestjs-pino';
import type { Config } from './config';

/** Asked every few seconds by whoever watches the process. */
const UNTOLD: readonly string[] = ['/livez', '/readyz'];

/** Not the whole error: the database's `detail` repeats the row. */
interface LoggedError extends Error {
  readonly code?: string;
  readonly constraint?: string;
}

/** How lines are written. Those about requests are written by `logAnswers`, and by no middleware. */
export function logging(config: Config): Params {
  return {
    forRoutes: [],
    pinoHttp: {
      level: config.LOG_LEVEL,
      serializers: {
        err: ({ name, message, code, constraint, stack }: LoggedError) => ({ name, message, code, constraint, stack }),
      },
    },
  };
}

/**
 * One line a request, when its answer has left or its caller has gone: what, how it ended, how long. No body, no query,
 * no header that lets anybody in. Nothing is done for a request before that: a logger made for each one costs more than
 * the line.
 */
export function logAnswers(fastify: FastifyInstance, { logger }: PinoLogger): void {
  if (!logger.isLevelEnabled('info')) return;
  fastify.addHook('onRequest', (request, reply, done) => {
    if (!UNTOLD.includes(request.url)) reply.raw.once('close', () => logger.info(lineOf(request, reply), endOf(reply)));
    done();
  });
}

function lineOf(request: FastifyRequest, reply: FastifyReply): object {
  return {
    requestId: request.id,
    req: { method: request.method, path: pathOf(request.url) },
    res: { statusCode: reply.raw.statusCode },
    responseTime: Math.round(reply.elapsedTime),
  };
}

function endOf({ raw }: FastifyReply): string {
  if (raw.statusCode >= 500) return 'request errored';
  return raw.writableFinished ? 'request completed' : 'request aborted';
}

/** A guest's link is a secret in itself. */
function pathOf(url: string): string | undefined {
  return url.startsWith('/e/') ? '/e/*' : url.split('?')[0];
}
