/**
 * `npm run model -- --runs 10000 --seed 7`: random days at the desk beside a small oracle, in three currencies at once, on a
 * real PostgreSQL with two API processes; afterwards everything that must never happen is looked for. Ends with the first
 * answer or amount the oracle does not have, and the few steps it takes. Says what was done and what was refused.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './start/paths.mjs';

/** A day has three people at the desk in each of three hotels. */
const SEQUENCES_OF_A_DAY = 9;

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '10000' }, seed: { type: 'string', default: String(Date.now() % 1e9) } },
});
const [runs, seed] = [Number(values.runs), Number(values.seed)];
if (!Number.isInteger(runs) || runs < 1 || !Number.isInteger(seed)) {
  console.error('How many sequences, and from which seed? npm run model -- --runs 10000 --seed 7');
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), 'amends-model-'));
const report = join(folder, 'report.json');
const days = Math.ceil(runs / SEQUENCES_OF_A_DAY);
const asked = { AMENDS_MODEL_DAYS: String(days), AMENDS_MODEL_SEED: String(seed), AMENDS_MODEL_REPORT: report };
console.log(`${days * SEQUENCES_OF_A_DAY} sequences from seed ${seed}`);
// Built first, since the tests run the API as it was built.
await run(['tsc', '-b'], process.env);
const started = Date.now();
const ended = await run(['jest', '-c', 'apps/api/jest.config.cjs', 'platform/money-model'], {
  ...process.env,
  ...asked,
});
tell(Math.round((Date.now() - started) / 1000));
rmSync(folder, { recursive: true });
process.exit(ended);

/**
 * @param {readonly string[]} command
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>}
 */
function run(command, env) {
  return new Promise((resolve) => {
    spawn('npx', command, { cwd: ROOT, stdio: 'inherit', env }).on('exit', (code) => resolve(code ?? 1));
  });
}

/** @param {number} seconds */
function tell(seconds) {
  /** @type {{ tally: Record<string, Record<string, number>> }} */
  const { tally } = JSON.parse(readFileSync(report, 'utf8'));
  for (const [act, outcomes] of Object.entries(tally)) {
    const told = Object.entries(outcomes).map(([outcome, count]) => `${outcome} ${count}`);
    console.log(`${act.padEnd(12)} ${told.join(', ')}`);
  }
  console.log(`${seconds} s from seed ${seed}`);
}
