/**
 * `npm run bench`: how fast the API does what a desk does all day, beside the least that any server must do.
 *
 * Loads 100,000 cases in 40 properties once, then measures in turns: the API through its whole stack, a bare node:http
 * server with the same statements, and pgbench with them where it is installed. Prints ratios and CPU a request beside
 * the targets; all figures are in `.data/bench/latest.json`. It is no test: nothing fails because a machine was busy.
 *
 *     npm run bench -- [--only list,open] [--rounds 5] [--seconds 4] [--connections 8] [--cases 100000]
 *                      [--properties 40] [--fresh] [--profile] [--against OTHER/apps/api/dist/main.js ...]
 */
import { fileURLToPath } from 'node:url';
import { SERVER, buildIfStale } from '../start/build.mjs';
import { Problem } from '../start/problem.mjs';
import { runInStages } from '../start/stages.mjs';
import { readOptions } from './options.mjs';

await runInStages(fileURLToPath(import.meta.url), {
  before: async () => void readOptions(process.argv.slice(2)),
  main: async (session) => {
    const options = readOptions(process.argv.slice(2));
    if (process.env.DATABASE_URL)
      throw new Problem('DATABASE_URL is set.', 'Unset it: a benchmark brings a server of its own.');
    await buildIfStale(SERVER);
    // Needs what was installed and built, so only now.
    const { runBenchmark } = await import('./run-benchmark.mjs');
    await runBenchmark(options, session);
    await session.end(0);
  },
});
