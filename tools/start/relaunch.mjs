import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ROOT } from './paths.mjs';
import { Problem } from './problem.mjs';
import { countFrom, countedFrom } from './progress.mjs';
import { NODE_TO_RUN_ON, majorOf } from './versions.mjs';

const BIN = join(ROOT, 'node_modules/.bin');
const MARK = 'AMENDS_STARTED_AT';
const FORWARDED = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/** Whether this process was started by an earlier stage of itself. */
export function isRelaunched() {
  return process.env[MARK] !== undefined;
}

/** Goes on counting where the first stage began, and does not hand the mark on. */
export function takeOver() {
  const startedAt = Number(process.env[MARK]);
  if (startedAt) countFrom(startedAt);
  delete process.env[MARK];
}

/**
 * Runs the same command again on the Node.js that npm brought, and ends with its exit code. Signals are handed on:
 * Ctrl-C reaches both of us, but a `kill` may name this process only.
 *
 * @param {string} script
 * @returns {Promise<number>} its exit code
 */
export function relaunch(script) {
  const node = nodeToRunOn();
  const env = { ...process.env, PATH: `${BIN}${delimiter}${process.env.PATH ?? ''}`, [MARK]: String(countedFrom()) };
  return new Promise((resolve, reject) => {
    const child = spawn(node, [script, ...process.argv.slice(2)], { stdio: 'inherit', env });
    for (const signal of FORWARDED) process.on(signal, () => child.kill(signal));
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(signal ? 137 : (code ?? 1)));
  });
}

function nodeToRunOn() {
  const brought = join(BIN, process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(brought)) {
    try {
      execFileSync(brought, ['--version'], { stdio: 'ignore' });
      return brought;
    } catch {
      // A program for another machine, or for another C library: the one we run on may do.
    }
  }
  if (majorOf(process.versions.node) >= NODE_TO_RUN_ON) return process.execPath;
  throw new Problem(
    `npm brings no Node.js ${NODE_TO_RUN_ON} for this machine (${process.platform}-${process.arch}), and this is ${process.versions.node}.`,
    `Install Node.js ${NODE_TO_RUN_ON} from nodejs.org, or with nvm: nvm install ${NODE_TO_RUN_ON}`,
  );
}
