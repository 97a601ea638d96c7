import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { openTestPostgres } from '../../../tools/postgres/index.mjs';
import { startRunningApi } from '../../../tools/testing/running-api.mjs';
import { startBrowser } from './browser.mjs';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const run = promisify(execFile);

/**
 * The sample hotels as a first start makes them: migrated, provisioned, loaded through the REST API, and served with
 * the built client.
 *
 * @returns {Promise<{ environment: Record<string, string>, close: () => Promise<void> }>}
 */
export async function openHouse() {
  const postgres = await openTestPostgres();
  const database = `amends_browser_${process.pid}_${Date.now()}`;
  await postgres.createDatabase(database);
  const scratch = mkdtempSync(join(tmpdir(), 'amends-browser-'));
  const keys = join(scratch, 'keys.json');
  const env = { ...process.env, DATABASE_OWNER_URL: postgres.ownerUrl(database) };
  await run(process.execPath, ['apps/api/dist/migrate.js'], { cwd: ROOT, env });
  await run(process.execPath, ['tools/sample/provision.mjs', '--keys', keys], { cwd: ROOT, env });
  const api = await startRunningApi(postgres.appUrl(database));
  await run(process.execPath, ['tools/sample.mjs', '--url', api.url, '--slice', '--keys', keys], { cwd: ROOT });
  const browser = await startBrowser();
  return {
    // `localhost`, not an address: the session cookie asks for a secure origin, which this counts as.
    environment: {
      AMENDS_BROWSER: browser.wsEndpoint(),
      AMENDS_URL: `http://localhost:${api.port}`,
      AMENDS_DATABASE: postgres.appUrl(database),
    },
    close: async () => {
      await browser.close();
      await api.stop();
      await postgres.dropDatabase(database);
      await postgres.stop();
      rmSync(scratch, { recursive: true });
    },
  };
}
