import assert from 'node:assert/strict';
import { test } from 'node:test';
import { median, percentile, ratios } from './statistics.mjs';
import { resultsOf, roundOf, summary } from './summary.mjs';
import { short, tableOf } from './table.mjs';

test('the median is the middle one, or lies between the middle two', () => {
  assert.equal(median([30, 10, 20]), 20);
  assert.equal(median([40, 10, 20, 30]), 25);
  assert.ok(Number.isNaN(median([])));
});

test('of a hundred values, 95 are no more than the 95th percentile', () => {
  const values = Array.from({ length: 100 }, (_, at) => 100 - at);
  assert.equal(percentile(values, 95), 95);
  assert.equal(percentile([7], 99), 7);
});

test('ratios compare what was measured in the same round', () => {
  assert.deepEqual(ratios([50, 10, 80], [100, 40, 100]), { median: 0.5, least: 0.25, most: 0.8 });
});

test('a round in which the other did nothing is not compared', () => {
  assert.deepEqual(ratios([50, 10], [100, 0]), { median: 0.5, least: 0.5, most: 0.5 });
});

test('figures have the digits that matter', () => {
  assert.deepEqual([1234.5, 12.34, 1.234, NaN].map(short), ['1235', '12.3', '1.23', '-']);
});

test('a table has its names to the left and its figures to the right', () => {
  const text = tableOf(['', 'req/s'], [['API', '7'], ['bare', '1234'], ['']]);
  assert.deepEqual(text.split('\n'), ['      req/s', '----  -----', 'API       7', 'bare   1234', '']);
});

/** @param {string} contender @param {number} requests @param {number} cpu */
function round(contender, requests, cpu) {
  const load = { requests, failed: 0, seconds: 2, latenciesMs: [1, 2, 3] };
  return roundOf(contender, load, { server: cpu, postgres: 2 * cpu });
}

test('a summary tells medians, CPU a request and ratios beside the target', () => {
  const rounds = [round('API', 80, 40), round('bare', 100, 10), round('bare', 100, 10), round('API', 60, 30)];
  const results = resultsOf(rounds);
  assert.deepEqual(results[0]?.ofBare, { median: 0.7, least: 0.6, most: 0.8 });
  assert.equal(results[0]?.requestsPerSecond, 35);
  assert.equal(results[0]?.cpuServer, 0.5);
  assert.equal(results[1]?.ofPgbench, undefined);

  const job = /** @type {any} */ ({ title: 'list', target: { bare: 0.75 } });
  const text = summary([{ job, results }]);
  assert.match(text, /^list \(target: 0\.75 of bare\)$/m);
  assert.match(text, /^ {2}API +35\.0 +0\.70 \(0\.60-0\.80\) .* 0\.50 +1\.00 +0$/m);
});
