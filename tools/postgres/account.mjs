import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, lstatSync, realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { userInfo } from 'node:os';
import { Problem } from '../start/problem.mjs';

/**
 * Who PostgreSQL runs as. Empty: as whoever runs us.
 *
 * @typedef {{ uid?: number, gid?: number }} Account
 */

/** PostgreSQL refuses to run as root, so for root it gets an account without rights. @returns {Account} */
export function serverAccount() {
  if (process.platform === 'win32' || userInfo().uid !== 0) return {};
  const found = idsOf('postgres') ?? createAccount() ?? idsOf('nobody');
  if (found) return found;
  throw new Problem(
    'PostgreSQL does not run as root, and no account could be made for it.',
    'Create one (useradd --system postgres), or run the same command as an ordinary user.',
  );
}

/** @returns {Account | undefined} */
function createAccount() {
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], { stdio: 'ignore' });
    return idsOf('postgres');
  } catch {
    return undefined;
  }
}

/**
 * @param {string} name
 * @returns {Account | undefined}
 */
function idsOf(name) {
  try {
    const id = (/** @type {string} */ flag) =>
      Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return undefined;
  }
}

/**
 * Whether the account can reach a folder: it needs the right to pass through every folder above it. A clone in
 * /root, which is closed to everybody else, is the usual case where it cannot.
 *
 * @param {string} folder an existing folder
 * @param {Account} account
 */
export function canReach(folder, { uid, gid }) {
  if (uid === undefined) return true;
  for (let path = realpathSync(folder); ; path = dirname(path)) {
    const { mode, uid: owner, gid: group } = lstatSync(path);
    const passes = owner === uid ? mode & 0o100 : group === gid ? mode & 0o010 : mode & 0o001;
    if (!passes) return false;
    if (path === dirname(path)) return true;
  }
}

/**
 * @param {string} path
 * @param {Account} account
 */
export function giveTo(path, { uid, gid }) {
  if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid);
}

/**
 * Who may run a server on a folder: PostgreSQL insists on its owner. Root takes over what a user made, as that user.
 *
 * @param {string} dataDir
 * @param {Account} account
 * @returns {Account}
 */
export function accountFor(dataDir, account) {
  if (account.uid === undefined || !existsSync(dataDir)) return account;
  const { uid, gid } = lstatSync(dataDir);
  return uid === 0 ? account : { uid, gid };
}
