/**
 * `npm run pictures`: every screen of the sample hotel in both themes at the sizes of a desk, a tablet, a phone and a
 * wall, as WebP in `.data/pictures`. Those that README and docs show are chosen from them by hand.
 *
 *     npm run pictures -- [--only desk,stay] [--sizes 1366x768,390x844] [--themes light,dark] [--language pl]
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { CLIENT, SERVER, buildIfStale } from './start/build.mjs';
import { runInStages } from './start/stages.mjs';

await runInStages(fileURLToPath(import.meta.url), {
  main: async (session) => {
    const { values } = parseArgs({
      options: {
        only: { type: 'string', default: '' },
        sizes: { type: 'string', default: '1366x768,1024x768,390x844,1920x1080' },
        themes: { type: 'string', default: 'light,dark' },
        language: { type: 'string', default: 'en' },
      },
    });
    await buildIfStale(SERVER);
    await buildIfStale(CLIENT);
    // Needs what was installed and built, so only now.
    const { takePictures } = await import('./pictures/take-pictures.mjs');
    await takePictures(
      {
        only: list(values.only),
        sizes: list(values.sizes),
        themes: list(values.themes),
        language: values.language,
      },
      session,
    );
    await session.end(0);
  },
});

/** @param {string} text */
function list(text) {
  return text.split(',').filter(Boolean);
}
