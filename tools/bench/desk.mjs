/**
 * `npm run bench:desk`: how soon the desk answers a hand. Opens the sample hotel, serves guests in a real browser whose
 * processor is four times slower than this one, and prints how long each kind of key and click took to the next paint.
 * It is no test: nothing fails because a machine was busy.
 *
 *     npm run bench:desk -- [--slower 4] [--guests 8]
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { CLIENT, SERVER, buildIfStale } from '../start/build.mjs';
import { runInStages } from '../start/stages.mjs';

await runInStages(fileURLToPath(import.meta.url), {
  main: async (session) => {
    const { values } = parseArgs({
      options: { slower: { type: 'string', default: '4' }, guests: { type: 'string', default: '8' } },
    });
    await buildIfStale(SERVER);
    await buildIfStale(CLIENT);
    // Needs what was installed and built, so only now.
    const { runDeskBenchmark } = await import('./desk/run-desk-benchmark.mjs');
    await runDeskBenchmark({ slower: Number(values.slower), guests: Number(values.guests) }, session);
    await session.end(0);
  },
});
