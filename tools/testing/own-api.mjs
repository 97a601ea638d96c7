import { startRunningApi } from './running-api.mjs';

/**
 * An API process of a test's own: prints its address when it is ready, dies without a word to anybody when it is sent a
 * line, and ends when the test lets go of its input.
 */
const { url, stop, kill } = await startRunningApi(process.env.AMENDS_TEST_APP_URL ?? '', {
  CLIENT_DIST: process.env.CLIENT_DIST ?? 'none',
});
process.stdout.write(`${url}\n`);
process.stdin.on('data', () => void kill().then(() => process.stdout.write('killed\n')));
process.stdin.on('end', () => void stop());
