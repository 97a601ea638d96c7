import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { PinoLogger } from 'nestjs-pino';
import { constants } from 'node:zlib';
import { finishAnswers } from './answers';
import { JSON_BODY_LIMIT, parseOnlyJson } from './body-parsers';
import { serveClient } from './client-files';
import type { Config } from './config';
import { logAnswers } from './logging';
import { ProblemFilter, sendProblem, toRefused } from './problem.filter';
import { securityHeaders } from './security-headers';
import { strictValidation } from './validation';

const REQUEST_ID = /^[\w-]{8,64}$/;

/** The HTTP server below Nest: limits and request ids. */
export function httpAdapter(config: Config): FastifyAdapter {
  return new FastifyAdapter({
    bodyLimit: JSON_BODY_LIMIT,
    trustProxy: config.TRUST_PROXY,
    routerOptions: { maxParamLength: 200 },
    forceCloseConnections: 'idle',
    // There is no middleware: what looks at every request is a hook, and needs no second router.
    skipMiddie: true,
    frameworkErrors: (error: FastifyError, request: FastifyRequest, reply: FastifyReply) =>
      sendProblem(toRefused(error), request, reply),
    genReqId: (request: IncomingMessage) => {
      const given = request.headers['x-request-id'];
      return typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
    },
  });
}

/** Everything between the socket and the controllers, in the one order that works. */
export async function configureHttp(app: NestFastifyApplication, config: Config): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance();
  parseOnlyJson(fastify);
  finishAnswers(fastify);
  logAnswers(fastify, await app.resolve(PinoLogger));
  const headers = await securityHeaders();
  await app.register(cookie);
  await app.register(compress, {
    global: true,
    threshold: 1024,
    encodings: ['gzip', 'identity'],
    zlibOptions: { level: constants.Z_BEST_SPEED },
  });
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.headers(headers).header('X-Request-Id', request.id);
    if (request.url.startsWith('/api/')) void reply.header('Cache-Control', 'no-store');
    done();
  });
  await serveClient(fastify, config.CLIENT_DIST);
  app.useGlobalFilters(new ProblemFilter());
  app.useGlobalPipes(strictValidation());
  // Ends with 0 after the hooks, not by the signal: whoever stopped us can tell it from a crash.
  app.enableShutdownHooks([], { useProcessExit: true });
}
