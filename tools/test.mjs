/**
 * `npm test`: every suite from a fresh clone, in order. Ends with `N passed, N failed` over all of them.
 *
 * `node tools/test.mjs unit api` runs the named ones; with one name, further words go to its runner:
 * `node tools/test.mjs unit libs/kernel`.
 */
import { fileURLToPath } from 'node:url';
import { Problem } from './start/problem.mjs';
import { runInStages } from './start/stages.mjs';
import { Prerequisites } from './test/prerequisites.mjs';
import { runSuite } from './test/run-suite.mjs';
import { SUITES, chooseSuites } from './test/suites.mjs';
import { summary } from './test/summary.mjs';

const { suites, extra, unknown } = chooseSuites(process.argv.slice(2));

await runInStages(fileURLToPath(import.meta.url), {
  before: async () => {
    if (unknown.length === 0) return;
    const names = SUITES.map(({ name }) => name).join(', ');
    throw new Problem(
      `There is no suite called ${unknown.join(', ')}.`,
      `Name some of these, or none for all: ${names}`,
    );
  },
  main: async (session) => {
    const prerequisites = new Prerequisites(session);
    /** @type {import('./test/run-suite.mjs').Result[]} */
    const results = suites === SUITES ? [installResult()] : [];
    for (const suite of suites) {
      if (session.isStopping) return;
      results.push(await runSuite(suite, { prerequisites, extra, live: suites.length === 1 }));
    }
    if (session.isStopping) return;
    await prerequisites.release();
    console.log(summary(results));
    await session.end(results.some(({ counts }) => counts.failed > 0) ? 1 : 0);
  },
});

/** The install is a check too: one that changes the lock means that somebody else would get other packages. */
function installResult() {
  const failed = process.env.AMENDS_LOCK_CHANGED ? 1 : 0;
  return { name: 'install', counts: { passed: 1 - failed, failed, skipped: 0 }, tookMs: 0 };
}
