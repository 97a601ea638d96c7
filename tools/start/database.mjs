import { runCommand } from './children.mjs';
import { lastLines } from './log.mjs';
import { API_MIGRATE, DATA, ROOT } from './paths.mjs';
import { Problem } from './problem.mjs';
import { say, step } from './progress.mjs';

/**
 * The database to work on, and who to be there.
 *
 * @typedef {object} Database
 * @property {string} appUrl what the API connects as
 * @property {string} [ownerUrl] who migrates and loads; without it neither is done
 * @property {string} [adminUrl] who sees every row, whatever row-level security says
 * @property {boolean} embedded
 */

/**
 * @param {import('./session.mjs').Session} session
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Database>}
 */
export async function openDatabase(session, env) {
  const { DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl } = env;
  if (!appUrl && ownerUrl) {
    throw new Problem(
      'DATABASE_OWNER_URL is set, but DATABASE_URL is not.',
      'Set both to use your own PostgreSQL, or neither to use the embedded one.',
    );
  }
  if (appUrl) {
    assertUrl('DATABASE_URL', appUrl);
    if (ownerUrl) assertUrl('DATABASE_OWNER_URL', ownerUrl);
    say('Using the PostgreSQL server named by DATABASE_URL; nothing embedded is started.');
    return { appUrl, embedded: false, ...(ownerUrl ? { ownerUrl } : {}) };
  }
  return step('Starting PostgreSQL', () => startEmbedded(session));
}

/**
 * @param {import('./session.mjs').Session} session
 * @returns {Promise<Database>}
 */
async function startEmbedded(session) {
  const { startPostgres } = await import('../postgres/index.mjs');
  const postgres = await startPostgres();
  if (session.isStopping) {
    // Asked to stop while it was starting: nobody else knows of it yet.
    await postgres.stop();
    throw new Error('stopped while starting');
  }
  session.add({ name: 'PostgreSQL', stop: postgres.stop, kill: postgres.kill });
  if (!postgres.dataDir.startsWith(DATA))
    say(`  its account cannot enter this folder, so the data is in ${postgres.dataDir}`);
  void postgres.exited.then(async () => {
    if (session.isStopping) return;
    const advice = 'Start again: what was confirmed is kept. If it happens again, look at the lines above.';
    await session.end(
      1,
      undefined,
      new Problem('The embedded database ended unexpectedly.', advice, lastLines(postgres.log)),
    );
  });
  const adminUrl = new URL(postgres.superuserUrl);
  adminUrl.pathname = '/amends';
  return { appUrl: postgres.appUrl(), ownerUrl: postgres.ownerUrl(), adminUrl: adminUrl.href, embedded: true };
}

/**
 * @param {string} name
 * @param {string} value
 */
function assertUrl(name, value) {
  const ok = URL.canParse(value) && /^postgres(ql)?:$/.test(new URL(value).protocol);
  if (ok) return;
  throw new Problem(
    `${name} is not an address of a PostgreSQL database.`,
    `It looks like postgres://account:password@host:5432/database`,
  );
}

/** @param {Database} database */
export async function migrate({ ownerUrl }) {
  if (!ownerUrl) {
    say('DATABASE_OWNER_URL is not set: the schema is taken as it is.');
    return;
  }
  await step('Bringing the schema up to date', async (note) => {
    const env = { ...process.env, DATABASE_OWNER_URL: ownerUrl };
    const { code, lines } = await runCommand(process.execPath, [API_MIGRATE], { cwd: ROOT, env, onLine: note });
    if (code === 0) return;
    throw new Problem(
      'The schema could not be brought up to date.',
      'Look at the lines above. Nothing is half done: each migration is a transaction.',
      lines,
    );
  });
}
