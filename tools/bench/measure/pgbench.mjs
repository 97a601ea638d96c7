import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../../start/children.mjs';

/** Microseconds of one transaction: third field of its line in pgbench's log. */
const LATENCY = 2;
let runs = 0;

/** Whether pgbench is installed here. */
export function hasPgbench() {
  try {
    execFileSync('pgbench', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/**
 * Runs a script with prepared statements, as many clients at once as the servers get connections: for some seconds, or
 * about so many times.
 *
 * @param {{ script: string, databaseUrl: string, connections: number, seconds: number, amount?: number | undefined }} what script:
 *   its file
 * @returns {Promise<import('./http-load.mjs').Load>}
 */
export async function loadByPgbench({ script, databaseUrl, ...much }) {
  runs += 1;
  const folder = mkdtempSync(join(tmpdir(), 'amends-pgbench-'));
  try {
    const { hostname, port, username, password, pathname } = new URL(databaseUrl);
    const env = { ...process.env, PGPASSWORD: decodeURIComponent(password) };
    const where = ['-h', hostname, '-p', port, '-U', username, '-n', '-M', 'prepared', '-f', script];
    const how = [...howMuch(much), '-D', 'turn=0', '-D', `run=${runs}`, '-D', 'last=0'];
    const logging = ['-l', `--log-prefix=${join(folder, 'log')}`];
    const { code, lines } = await runCommand('pgbench', [...where, ...how, ...logging, pathname.slice(1)], { env });
    if (code !== 0) throw new Error(`pgbench failed:\n${lines.join('\n')}`);
    const latenciesMs = latenciesIn(folder);
    return { requests: latenciesMs.length, failed: 0, seconds: secondsOf(lines, latenciesMs.length), latenciesMs };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * A whole amount is shared by the clients; what is left over is left out.
 *
 * @param {{ connections: number, seconds: number, amount?: number | undefined }} what
 * @returns {readonly string[]}
 */
export function howMuch({ connections, seconds, amount }) {
  const clients = Math.min(connections, amount ?? connections);
  const until = amount === undefined ? ['-T', String(seconds)] : ['-t', String(Math.floor(amount / clients))];
  return ['-c', String(clients), ...until, '-D', `clients=${clients}`];
}

/** @param {string} folder */
function latenciesIn(folder) {
  return readdirSync(folder)
    .filter((name) => name.startsWith('log'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'))
    .filter(Boolean)
    .map((line) => Number(line.split(' ')[LATENCY]) / 1_000);
}

/**
 * From the rate it prints, which leaves out the time of connecting.
 *
 * @param {readonly string[]} lines
 * @param {number} requests
 */
function secondsOf(lines, requests) {
  const rate = Number(/tps = ([\d.]+)/.exec(lines.join('\n'))?.[1]);
  return requests / rate;
}
