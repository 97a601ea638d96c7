import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Problem } from '../start/problem.mjs';

/**
 * What has to be remembered to talk to a cluster again. Kept beside the data folder, readable by its owner only.
 *
 * @typedef {object} Remembered
 * @property {number} [port]
 * @property {Record<'superuser' | 'owner' | 'app', string>} passwords
 * @property {import('../start/pid-file.mjs').Running} [startedBy]
 */

/** @param {string} dataDir */
const fileOf = (dataDir) => `${dataDir}.json`;

/**
 * @param {string} dataDir
 * @returns {Remembered}
 */
export function recall(dataDir) {
  const file = fileOf(dataDir);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  if (existsSync(dataDir)) {
    throw new Problem(
      `${dataDir} holds a database whose passwords (${file}) are gone.`,
      'Put that file back, or throw the database away with npm run db:reset.',
    );
  }
  const fresh = { passwords: { superuser: newPassword(), owner: newPassword(), app: newPassword() } };
  remember(dataDir, fresh);
  return fresh;
}

/**
 * @param {string} dataDir
 * @param {Remembered} what
 */
export function remember(dataDir, what) {
  writeFileSync(fileOf(dataDir), `${JSON.stringify(what, null, 2)}\n`, { mode: 0o600 });
}

/** @param {string} dataDir */
export function forget(dataDir) {
  rmSync(fileOf(dataDir), { force: true });
}

/** Letters, digits, - and _ only, so that it needs no quoting in a URL. */
export function newPassword() {
  return randomBytes(24).toString('base64url');
}
