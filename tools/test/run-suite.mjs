import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATA } from '../start/paths.mjs';
import { Problem } from '../start/problem.mjs';
import { seconds, step } from '../start/progress.mjs';
import { NOTHING, sum } from './counts.mjs';
import { runCheck } from './run-check.mjs';

const LOGS = join(DATA, 'test-logs');
const SHOWN_LINES = 200;

/**
 * @typedef {object} Result
 * @property {string} name
 * @property {import('./counts.mjs').Counts} counts
 * @property {number} tookMs
 */

/**
 * Runs a suite to its end. Its output goes to a log, of which the end is shown when it fails; live: shown as it comes.
 *
 * @param {import('./suites.mjs').Suite} suite
 * @param {{ prerequisites: import('./prerequisites.mjs').Prerequisites, extra: readonly string[], live: boolean }} how
 * @returns {Promise<Result>}
 */
export async function runSuite(suite, { prerequisites, extra, live }) {
  const begun = Date.now();
  const log = join(LOGS, `${suite.name}.log`);
  mkdirSync(LOGS, { recursive: true });
  writeFileSync(log, '');
  const { counts, remarks } = await step(`Suite ${suite.name}`, async (note) => {
    const onLine = live ? console.log : note;
    return runChecks(suite, { prerequisites, extra, onLine, log }).catch(couldNotRun);
  });
  const tookMs = Date.now() - begun;
  if (counts.failed > 0) explain(suite.name, { log, remarks, live });
  else console.log(`${' '.repeat(12)}${counts.passed} passed in ${seconds(tookMs)}`);
  return { name: suite.name, counts, tookMs };
}

/**
 * @param {import('./suites.mjs').Suite} suite
 * @param {{ prerequisites: import('./prerequisites.mjs').Prerequisites, extra: readonly string[], log: string,
 *   onLine: (line: string) => void }} how
 */
async function runChecks(suite, { prerequisites, extra, onLine, log }) {
  const checks = suite.checks();
  if (checks.length === 0) return { counts: { ...NOTHING, failed: 1 }, remarks: ['there is nothing in it to run'] };
  const env = await prerequisites.provide(suite.needs);
  const results = [];
  for (const [at, check] of checks.entries()) {
    const report = join(LOGS, `${suite.name}-${at}.report`);
    results.push({ check, ...(await runCheck(check, { env, extra, onLine, log, report })) });
  }
  const remarks = results.flatMap(({ check, remark }) => (remark ? [`${check.title}: ${remark}`] : []));
  return { counts: sum(results.map(({ counts }) => counts)), remarks };
}

/**
 * A suite that cannot run has failed: never left out in silence.
 *
 * @param {unknown} error
 */
function couldNotRun(error) {
  const lines = error instanceof Problem ? error.lines : [];
  const message = error instanceof Error ? error.message : String(error);
  return { counts: { ...NOTHING, failed: 1 }, remarks: [...lines, message] };
}

/**
 * @param {string} name
 * @param {{ log: string, remarks: readonly string[], live: boolean }} what
 */
function explain(name, { log, remarks, live }) {
  const lines = readFileSync(log, 'utf8').trimEnd().split('\n');
  console.log(`\n--- ${name} failed; the whole log is ${log}`);
  if (!live && lines.length > SHOWN_LINES) console.log(`... ${lines.length - SHOWN_LINES} lines before`);
  if (!live) console.log(lines.slice(-SHOWN_LINES).join('\n'));
  for (const remark of remarks) console.log(`${name}: ${remark}`);
  console.log(`--- run it alone: node tools/test.mjs ${name}\n`);
}
