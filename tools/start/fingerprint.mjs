import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Not read by a build: what it makes, what others make, and tests. */
const SKIPPED_FOLDERS = new Set(['node_modules', 'dist', '.angular', 'coverage', 'test']);
const SKIPPED_FILES = /(\.spec\.ts|\.api-spec\.ts|\.md)$/;

/**
 * One hash over names and contents of sources. Contents, not times: a fresh clone and a checkout change every time.
 *
 * @param {string} root
 * @param {readonly string[]} paths files and folders below root; one that is missing is simply not in the hash
 */
export function fingerprint(root, paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap((path) => filesBelow(join(root, path))).sort()) {
    hash.update(`${relative(root, file).split(sep).join('/')}\0`);
    hash.update(createHash('sha256').update(readFileSync(file)).digest());
  }
  return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesBelow(path) {
  if (!existsSync(path)) return [];
  if (!isFolder(path)) return [path];
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
    const below = join(path, entry.name);
    if (entry.isDirectory()) return SKIPPED_FOLDERS.has(entry.name) ? [] : filesBelow(below);
    return entry.isFile() && !SKIPPED_FILES.test(entry.name) ? [below] : [];
  });
}

/** @param {string} path */
function isFolder(path) {
  try {
    readdirSync(path);
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether what a build made is still what its sources say.
 *
 * @param {{ stamp: string, outputs: readonly string[] }} what stamp: where the fingerprint of the last build is kept
 * @param {string} print
 */
export function isUpToDate({ stamp, outputs }, print) {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === print && outputs.every((output) => existsSync(output));
}

/**
 * @param {string} stamp
 * @param {string} print
 */
export function writeStamp(stamp, print) {
  writeFileSync(stamp, print);
}
