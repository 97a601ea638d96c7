import { median, percentile } from '../report/statistics.mjs';
import { tableOf } from '../report/table.mjs';

const TARGET_MS = 100;
const TARGET_SHIFT = 0.05;
const TARGET_PAINT_MS = 1_800;

/**
 * @typedef {{ readonly seen: import('./observe.mjs').Seen, readonly measured: readonly import('./person.mjs').Measured[] }} Visit
 */

/**
 * @param {{ readonly first: Visit, readonly served: Visit, readonly slower: number }} visits
 */
export function summaryOf({ first, served, slower }) {
  const jobs = [...new Set(served.measured.map(({ job }) => job))];
  const rows = jobs.map((job) =>
    rowOf(
      job,
      tookBy(served, (one) => one === job),
    ),
  );
  const all = tookBy(served, () => true);
  return [
    `From key or click to the next paint in ms, processor ${slower} times slower; the browser tells steps of 8, from 16 on`,
    tableOf(['interaction', 'times', 'median', 'p95', 'most'], [...rows, [], rowOf('all', all)]),
    '',
    `p95 of all: ${percentile(all, 95)} ms, wanted at most ${TARGET_MS}`,
    `layout shift without a hand in it: ${served.seen.shift.toFixed(3)}, wanted at most ${TARGET_SHIFT}`,
    `longest task: ${Math.round(served.seen.longest)} ms`,
    `largest paint of the desk at full speed: ${Math.round(first.seen.painted)} ms, wanted at most ${TARGET_PAINT_MS}`,
  ].join('\n');
}

/**
 * @param {Visit} visit
 * @param {(job: string) => boolean} wanted
 */
function tookBy({ measured }, wanted) {
  return measured.filter(({ job }) => wanted(job)).map(({ took }) => took);
}

/**
 * @param {string} name
 * @param {readonly number[]} took
 */
function rowOf(name, took) {
  return [name, String(took.length), ...[median(took), percentile(took, 95), Math.max(...took)].map(String)];
}
