import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countJest, countLine, countNodeTest, countOne, judge } from './counts.mjs';
import { SUITES, chooseSuites } from './suites.mjs';
import { summary } from './summary.mjs';

const report = {
  numPassedTests: 5,
  numFailedTests: 1,
  numPendingTests: 2,
  numTodoTests: 1,
  numRuntimeErrorTestSuites: 1,
};

test('Jest: a file that could not be run is a failure beside its failed tests', () => {
  assert.deepEqual(countJest(JSON.stringify(report)), { passed: 5, failed: 2, skipped: 3 });
});

test("Node's runner: a cancelled test is a failure", () => {
  const tap = '1..1\n# tests 9\n# pass 6\n# fail 1\n# cancelled 1\n# skipped 1\n# todo 0\n';
  assert.deepEqual(countNodeTest(tap), { passed: 6, failed: 2, skipped: 1 });
});

test('a command that counts is counted, one that does not is one check', () => {
  assert.deepEqual(countLine('12 passed, 1 failed', 1), { passed: 12, failed: 1, skipped: 0 });
  assert.deepEqual(countLine('all is well', 0), { passed: 1, failed: 0, skipped: 0 });
  assert.deepEqual(countOne(2), { passed: 0, failed: 1, skipped: 0 });
});

for (const [title, code, count] of /** @type {const} */ ([
  [
    'a suite without a test',
    0,
    () => countJest(JSON.stringify({ ...report, numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 0 })),
  ],
  ['a report cut short', 0, () => countJest('{"numPassedTests": 5')],
  ['a report of something else', 0, () => countJest('{}')],
  ['a report that is empty', 0, () => countNodeTest('')],
  ['a crash after the last test', 1, () => countLine('12 passed, 0 failed', 1)],
])) {
  test(`${title} is a failure`, () => {
    const { counts, remark } = judge(code, count);
    assert.equal(counts.failed, 1);
    assert.ok(remark);
  });
}

test('what passed has passed', () => {
  assert.deepEqual(
    judge(0, () => countOne(0)),
    { counts: { passed: 1, failed: 0, skipped: 0 } },
  );
});

test('the last line is what a machine reads', () => {
  const counts = (/** @type {number} */ passed, /** @type {number} */ failed) => ({ passed, failed, skipped: 0 });
  const text = summary([
    { name: 'unit', counts: counts(40, 0), tookMs: 1_000 },
    { name: 'api', counts: counts(7, 2), tookMs: 500 },
  ]);
  assert.equal(text.split('\n').at(-1), '47 passed, 2 failed');
});

test('suites are chosen by name, and one alone takes further words', () => {
  assert.equal(chooseSuites([]).suites, SUITES);
  assert.deepEqual(
    chooseSuites(['api', 'unit']).suites.map(({ name }) => name),
    ['unit', 'api'],
  );
  assert.deepEqual(chooseSuites(['unit', 'libs/kernel', '-t', 'rounds']).extra, ['libs/kernel', '-t', 'rounds']);
  assert.deepEqual(chooseSuites(['unti']).unknown, ['unti']);
  assert.deepEqual(chooseSuites(['unit', 'api', 'libs']).unknown, ['libs']);
});
