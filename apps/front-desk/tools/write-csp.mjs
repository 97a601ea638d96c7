/**
 * Writes dist/csp.json: what the server must put into the Content-Security-Policy header for this build.
 * The inline script of index.html is allowed by its hash; styles by a nonce that the server writes in place of
 * `nonceToken`, new for each answer.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

const dist = new URL('../dist/', import.meta.url);
const html = readFileSync(new URL('browser/index.html', dist), 'utf8');
const scripts = [...html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)].map((found) => found[1]);
const scriptHashes = scripts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);

const policy = [
  `default-src 'none'`,
  `script-src 'self' ${scriptHashes.join(' ')}`,
  `style-src 'self' 'nonce-__CSP_NONCE__'`,
  `font-src 'self'`,
  `img-src 'self'`,
  `connect-src 'self'`,
  `manifest-src 'self'`,
  `worker-src 'self'`,
  `base-uri 'self'`,
  `form-action 'self'`,
  `frame-ancestors 'none'`,
  `require-trusted-types-for 'script'`,
  `trusted-types angular`,
].join('; ');

writeFileSync(
  new URL('csp.json', dist),
  `${JSON.stringify({ nonceToken: '__CSP_NONCE__', scriptHashes, policy }, null, 2)}\n`,
);
