import 'reflect-metadata';
import { ownerDataSource } from './platform/data-source';
import { waitForDatabase } from './platform/wait-for-database';

const LOCK = 7_302_026;

/** Brings the schema up to date as the owner; two at once wait for each other. */
async function migrate(): Promise<void> {
  const url = process.env['DATABASE_OWNER_URL'];
  if (!url) throw new Error('DATABASE_OWNER_URL is missing: migrations run as the owner of the schema.');
  await waitForDatabase(url);
  const dataSource = await ownerDataSource(url).initialize();
  try {
    await dataSource.query('SELECT pg_advisory_lock($1)', [LOCK]);
    const done = await dataSource.runMigrations();
    process.stdout.write(`The schema is up to date (${done.length} migrations run).\n`);
  } finally {
    await dataSource.destroy();
  }
}

migrate().catch((error: unknown) => {
  process.stderr.write(
    `The schema could not be brought up to date: ${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exit(1);
});
