/**
 * `npm run dev`: the same as `npm start`, watching. A saved server file is compiled, and the API started anew when it
 * compiles; the client comes from Angular's own development server, which hands everything under /api on to the API.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { QUIET, SERVER, buildIfStale } from './start/build.mjs';
import { runCommand } from './start/children.mjs';
import { migrate, openDatabase } from './start/database.mjs';
import { RestartingApi } from './start/dev-api.mjs';
import { greeting } from './start/greeting.mjs';
import { assertNotRunning, claimFolder, claimPort } from './start/instance.mjs';
import { API_LOG, BIN, CLIENT_PROJECT, DATA, ROOT } from './start/paths.mjs';
import { assertPortFree, whereToServe } from './start/ports.mjs';
import { Problem } from './start/problem.mjs';
import { step } from './start/progress.mjs';
import { runInStages } from './start/stages.mjs';

const CLIENT_PORT = 4200;
const CLIENT_ADDRESS = `http://localhost:${CLIENT_PORT}`;
/** Compiles that follow each other this closely are one change. */
const SETTLED_MS = 400;
const PROXY_CONFIG = join(DATA, 'dev-proxy.json');

await runInStages(fileURLToPath(import.meta.url), {
  before: async () => {
    const where = whereToServe(process.env);
    assertNotRunning();
    await claimPort(where);
    await assertPortFree(CLIENT_PORT, '127.0.0.1', 'Stop that one: the client is served there while developing.');
  },
  main: async (session) => {
    const where = whereToServe(process.env);
    claimFolder(CLIENT_ADDRESS);
    await buildIfStale(SERVER);
    const database = await openDatabase(session, process.env);
    await migrate(database);
    const { loadSample, provisionHotels, sampleSignIns, sampleState } = await import('./start/sample-data.mjs');
    const sample = await sampleState(database, process.env.AMENDS_SAMPLE === '1');
    if (sample === 'load' && database.ownerUrl) await provisionHotels(database.ownerUrl);

    const api = new RestartingApi({ ...where, databaseUrl: database.appUrl });
    session.add({ name: 'The API', stop: () => api.stop(), kill: () => api.kill() });
    await step('Starting the API', () => api.start());
    if (sample === 'load' && database.ownerUrl) await loadSample(database.ownerUrl, where.loopback);
    watchServer(session, async () => {
      await migrate(database);
      await api.restart();
    });
    await serveClient(session, where.loopback);
    console.log(greeting(CLIENT_ADDRESS, sample === 'none' ? [] : sampleSignIns()));
    console.log(`API: ${where.address}, its log: tail -f ${API_LOG}\n`);
  },
});

/**
 * @param {import('./start/session.mjs').Session} session
 * @param {() => Promise<void>} onCompiled
 */
function watchServer(session, onCompiled) {
  let first = true;
  /** @type {NodeJS.Timeout | undefined} */
  let soon;
  watch(session, 'api', [BIN.tsc, '-b', '--watch', '--preserveWatchOutput', '--pretty', 'false'], ROOT, (line) => {
    if (!/Found 0 errors/.test(line)) return;
    clearTimeout(soon);
    // The first report is about what was just built and runs already. A lib that changes is followed by its users.
    const restart = () => void onCompiled().catch((error) => console.error(`api | ${error.message}`));
    if (!first) soon = setTimeout(restart, SETTLED_MS);
    first = false;
  });
}

/**
 * @param {import('./start/session.mjs').Session} session
 * @param {string} api where requests under /api go
 */
async function serveClient(session, api) {
  writeFileSync(PROXY_CONFIG, JSON.stringify({ '/api': { target: api, secure: false } }));
  const command = [BIN.ng, 'serve', `--port=${CLIENT_PORT}`, `--proxy-config=${PROXY_CONFIG}`, '--no-prebundle'];
  await step(
    'Building the client',
    () =>
      new Promise((resolve) => {
        watch(session, 'client', command, CLIENT_PROJECT, (line) => {
          if (/Local:|Watch mode enabled/.test(line)) resolve(undefined);
        });
      }),
  );
}

/**
 * Runs a watcher for as long as we run, each of its lines under its name.
 *
 * @param {import('./start/session.mjs').Session} session
 * @param {string} name
 * @param {readonly string[]} command
 * @param {string} cwd
 * @param {(line: string) => void} onLine
 */
function watch(session, name, command, cwd, onLine) {
  const show = (/** @type {string} */ line) => {
    if (line.trim()) console.log(`${name} | ${line}`);
    onLine(line);
  };
  // Angular's server listens to PORT rather than to its own option.
  const env = { ...process.env, ...QUIET, PORT: String(CLIENT_PORT) };
  void runCommand(process.execPath, command, { cwd, env, onLine: show }).then(({ lines }) => {
    if (session.isStopping) return;
    void session.end(
      1,
      undefined,
      new Problem(`The ${name} watcher ended.`, 'Look at the lines above, then start again.', lines),
    );
  });
}
