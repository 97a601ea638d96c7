import { mkdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { runCommand, startServer } from '../start/children.mjs';
import { Problem } from '../start/problem.mjs';
import { giveTo } from './account.mjs';
import { withClient } from './databases.mjs';

const READY_WITHIN_MS = 60_000;
const POLL_MS = 50;
const EXE = process.platform === 'win32' ? '.exe' : '';

/** Makes new clusters sort and compare text alike on every machine that has this locale. */
const LOCALES = ['C.UTF-8', 'C.utf8', 'en_US.UTF-8', 'en_US.utf8'];

/**
 * Makes a cluster, under another name until it is whole: one cut short by a crash is then no cluster at all.
 *
 * @param {string} dataDir
 * @param {string} password the superuser's
 * @param {import('./place.mjs').Place} place
 * @param {boolean} ephemeral thrown away soon, so nobody waits until it is on the disk
 */
export async function makeCluster(dataDir, password, { bin, account }, ephemeral) {
  const unfinished = `${dataDir}.new`;
  const passwordFile = `${dataDir}.password`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  giveTo(unfinished, account);
  writeFileSync(passwordFile, password, { mode: 0o600 });
  giveTo(passwordFile, account);
  try {
    const locale = ['--encoding=UTF8', `--locale=${bestLocale()}`];
    const args = [
      `--pgdata=${unfinished}`,
      '--username=postgres',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      ...locale,
      ...(ephemeral ? ['--no-sync'] : []),
    ];
    const { code, lines } = await runCommand(join(bin, `initdb${EXE}`), args, { cwd: unfinished, ...account });
    if (code !== 0) throw new Problem('The embedded database could not be made.', adviceFor(lines), lines.slice(-12));
    renameSync(unfinished, dataDir);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(unfinished, { recursive: true, force: true });
  }
}

function bestLocale() {
  if (process.platform === 'win32') return 'C';
  try {
    const known = execFileSync('locale', ['-a'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).split('\n');
    return LOCALES.find((locale) => known.includes(locale)) ?? 'C';
  } catch {
    return 'C';
  }
}

/** @param {readonly string[]} lines */
function adviceFor(lines) {
  if (lines.some((line) => line.includes('No space left'))) return 'Make room on the disk and start again.';
  if (lines.some((line) => line.includes('could not look up effective user ID'))) {
    return 'The user you are has no name on this machine (a line in /etc/passwd), which PostgreSQL needs. Add one.';
  }
  return 'Look at the lines above. With DATABASE_URL and DATABASE_OWNER_URL another PostgreSQL server is used instead.';
}

/**
 * A newer major version of PostgreSQL cannot read the files of an older one.
 *
 * @param {string} dataDir
 * @param {import('./place.mjs').Place} place
 */
export function assertReadable(dataDir, { bin }) {
  const made = readFileSync(join(dataDir, 'PG_VERSION'), 'utf8').trim();
  const program = execFileSync(join(bin, `postgres${EXE}`), ['--version'], { encoding: 'utf8' });
  const runs = /(\d+)[.\d]*\D*$/.exec(program.trim())?.[1];
  if (made === runs) return;
  throw new Problem(
    `The data in ${dataDir} was made by PostgreSQL ${made}; installed is PostgreSQL ${runs}.`,
    'Check out the version that made it to save what you need, then throw the data away with npm run db:reset.',
  );
}

/**
 * Starts the server. It listens on this machine only, and on no socket file: those have length limits and owners.
 *
 * @param {{ dataDir: string, port: number, log: string, settings: Record<string, string | number> }} what
 * @param {import('./place.mjs').Place} place
 */
export function launchServer({ dataDir, port, log, settings }, { bin, account }) {
  const all = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...settings,
  };
  const flags = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const command = [join(bin, `postgres${EXE}`), '-D', dataDir, '-p', String(port), ...flags];
  // Started from the data folder: the folder we are in may be closed to the server's account.
  return startServer(command, { cwd: dataDir, env: { ...process.env, LC_MESSAGES: 'C' }, log, ...account });
}

/**
 * Waits until the server answers, and makes sure that it is ours that answers: a port can change hands between
 * the moment it was found free and the moment the server took it.
 *
 * @param {string} superuserUrl
 * @param {string} dataDir
 * @param {() => boolean} hasEnded
 * @returns {Promise<'ready' | 'ended' | 'somebody else'>}
 */
export async function untilReady(superuserUrl, dataDir, hasEnded) {
  const until = Date.now() + READY_WITHIN_MS;
  while (!hasEnded() && Date.now() < until) {
    const folder = await withClient(superuserUrl, (client) => client.query('SHOW data_directory')).catch(
      (error) => error,
    );
    if (folder instanceof Error) {
      const { code } = /** @type {{ code?: string }} */ (folder);
      if (code === '28P01') return 'somebody else';
      await delay(POLL_MS);
      continue;
    }
    return realpathSync(folder.rows[0].data_directory) === realpathSync(dataDir) ? 'ready' : 'somebody else';
  }
  return 'ended';
}
