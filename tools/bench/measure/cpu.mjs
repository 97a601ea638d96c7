import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** Fields of /proc/PID/stat after the name, which may hold spaces: time of the process, and of children it has reaped. */
const PARENT = 1;
const OWN = [11, 12];
const REAPED = [13, 14];

const ticksPerSecond =
  process.platform === 'linux' ? Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' })) : NaN;

/**
 * CPU milliseconds a process has used so far; NaN where the system does not tell.
 *
 * @param {number} pid
 */
export function cpuOf(pid) {
  return toMs(sum(statOf(pid), OWN));
}

/**
 * Of a PostgreSQL server: the postmaster, the backends that live and those that have ended. Looked at again when one
 * ended meanwhile, who would be counted among both or among neither.
 *
 * @param {number} postmaster
 */
export function cpuWithChildren(postmaster) {
  if (Number.isNaN(ticksPerSecond)) return NaN;
  for (;;) {
    const before = sum(statOf(postmaster), REAPED);
    const living = childrenOf(postmaster).reduce((total, stat) => total + sum(stat, OWN), 0);
    const after = statOf(postmaster);
    if (sum(after, REAPED) === before) return toMs(living + sum(after, [...OWN, ...REAPED]));
  }
}

/** @param {number} parent */
function childrenOf(parent) {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => statOf(Number(name)))
    .filter((stat) => Number(stat?.[PARENT]) === parent);
}

/** @param {number} ticks */
function toMs(ticks) {
  return (ticks / ticksPerSecond) * 1_000;
}

/**
 * @param {string[] | undefined} stat
 * @param {readonly number[]} fields
 */
function sum(stat, fields) {
  return stat ? fields.reduce((total, field) => total + Number(stat[field]), 0) : 0;
}

/**
 * @param {number} pid
 * @returns {string[] | undefined} undefined when it has ended meanwhile
 */
function statOf(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}
