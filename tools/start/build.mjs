import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './children.mjs';
import { fingerprint, isUpToDate, writeStamp } from './fingerprint.mjs';
import { API_MAIN, BIN, CLIENT_OUTPUT, DATA, GALLERY_OUTPUT, ROOT, makeDataFolder } from './paths.mjs';
import { Problem } from './problem.mjs';
import { step } from './progress.mjs';

const SHARED_SOURCES = ['libs', 'package-lock.json', 'package.json', 'tsconfig.json', 'tsconfig.base.json'];

/** Nothing that outlives us, asks a question or reports to somebody: see nx.json for the rest. */
export const QUIET = {
  NX_DAEMON: 'false',
  NX_TUI: 'false',
  NX_NO_CLOUD: 'true',
  NG_CLI_ANALYTICS: 'false',
  FORCE_COLOR: '0',
};

/**
 * @typedef {object} Build
 * @property {string} title
 * @property {readonly string[]} command
 * @property {readonly string[]} sources
 * @property {readonly string[]} outputs
 * @property {string} stamp
 */

/** All libs and the API in one run of the compiler, which knows their order. @type {Build} */
export const SERVER = {
  title: 'Compiling the API',
  command: [BIN.tsc, '-b', '--pretty', 'false'],
  sources: [...SHARED_SOURCES, 'apps/api'],
  outputs: [API_MAIN],
  stamp: join(DATA, 'server.stamp'),
};

/** Through Nx: a client that was built from these sources before, on another branch say, comes from its cache. @type {Build} */
export const CLIENT = {
  title: 'Building the client',
  command: [BIN.nx, 'run', '@amends/front-desk:build', '--output-style=stream'],
  sources: [...SHARED_SOURCES, 'apps/front-desk', 'nx.json'],
  outputs: [join(CLIENT_OUTPUT, 'index.html')],
  stamp: join(DATA, 'client.stamp'),
};

/** The client with the pages only its makers see, for the browser tests that walk through them. @type {Build} */
export const GALLERY = {
  title: 'Building the gallery',
  command: [BIN.nx, 'run', '@amends/front-desk:build-gallery', '--output-style=stream'],
  sources: CLIENT.sources,
  outputs: [join(GALLERY_OUTPUT, 'index.html')],
  stamp: join(DATA, 'gallery.stamp'),
};

/** @param {Build} build */
export async function buildIfStale(build) {
  makeDataFolder();
  const print = fingerprint(ROOT, build.sources);
  if (isUpToDate(build, print)) return;
  await step(build.title, async (note) => {
    rmSync(build.stamp, { force: true });
    const { code, lines } = await runBuild(build, note);
    if (code !== 0) throw buildFailed(build, lines);
    writeStamp(build.stamp, print);
  });
}

/**
 * @param {Build} build
 * @param {(line: string) => void} [onLine]
 */
export function runBuild({ command }, onLine = () => undefined) {
  return runCommand(process.execPath, command, { cwd: ROOT, env: { ...process.env, ...QUIET }, onLine });
}

/**
 * @param {Build} build
 * @param {readonly string[]} lines
 */
function buildFailed({ title }, lines) {
  const killed = lines.some((line) => line.includes('heap out of memory'));
  const advice = killed
    ? 'Close other programs, or allow more memory: NODE_OPTIONS=--max-old-space-size=4096 npm start'
    : 'Look at the lines above. On a clean checkout run npm install and try again; otherwise mend the source.';
  return new Problem(`${title} failed.`, advice, lines);
}
