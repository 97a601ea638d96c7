import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { openTestPostgres } from '../../../tools/postgres/index.mjs';
import { startRunningApi } from '../../../tools/testing/running-api.mjs';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const run = promisify(execFile);

/**
 * A fresh database with all migrations and two API processes on it: what races between desks is only seen with two.
 *
 * @returns {Promise<{ environment: Record<string, string>, stop: () => Promise<void> }>}
 */
export async function startPeers() {
  const postgres = await openTestPostgres();
  const database = `amends_test_${process.pid}_${Date.now()}`;
  await postgres.createDatabase(database);
  const ownerUrl = postgres.ownerUrl(database);
  await run(process.execPath, ['apps/api/dist/migrate.js'], {
    cwd: ROOT,
    env: { ...process.env, DATABASE_OWNER_URL: ownerUrl },
  });
  // A server far from any hotel's zone: business dates must not depend on where it stands.
  // And no client beside it: the API alone answers for every address.
  // Tests of guessing come from addresses of their own, so that none makes another wait.
  const environment = { TZ: 'Asia/Tokyo', CLIENT_DIST: 'none', TRUST_PROXY: 'true' };
  const start = () => startRunningApi(postgres.appUrl(database), environment);
  const peers = await Promise.all([start(), start()]);
  return {
    environment: {
      AMENDS_TEST_URL: peers[0].url,
      AMENDS_TEST_SECOND_URL: peers[1].url,
      AMENDS_TEST_OWNER_URL: ownerUrl,
      AMENDS_TEST_APP_URL: postgres.appUrl(database),
    },
    stop: async () => {
      await Promise.all(peers.map((peer) => peer.stop()));
      await postgres.dropDatabase(database);
      await postgres.stop();
    },
  };
}
