import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { send } from './processes.mjs';

const ON_WINDOWS = process.platform === 'win32';
const KEPT_LINES = 40;
/** As long as a timer can be set: a command without a limit of its own is not stopped. */
const LONGEST_MS = 2 ** 31 - 1;

/** Commands under way. @type {Set<import('node:child_process').ChildProcess>} */
const underWay = new Set();

/**
 * Runs a command to its end in a process group of its own: Ctrl-C in the terminal then reaches us alone, and we
 * decide who ends when. What the command leaves behind in its group is ended with it.
 *
 * @typedef {object} Finished
 * @property {number} code
 * @property {string[]} lines the last lines it wrote
 * @property {boolean} timedOut
 *
 * @param {string} file
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, shell?: boolean, uid?: number, gid?: number, timeoutMs?: number,
 *   onLine?: (line: string) => void }} [options]
 * @returns {Promise<Finished>}
 */
export function runCommand(file, args, { onLine, timeoutMs, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'], detached: !ON_WINDOWS });
    underWay.add(child);
    const lines = keepLastLines(child, onLine);
    let timedOut = false;
    const timer = setTimeout(() => {
      timedOut = true;
      signalGroup(child.pid, 'SIGKILL');
    }, timeoutMs ?? LONGEST_MS);
    child.once('error', (error) => {
      clearTimeout(timer);
      underWay.delete(child);
      reject(error);
    });
    // A grandchild that goes on holds our end of the pipe open, and "close" would never come.
    child.once('exit', () => {
      if (!ON_WINDOWS) signalGroup(child.pid, 'SIGKILL');
    });
    child.once('close', (code) => {
      clearTimeout(timer);
      underWay.delete(child);
      resolve({ code: code ?? 1, lines, timedOut });
    });
  });
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {((line: string) => void) | undefined} onLine
 */
function keepLastLines(child, onLine) {
  /** @type {string[]} */
  const lines = [];
  const keep = (/** @type {string} */ line) => {
    lines.push(line);
    if (lines.length > KEPT_LINES) lines.shift();
    onLine?.(line);
  };
  eachLine(child.stdout, keep);
  eachLine(child.stderr, keep);
  return lines;
}

/**
 * Starts a server whose output goes straight to a file: it can go on writing whatever becomes of us.
 *
 * @param {readonly string[]} command
 * @param {{ env: NodeJS.ProcessEnv, cwd: string, log: string, uid?: number, gid?: number }} options
 */
export function startServer([file = '', ...args], { log, ...options }) {
  const output = openSync(log, 'a');
  try {
    return spawn(file, args, { ...options, stdio: ['ignore', output, output], detached: !ON_WINDOWS });
  } finally {
    closeSync(output);
  }
}

/**
 * Sends a signal to a started process and everything it started.
 *
 * @param {number | undefined} pid
 * @param {NodeJS.Signals} signal
 */
export function signalGroup(pid, signal) {
  if (pid === undefined) return;
  if (ON_WINDOWS) spawn('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore' });
  else send(-pid, signal);
}

/** @param {NodeJS.Signals} signal */
export function signalAllCommands(signal) {
  for (const child of underWay) signalGroup(child.pid, signal);
}

/**
 * Calls back for each line of a stream. The rest after the last line break is a line too, once the stream ends.
 *
 * @param {NodeJS.ReadableStream | null} stream
 * @param {(line: string) => void} onLine
 */
export function eachLine(stream, onLine) {
  let rest = '';
  stream?.setEncoding('utf8');
  stream?.on('data', (/** @type {string} */ chunk) => {
    const lines = (rest + chunk).split(/\r?\n/);
    rest = lines.pop() ?? '';
    lines.forEach(onLine);
  });
  stream?.on('end', () => {
    if (rest) onLine(rest);
  });
}
