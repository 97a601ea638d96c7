/**
 * Loaded into the API when `--profile` is asked for: takes a CPU profile from `profile` to `profiled`, for the
 * developer tools of a browser to open.
 */
import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';

const session = new Session();
session.connect();
await session.post('Profiler.enable');

process.on('message', async (/** @type {{ order?: string, file?: string }} */ { order, file }) => {
  if (order === 'profile') await session.post('Profiler.start');
  if (order !== 'profiled' || file === undefined) return;
  const { profile } = await session.post('Profiler.stop');
  writeFileSync(file, JSON.stringify(profile));
  process.send?.('written');
});
