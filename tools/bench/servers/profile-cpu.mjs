/**
 * Loaded into the API when `--profile` is asked for: takes a CPU profile from `profile` to `profiled`, for the
 * developer tools of a browser to open.
 */
import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';

const session = new Session();
session.connect();
await session.post('Profiler.enable');

process.on('message', (/** @type {{ order?: string, file?: string }} */ { order, file }) => {
  if (order === 'profile') void session.post('Profiler.start');
  if (order === 'profiled' && file !== undefined) void write(file);
});

/** @param {string} file */
async function write(file) {
  const { profile } = await session.post('Profiler.stop');
  writeFileSync(file, JSON.stringify(profile));
  process.send?.('written');
}
