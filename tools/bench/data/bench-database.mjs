import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hash } from '@node-rs/argon2';
import { newPassword } from '../../postgres/secrets.mjs';
import { startPostgres } from '../../postgres/index.mjs';
import { databaseExists, withClient } from '../../postgres/databases.mjs';
import { findPlace } from '../../postgres/place.mjs';
import { migrate } from '../../start/database.mjs';
import { fingerprint } from '../../start/fingerprint.mjs';
import { ROOT } from '../../start/paths.mjs';
import { step } from '../../start/progress.mjs';
import { tidy } from './tidy.mjs';

const LOAD_SQL = new URL('load.sql', import.meta.url);
const SOURCES = ['apps/api/src/migrations', 'tools/bench/data/load.sql'];
const RUN = 'amends_bench_run';

/**
 * A server of its own, with the durability of production, and a fresh copy of the loaded data in it: every run begins
 * on the same rows, whatever the run before wrote.
 *
 * @param {{ properties: number, cases: number, fresh: boolean }} size
 * @param {import('../../start/session.mjs').Session} session
 */
export async function openBenchDatabase(size, session) {
  const dataDir = join(findPlace().home, 'bench-postgres');
  const postgres = await step('Starting PostgreSQL', () => startPostgres({ dataDir }));
  session.add({ name: 'PostgreSQL', stop: postgres.stop, kill: postgres.kill });
  const loaded = `amends_bench_${fingerprint(ROOT, SOURCES).slice(0, 8)}_${size.properties}_${size.cases}`;
  if (size.fresh) await dropLoaded(postgres);
  if (!(await databaseExists(postgres.superuserUrl, loaded))) await load(postgres, loaded, size);
  await step('Copying the loaded data for this run', async () => {
    await postgres.dropDatabase(RUN);
    await postgres.createDatabase(RUN, { template: loaded });
  });
  const password = newPassword();
  await withClient(postgres.ownerUrl(RUN), async (client) =>
    client.query(`UPDATE staff SET password_hash = $1`, [await hash(password)]),
  );
  return {
    pid: postgres.pid,
    superuserUrl: postgres.superuserUrl,
    appUrl: postgres.appUrl(RUN),
    ownerUrl: postgres.ownerUrl(RUN),
    signIn: { signInName: 'bench', password },
    tidy: () => tidy(superuserUrlOf(postgres, RUN)),
  };
}

/**
 * Loads under another name first: a load cut short is never taken for a whole one.
 *
 * @param {import('../../postgres/index.mjs').Postgres} postgres
 * @param {string} loaded
 * @param {{ properties: number, cases: number }} size
 */
async function load(postgres, loaded, { properties, cases }) {
  const unfinished = 'amends_bench_loading';
  await dropLoaded(postgres);
  await postgres.createDatabase(unfinished);
  const ownerUrl = postgres.ownerUrl(unfinished);
  await migrate({ appUrl: postgres.appUrl(unfinished), ownerUrl, embedded: true });
  await step(`Loading ${cases} cases in ${properties} properties`, () =>
    withClient(superuserUrlOf(postgres, unfinished), async (client) => {
      // The rows are right by the way they are made: looking up every foreign key would take most of the time.
      await client.query('SET session_replication_role = replica');
      await client.query(`SET bench.properties = '${properties}'; SET bench.cases = '${cases}'`);
      await client.query(readFileSync(LOAD_SQL, 'utf8'));
      await client.query('VACUUM (ANALYZE, FREEZE)');
    }),
  );
  await withClient(postgres.superuserUrl, (client) => client.query(`ALTER DATABASE ${unfinished} RENAME TO ${loaded}`));
}

/**
 * @param {import('../../postgres/index.mjs').Postgres} postgres
 * @param {string} database
 */
function superuserUrlOf({ superuserUrl }, database) {
  const url = new URL(superuserUrl);
  url.pathname = `/${database}`;
  return url.href;
}

/** @param {import('../../postgres/index.mjs').Postgres} postgres */
async function dropLoaded({ superuserUrl, dropDatabase }) {
  const { rows } = await withClient(superuserUrl, (client) =>
    client.query(`SELECT datname FROM pg_database WHERE datname LIKE 'amends\\_bench\\_%'`),
  );
  for (const { datname } of rows) await dropDatabase(datname);
}
