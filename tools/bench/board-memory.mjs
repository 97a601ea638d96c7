/**
 * `npm run bench:board`: whether the board keeps what it no longer needs. Opens it in a real browser, lets colleagues
 * open, take, promise and close as many cases as in an hour at one update a second, and prints the heap after collection
 * as it goes on. It is no test: nothing fails because a machine was busy.
 *
 *     npm run bench:board -- [--updates 3600] [--page /board]
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { CLIENT, SERVER, buildIfStale } from '../start/build.mjs';
import { runInStages } from '../start/stages.mjs';

await runInStages(fileURLToPath(import.meta.url), {
  main: async (session) => {
    const { values } = parseArgs({
      options: { updates: { type: 'string', default: '3600' }, page: { type: 'string', default: '/board' } },
    });
    await buildIfStale(SERVER);
    await buildIfStale(CLIENT);
    // Needs what was installed and built, so only now.
    const { runBoardMemory } = await import('./desk/run-board-memory.mjs');
    await runBoardMemory({ updates: Number(values.updates), path: values.page }, session);
    await session.end(0);
  },
});
