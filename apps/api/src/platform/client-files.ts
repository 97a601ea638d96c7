import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { themeScriptHash } from './theme-script';

/** Stands in the built index where the nonce belongs; the worker of the installed desk looks for it too. */
const NONCE_PLACE = '%CSP_NONCE%';
/** An old page asking for a file of an old build must not be given a page for a script. */
const FILE_NAME = /\.\w{2,11}(\?|$)/;
const HASHED_NAME = /-[\w-]{8}\.(js|css|woff2)$/;
/** The worker asks for its own parts and for the files it keeps, nothing else. */
const WORKER = 'worker.js';
const WORKER_POLICY = `default-src 'none'; script-src 'self'; connect-src 'self'`;

/**
 * Serves the built client beside the API: files by name, every other address its index.
 *
 * The index carries a nonce of its own for the styles Angular adds, so the policy needs no `unsafe-inline`.
 */
export async function serveClient(fastify: FastifyInstance, folder: string): Promise<void> {
  const root = resolve(folder);
  const indexFile = resolve(root, 'index.html');
  if (!existsSync(indexFile)) return;
  const index = readFileSync(indexFile, 'utf8');
  const scripts = themeScriptHash(index);
  const send = (reply: FastifyReply, nonce: string): FastifyReply =>
    reply
      .headers({ 'content-security-policy': policy(nonce, scripts), 'cache-control': 'no-store' })
      .type('text/html; charset=utf-8')
      .send(index.replaceAll(NONCE_PLACE, nonce));
  const sendIndex = (reply: FastifyReply): FastifyReply => send(reply, randomBytes(16).toString('base64'));
  await fastify.register(fastifyStatic, {
    root,
    index: false,
    wildcard: false,
    globIgnore: ['index.html'],
    setHeaders: (reply, path) => {
      void reply.header('cache-control', HASHED_NAME.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
      if (basename(path) === WORKER) void reply.header('content-security-policy', WORKER_POLICY);
    },
  });
  fastify.get('/', (_request, reply) => sendIndex(reply));
  // By its name it is asked for by the worker, which keeps it as it was built and fills in a nonce for each page.
  fastify.get('/index.html', ({ headers }, reply) =>
    headers['sec-fetch-dest'] === 'document' ? sendIndex(reply) : send(reply, NONCE_PLACE),
  );
  fastify.get('/*', (request, reply) => {
    // What is looked for may have a dot in it: only the path names a file.
    const [path = ''] = request.url.split('?');
    if (path.startsWith('/api/') || FILE_NAME.test(path)) return reply.callNotFound();
    return sendIndex(reply);
  });
}

function policy(nonce: string, scripts: readonly string[]): string {
  return [
    `default-src 'none'`,
    `script-src 'self' ${scripts.join(' ')}`.trim(),
    `style-src 'self' 'nonce-${nonce}'`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `manifest-src 'self'`,
    `worker-src 'self'`,
    `base-uri 'self'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
    `require-trusted-types-for 'script'`,
    // `amends#worker` makes the address of the worker and no other: platform/new-version.ts of the client.
    `trusted-types angular angular#bundler amends#worker`,
  ].join('; ');
}
