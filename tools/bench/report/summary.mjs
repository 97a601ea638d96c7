import { median, percentile, ratios } from './statistics.mjs';
import { short, tableOf } from './table.mjs';

/**
 * One round of one contender; CPU is milliseconds a request.
 *
 * @typedef {Record<'requestsPerSecond' | 'failed' | 'p50' | 'p95' | 'p99' | 'cpuServer' | 'cpuPostgres', number>} Figures
 * @typedef {Figures & { contender: string }} Round
 *
 * @typedef {{ median: number, least: number, most: number }} Ratio
 * @typedef {Figures & { contender: string, ofBare?: Ratio, ofPgbench?: Ratio, p95OfPgbench?: Ratio }} Result medians
 */

const FIGURES = /** @type {const} */ (['requestsPerSecond', 'p50', 'p95', 'p99', 'cpuServer', 'cpuPostgres']);

/**
 * @param {string} contender
 * @param {import('../measure/http-load.mjs').Load} load
 * @param {{ server: number, postgres: number }} cpuMs used meanwhile
 * @returns {Round}
 */
export function roundOf(contender, { requests, failed, seconds, latenciesMs }, cpuMs) {
  return {
    contender,
    failed,
    requestsPerSecond: requests / seconds,
    p50: percentile(latenciesMs, 50),
    p95: percentile(latenciesMs, 95),
    p99: percentile(latenciesMs, 99),
    cpuServer: cpuMs.server / requests,
    cpuPostgres: cpuMs.postgres / requests,
  };
}

/**
 * What the rounds say of each contender. Ratios are made in each round, of what ran one after the other.
 *
 * @param {readonly Round[]} rounds
 * @returns {Result[]}
 */
export function resultsOf(rounds) {
  return [...new Set(rounds.map(({ contender }) => contender))].map((contender) => {
    const own = rounds.filter((round) => round.contender === contender);
    const medians = Object.fromEntries(FIGURES.map((name) => [name, median(own.map((round) => round[name]))]));
    const failed = own.reduce((total, round) => total + round.failed, 0);
    const over = (/** @type {string} */ other, /** @type {'requestsPerSecond' | 'p95'} */ name) => {
      const theirs = rounds.filter((round) => round.contender === other);
      return other === contender || theirs.length === 0 ? undefined : ratios(own.map(of(name)), theirs.map(of(name)));
    };
    const compared = {
      ofBare: over('bare', 'requestsPerSecond'),
      ofPgbench: over('pgbench', 'requestsPerSecond'),
      p95OfPgbench: over('pgbench', 'p95'),
    };
    return /** @type {Result} */ ({ contender, ...medians, failed, ...compared });
  });
}

/** @param {'requestsPerSecond' | 'p95'} name */
function of(name) {
  return (/** @type {Round} */ round) => round[name];
}

const HEADS = [
  '',
  'req/s',
  'of bare',
  'of pgbench',
  'p50 ms',
  'p95',
  'p99',
  'p95 of pgbench',
  'CPU ms',
  '+ PostgreSQL',
  'failed',
];

/** @param {readonly { job: import('../jobs.mjs').Job, results: readonly Result[] }[]} measured */
export function summary(measured) {
  const rows = measured.flatMap(({ job, results }) => [[titleOf(job)], ...results.map(rowOf), ['']]);
  return tableOf(HEADS, rows);
}

/** @param {Result} result */
function rowOf(result) {
  const figure = (/** @type {typeof FIGURES[number]} */ name) => short(result[name]);
  return [
    `  ${result.contender}`,
    figure('requestsPerSecond'),
    written(result.ofBare),
    written(result.ofPgbench),
    ...[figure('p50'), figure('p95'), figure('p99')],
    written(result.p95OfPgbench),
    ...[figure('cpuServer'), figure('cpuPostgres')],
    String(result.failed),
  ];
}

/** @param {Ratio | undefined} ratio */
function written(ratio) {
  if (!ratio) return '';
  const [middle, least, most] = [ratio.median, ratio.least, ratio.most].map((value) => value.toFixed(2));
  return `${middle} (${least}-${most})`;
}

/** @param {import('../jobs.mjs').Job} job */
function titleOf({ title, target: { bare, pgbench, slower } }) {
  const targets = [
    ...(bare === undefined ? [] : [`${bare} of bare`]),
    ...(pgbench === undefined ? [] : [`${pgbench} of pgbench`]),
    ...(slower === undefined ? [] : [`p95 at most ${slower} times pgbench's`]),
  ];
  return targets.length === 0 ? title : `${title} (target: ${targets.join(', ')})`;
}
