import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { QUIET } from '../start/build.mjs';
import { runCommand } from '../start/children.mjs';
import { ROOT } from '../start/paths.mjs';
import { countJest, countLine, countNodeTest, countOne, judge } from './counts.mjs';

const LONGEST_MS = 30 * 60_000;

/**
 * Runs one command of a suite, writes all it says to the suite's log, and counts its tests.
 *
 * @param {import('./suites.mjs').Check} check
 * @param {{ log: string, report: string, env: NodeJS.ProcessEnv, extra: readonly string[], onLine: (line: string) => void }} how
 * @returns {Promise<{ counts: import('./counts.mjs').Counts, remark?: string }>}
 */
export async function runCheck(check, { log, report, env, extra, onLine }) {
  rmSync(report, { force: true });
  const command = [...withReport(check, report), ...extra];
  let lastLine = '';
  const finished = await runCommand(process.execPath, command, {
    cwd: ROOT,
    env: { ...env, ...QUIET },
    timeoutMs: LONGEST_MS,
    onLine: (line) => {
      if (line.trim()) lastLine = line;
      appendFileSync(log, `${line}\n`);
      onLine(line);
    },
  });
  const missing = (check.makes ?? []).filter((file) => !existsSync(file));
  if (finished.timedOut) return failed(`it took longer than ${LONGEST_MS / 60_000} minutes`);
  if (finished.code === 0 && missing.length > 0) return failed(`it did not make ${missing.join(', ')}`);
  return judge(finished.code, () => countFor(check.count, { code: finished.code, report, lastLine }));
}

/** @param {string} remark */
function failed(remark) {
  return { counts: { passed: 0, failed: 1, skipped: 0 }, remark };
}

/**
 * @param {import('./suites.mjs').Check} check
 * @param {string} report
 */
function withReport({ command, count }, report) {
  if (count === 'jest') return [...command, '--json', `--outputFile=${report}`];
  if (count !== 'node-test') return command;
  const [flag = '', ...files] = command;
  const spec = ['--test-reporter=spec', '--test-reporter-destination=stdout'];
  return [flag, ...spec, '--test-reporter=tap', `--test-reporter-destination=${report}`, ...files];
}

/**
 * @param {import('./suites.mjs').Check['count']} count
 * @param {{ code: number, report: string, lastLine: string }} result
 */
function countFor(count, { code, report, lastLine }) {
  if (count === 'jest') return countJest(readFileSync(report, 'utf8'));
  if (count === 'node-test') return countNodeTest(readFileSync(report, 'utf8'));
  return count === 'line' ? countLine(lastLine, code) : countOne(code);
}
