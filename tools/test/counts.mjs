/**
 * How many checks passed, failed and were skipped.
 *
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 */

/** @type {Counts} */
export const NOTHING = { passed: 0, failed: 0, skipped: 0 };

/** @param {readonly Counts[]} all */
export function sum(all) {
  return all.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    NOTHING,
  );
}

/**
 * Counts of Jest's JSON report. A file that could not be run has no tests in it, and is one failure itself.
 *
 * @param {string} report
 * @returns {Counts}
 */
export function countJest(report) {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites } =
    JSON.parse(report);
  return {
    passed: number(numPassedTests),
    failed: number(numFailedTests) + number(numRuntimeErrorTestSuites),
    skipped: number(numPendingTests) + number(numTodoTests),
  };
}

/**
 * Counts of the TAP report of Node's own runner, which ends with lines like `# pass 12`.
 *
 * @param {string} report
 * @returns {Counts}
 */
export function countNodeTest(report) {
  const read = (/** @type {string} */ name) => number(Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(report)?.[1]));
  return { passed: read('pass'), failed: read('fail') + read('cancelled'), skipped: read('skipped') + read('todo') };
}

/**
 * Counts of a command whose last line is `N passed, N failed`; one that does not count is one check.
 *
 * @param {string} lastLine
 * @param {number} code
 * @returns {Counts}
 */
export function countLine(lastLine, code) {
  const found = /^(\d+) passed, (\d+) failed$/.exec(lastLine.trim());
  return found ? { passed: Number(found[1]), failed: Number(found[2]), skipped: 0 } : countOne(code);
}

/**
 * @param {number} code
 * @returns {Counts}
 */
export function countOne(code) {
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

/** A report without a number is a report that says nothing. @param {unknown} value */
function number(value) {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw new TypeError('a count is missing');
  return value;
}

/**
 * What a command's counts are worth beside the code it ended with. Nothing that ran wrongly may look like a success:
 * no tests, a crash after the last test and a report that cannot be read are failures.
 *
 * @param {number} code
 * @param {() => Counts} count
 * @returns {{ counts: Counts, remark?: string }}
 */
export function judge(code, count) {
  /** @type {Counts} */
  let counts;
  try {
    counts = count();
  } catch {
    return { counts: { ...NOTHING, failed: 1 }, remark: `it left no report (code ${code})` };
  }
  if (counts.failed === 0 && code !== 0) {
    return { counts: { ...counts, failed: 1 }, remark: `it ended with code ${code} though no test failed` };
  }
  if (counts.failed === 0 && counts.passed === 0) {
    return { counts: { ...counts, failed: 1 }, remark: 'there was no test in it' };
  }
  return { counts };
}
