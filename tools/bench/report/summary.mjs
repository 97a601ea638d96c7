import { median, percentile, ratios } from './statistics.mjs';
import { short, tableOf } from './table.mjs';

/**
 * One round of one contender.
 *
 * @typedef {object} Round
 * @property {string} contender
 * @property {number} requestsPerSecond
 * @property {number} failed
 * @property {number} p50
 * @property {number} p95
 * @property {number} p99
 * @property {number} cpuServerMs of its process, a request
 * @property {number} cpuPostgresMs a request
 *
 * @typedef {{ job: import('../jobs.mjs').Job, rounds: readonly Round[] }} Measured
 */

/**
 * @param {string} contender
 * @param {import('../measure/http-load.mjs').Load} load
 * @param {{ server: number, postgres: number }} cpuMs used meanwhile
 * @returns {Round}
 */
export function roundOf(contender, { requests, failed, seconds, latenciesMs }, cpuMs) {
  return {
    contender,
    requestsPerSecond: requests / seconds,
    failed,
    p50: percentile(latenciesMs, 50),
    p95: percentile(latenciesMs, 95),
    p99: percentile(latenciesMs, 99),
    cpuServerMs: cpuMs.server / requests,
    cpuPostgresMs: cpuMs.postgres / requests,
  };
}

const HEADS = ['', 'req/s', 'of bare', 'of pgbench', 'p50 ms', 'p95', 'p99', 'CPU ms', '+ PostgreSQL', 'failed'];

/** @param {readonly Measured[]} measured */
export function summary(measured) {
  const rows = measured.flatMap(({ job, rounds }) => [
    [`${job.title}${targetOf(job)}`],
    ...contendersOf(rounds).map((contender) => rowOf(contender, rounds)),
    [''],
  ]);
  return tableOf(HEADS, rows);
}

/** @param {readonly Round[]} rounds */
function contendersOf(rounds) {
  return [...new Set(rounds.map(({ contender }) => contender))];
}

/**
 * @param {string} contender
 * @param {readonly Round[]} rounds
 */
function rowOf(contender, rounds) {
  const own = rounds.filter((round) => round.contender === contender);
  const middle = (/** @type {(round: Round) => number} */ of) => short(median(own.map(of)));
  const over = (/** @type {string} */ other) => {
    const theirs = rounds.filter((round) => round.contender === other);
    if (other === contender || theirs.length === 0) return '';
    const { median: ratio, least, most } = ratios(rates(own), rates(theirs));
    return `${ratio.toFixed(2)} (${least.toFixed(2)}-${most.toFixed(2)})`;
  };
  return [
    `  ${contender}`,
    middle((round) => round.requestsPerSecond),
    over('bare'),
    over('pgbench'),
    ...[middle((round) => round.p50), middle((round) => round.p95), middle((round) => round.p99)],
    ...[middle((round) => round.cpuServerMs), middle((round) => round.cpuPostgresMs)],
    String(own.reduce((total, { failed }) => total + failed, 0)),
  ];
}

/** @param {readonly Round[]} rounds */
function rates(rounds) {
  return rounds.map(({ requestsPerSecond }) => requestsPerSecond);
}

/** @param {import('../jobs.mjs').Job} job */
function targetOf({ target: { bare, pgbench, slower } }) {
  const parts = [
    ...(bare === undefined ? [] : [`${bare} of bare`]),
    ...(pgbench === undefined ? [] : [`${pgbench} of pgbench`]),
    ...(slower === undefined ? [] : [`p95 within ${slower} times pgbench's`]),
  ];
  return parts.length === 0 ? '' : ` (target: ${parts.join(', ')})`;
}
