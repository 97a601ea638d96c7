import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { send } from './processes.mjs';

const ON_WINDOWS = process.platform === 'win32';
const KEPT_LINES = 40;

/** Commands under way. @type {Set<import('node:child_process').ChildProcess>} */
const underWay = new Set();

/**
 * Runs a command to its end in a process group of its own: Ctrl-C in the terminal then reaches us alone, and we
 * decide who ends when; killing the group leaves no grandchild behind.
 *
 * @param {string} file
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, onLine?: (line: string) => void, shell?: boolean }} [options]
 * @returns {Promise<{ code: number, lines: string[] }>} exit code and the last lines it wrote
 */
export function runCommand(file, args, { onLine, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'], detached: !ON_WINDOWS });
    underWay.add(child);
    /** @type {string[]} */
    const lines = [];
    const keep = (/** @type {string} */ line) => {
      lines.push(line);
      if (lines.length > KEPT_LINES) lines.shift();
      onLine?.(line);
    };
    eachLine(child.stdout, keep);
    eachLine(child.stderr, keep);
    child.once('error', (error) => {
      underWay.delete(child);
      reject(error);
    });
    child.once('close', (code) => {
      underWay.delete(child);
      resolve({ code: code ?? 1, lines });
    });
  });
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
