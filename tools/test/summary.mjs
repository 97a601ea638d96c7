import { seconds } from '../start/progress.mjs';
import { sum } from './counts.mjs';

/**
 * The table over all suites and, as the very last line, what a machine reads.
 *
 * @param {readonly import('./run-suite.mjs').Result[]} results
 */
export function summary(results) {
  const total = sum(results.map(({ counts }) => counts));
  const totalMs = results.reduce((all, { tookMs }) => all + tookMs, 0);
  const rows = [...results, { name: 'all', counts: total, tookMs: totalMs }];
  const lines = rows.map(({ name, counts, tookMs }) =>
    row(name, counts.passed, counts.failed, counts.skipped, seconds(tookMs)),
  );
  return [
    '',
    row('suite', 'passed', 'failed', 'skipped', 'time'),
    ...lines,
    '',
    `${total.passed} passed, ${total.failed} failed`,
  ].join('\n');
}

/** @param {readonly (string | number)[]} cells */
function row(...cells) {
  const [name, ...numbers] = cells.map(String);
  return `${(name ?? '').padEnd(10)}${numbers.map((text) => text.padStart(10)).join('')}`;
}
