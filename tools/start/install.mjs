import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './children.mjs';
import { ROOT } from './paths.mjs';
import { Problem } from './problem.mjs';
import { say, step } from './progress.mjs';
import { assertNpmVersion } from './versions.mjs';

/** What is installed: the lock's hash and the kind of machine, whose programs differ. @param {string} root */
export function wantedMark(root) {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  return `${lock} ${process.platform}-${process.arch}\n`;
}

/** Written last, so that an install cut short is done again. @param {string} root */
const markFile = (root) => join(root, 'node_modules/.amends-lock');

/** @param {string} root */
export function needsInstall(root) {
  if (!existsSync(join(root, 'package-lock.json'))) return true;
  const file = markFile(root);
  return !existsSync(file) || readFileSync(file, 'utf8') !== wantedMark(root);
}

/**
 * Installs what the lock names, when that is not what is installed.
 *
 * Not `npm ci`: it calls a committed lock out of date where a registry lacks the optional programs of other machines.
 * `npm install` with a lock and exact versions installs the same, and leaves the lock as it is.
 *
 * @returns {Promise<{ lockChanged: boolean }>}
 */
export async function installIfNeeded() {
  if (!needsInstall(ROOT)) return { lockChanged: false };
  const before = existsSync(join(ROOT, 'package-lock.json')) ? wantedMark(ROOT) : undefined;
  await step('Installing packages from the lock (a minute or two, the first time only)', async (note) => {
    await assertNpmVersion();
    const { code, lines } = await runNpm(['install', '--no-audit', '--no-fund', '--loglevel=error'], note);
    if (code !== 0) throw installFailed(lines);
  });
  const after = wantedMark(ROOT);
  writeFileSync(markFile(ROOT), after);
  const lockChanged = before !== after;
  if (lockChanged)
    say('package-lock.json was changed by the install: package.json and the lock did not agree. Commit it.');
  return { lockChanged };
}

/**
 * Runs the npm that started us, so that one with nvm or a corporate wrapper gets the one they chose.
 *
 * @param {readonly string[]} args
 * @param {(line: string) => void} [onLine]
 */
export function runNpm(args, onLine = () => undefined) {
  const script = process.env.npm_execpath;
  if (script && /npm-cli\.c?js$/.test(script))
    return runCommand(process.execPath, [script, ...args], { cwd: ROOT, onLine });
  const shell = process.platform === 'win32';
  return runCommand(shell ? 'npm.cmd' : 'npm', args, { cwd: ROOT, onLine, shell }).catch(() => {
    throw new Problem('npm was not found.', 'Install Node.js 24 from nodejs.org: npm comes with it.');
  });
}

/** @param {readonly string[]} lines */
function installFailed(lines) {
  const text = lines.join('\n');
  const advice = /ENOSPC/.test(text)
    ? 'Make room on the disk (about 1.5 GB), then run the command again.'
    : /EACCES|EPERM/.test(text)
      ? 'The folder has files of another user: give them to yourself, or run as that user.'
      : /ENOTFOUND|ETIMEDOUT|ECONNRE|EAI_AGAIN/.test(text)
        ? 'npm could not reach its registry. Check the network or proxy, then run the command again.'
        : 'Look at the lines above. If they do not help, remove node_modules and run the command again.';
  return new Problem('The packages could not be installed.', advice, lines.slice(-15));
}
