import { execFile, execFileSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { startPostgres } from '../postgres/index.mjs';
import { startRunningApi } from './running-api.mjs';

/**
 * A PostgreSQL and an API of a test's own that may be killed with -9. Prints where they are as a line of JSON when both
 * are ready; `api` or `postgres` on its input kills that one, starts it again and prints the line anew. Ends when the
 * test lets go of its input.
 */
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DATABASE = 'amends_killed';

let postgres = await startPostgres({ ephemeral: true });
await postgres.createDatabase(DATABASE);
await promisify(execFile)(process.execPath, ['apps/api/dist/migrate.js'], {
  cwd: ROOT,
  env: { ...process.env, DATABASE_OWNER_URL: postgres.ownerUrl(DATABASE) },
});
let api = await startApi();
tell();

for await (const victim of createInterface({ input: process.stdin })) {
  if (victim === 'postgres') await killPostgres();
  else {
    await api.kill();
    api = await startApi();
  }
  tell();
}
await api.stop();
await postgres.stop();

function startApi() {
  return startRunningApi(postgres.appUrl(DATABASE), { TZ: 'Asia/Tokyo', CLIENT_DIST: 'none', LOG_LEVEL: 'fatal' });
}

/** The postmaster and all its children, as when the machine's memory runs out. The API is left to find its way back. */
async function killPostgres() {
  const { pid, exited, dataDir } = postgres;
  const children = execFileSync('pgrep', ['-P', String(pid)], { encoding: 'utf8' })
    .split('\n')
    .filter(Boolean);
  for (const one of [pid, ...children.map(Number)]) killNow(one);
  await exited;
  postgres = await startPostgres({ ephemeral: true, dataDir });
}

/** @param {number} pid a child may have ended by itself meanwhile */
function killNow(pid) {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error;
  }
}

function tell() {
  const place = {
    AMENDS_TEST_URL: api.url,
    AMENDS_TEST_SECOND_URL: api.url,
    AMENDS_TEST_OWNER_URL: postgres.ownerUrl(DATABASE),
    AMENDS_TEST_APP_URL: postgres.appUrl(DATABASE),
  };
  process.stdout.write(`${JSON.stringify(place)}\n`);
}
