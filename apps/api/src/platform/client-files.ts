import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { themeScriptHash } from './theme-script';

const NONCE = /%CSP_NONCE%/g;
/** An old page asking for a file of an old build must not be given a page for a script. */
const FILE_NAME = /\.\w{2,11}(\?|$)/;
const HASHED_NAME = /-[A-Z0-9]{8}\./;

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
  const sendIndex = (reply: FastifyReply): FastifyReply => {
    const nonce = randomBytes(16).toString('base64');
    return reply
      .headers({ 'content-security-policy': policy(nonce, scripts), 'cache-control': 'no-store' })
      .type('text/html; charset=utf-8')
      .send(index.replace(NONCE, nonce));
  };
  await fastify.register(fastifyStatic, {
    root,
    index: false,
    wildcard: false,
    setHeaders: (reply, path) => {
      void reply.header('cache-control', HASHED_NAME.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  fastify.get('/', (_request, reply) => sendIndex(reply));
  fastify.get('/*', (request, reply) => {
    if (request.url.startsWith('/api/') || FILE_NAME.test(request.url)) return reply.callNotFound();
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
    `trusted-types angular angular#bundler`,
  ].join('; ');
}
