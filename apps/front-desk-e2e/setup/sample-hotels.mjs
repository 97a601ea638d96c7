import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { learnTables } from '../../../tools/postgres/databases.mjs';
import { startRunningApi } from '../../../tools/testing/running-api.mjs';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const run = promisify(execFile);

/**
 * Puts the sample hotels into a new database as a first start does: migrated, provisioned, loaded through the REST API.
 *
 * @param {import('../../../tools/postgres/databases.mjs').Databases} postgres
 * @param {string} database which nobody is connected to afterwards
 */
export async function loadSampleHotels(postgres, database) {
  await postgres.createDatabase(database);
  const scratch = mkdtempSync(join(tmpdir(), 'amends-browser-'));
  const keys = join(scratch, 'keys.json');
  const env = { ...process.env, DATABASE_OWNER_URL: postgres.ownerUrl(database) };
  await run(process.execPath, ['apps/api/dist/migrate.js'], { cwd: ROOT, env });
  await run(process.execPath, ['tools/sample/provision.mjs', '--keys', keys], { cwd: ROOT, env });
  const api = await startRunningApi(postgres.appUrl(database));
  await run(process.execPath, ['tools/sample.mjs', '--url', api.url, '--slice', '--keys', keys], { cwd: ROOT });
  await api.stop();
  await learnTables(postgres.ownerUrl(database));
  rmSync(scratch, { recursive: true });
}
