import { fileURLToPath } from 'node:url';
import { anyFreePort } from '../../start/ports.mjs';
import { startServerProcess } from './server-process.mjs';

const SERVER = fileURLToPath(new URL('bare-server.mjs', import.meta.url));

/**
 * @param {{ databaseUrl: string, pool: number, plans: ReadonlyMap<string, import('./bare-server.mjs').Plan> }} what
 * @param {import('../../start/session.mjs').Session} session
 */
export async function startBareServer({ databaseUrl, pool, plans }, session) {
  const port = await anyFreePort();
  const env = { DATABASE_URL: databaseUrl, DATABASE_POOL: String(pool) };
  const server = await startServerProcess({ name: 'bare', args: [SERVER], port, env, readyPath: '/readyz' }, session);
  server.child.send(plans);
  return server;
}
