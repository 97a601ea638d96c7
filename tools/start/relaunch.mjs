import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { markForNextStage, whenParentGoes } from './parent.mjs';
import { ROOT } from './paths.mjs';
import { Problem } from './problem.mjs';
import { countedFrom } from './progress.mjs';
import { NODE_TO_RUN_ON, majorOf } from './versions.mjs';

const BIN = join(ROOT, 'node_modules/.bin');
const FORWARDED = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Runs the same command again on the Node.js that npm brought. Signals are handed on: Ctrl-C reaches both of us, but
 * a `kill` may name this process only.
 *
 * @param {string} script
 * @returns {Promise<number>} its exit code
 */
export function relaunch(script) {
  const node = nodeToRunOn();
  const path = `${BIN}${delimiter}${process.env.PATH ?? ''}`;
  const env = { ...process.env, PATH: path, ...markForNextStage(countedFrom()) };
  return new Promise((resolve, reject) => {
    const child = spawn(node, [script, ...process.argv.slice(2)], { stdio: 'inherit', env });
    for (const signal of FORWARDED) process.on(signal, () => child.kill(signal));
    whenParentGoes(() => child.kill('SIGTERM'));
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(signal ? 137 : (code ?? 1)));
  });
}

function nodeToRunOn() {
  const brought = join(BIN, process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(brought) && runsHere(brought)) return brought;
  if (majorOf(process.versions.node) >= NODE_TO_RUN_ON) return process.execPath;
  throw new Problem(
    `npm brings no Node.js ${NODE_TO_RUN_ON} for this machine (${process.platform}-${process.arch}), and this is ${process.versions.node}.`,
    `Install Node.js ${NODE_TO_RUN_ON} from nodejs.org, or with nvm: nvm install ${NODE_TO_RUN_ON}`,
  );
}

/** A program for another C library is there, and does not run. @param {string} program */
function runsHere(program) {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
