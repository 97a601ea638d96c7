/**
 * `npm run model -- --runs 10000`: random corrections of bills beside a small oracle, in three currencies, on a real
 * PostgreSQL with two API processes. Ends with the first answer or amount the oracle does not have.
 */
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { ROOT } from './start/paths.mjs';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '10000' } } });
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) {
  console.error('How many sequences? npm run model -- --runs 10000');
  process.exit(2);
}
// A third of them in each currency; built first, since the tests run the API as it was built.
const environment = { ...process.env, AMENDS_MODEL_RUNS: String(Math.ceil(runs / 3)) };
const build = spawn('npx', ['tsc', '-b'], { cwd: ROOT, stdio: 'inherit' });
build.on('exit', (code) => {
  if (code !== 0) process.exit(code ?? 1);
  const jest = ['jest', '-c', 'apps/api/jest.config.cjs', 'correction/model'];
  const run = spawn('npx', jest, { cwd: ROOT, stdio: 'inherit', env: environment });
  run.on('exit', (ended) => process.exit(ended ?? 1));
});
