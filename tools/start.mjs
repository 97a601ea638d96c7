/**
 * `npm start`: from a fresh clone to a running front desk.
 *
 * Installs when needed, starts an embedded PostgreSQL unless DATABASE_URL names one, builds what is stale, migrates,
 * serves API and client on one port, and loads the sample hotels into an empty database. Ctrl-C stops all of it.
 */
import { fileURLToPath } from 'node:url';
import { apiFailed, startApi } from './start/api.mjs';
import { CLIENT, SERVER, buildIfStale } from './start/build.mjs';
import { migrate, openDatabase } from './start/database.mjs';
import { greeting } from './start/greeting.mjs';
import { assertNotRunning, claimFolder, claimPort } from './start/instance.mjs';
import { whereToServe } from './start/ports.mjs';
import { step } from './start/progress.mjs';
import { runInStages } from './start/stages.mjs';

await runInStages(fileURLToPath(import.meta.url), {
  before: async () => {
    const where = whereToServe(process.env);
    assertNotRunning();
    await claimPort(where);
  },
  main: async (session) => {
    const where = whereToServe(process.env);
    claimFolder(where.address);
    await buildIfStale(SERVER);
    // Whoever names another folder has a client already.
    if (!process.env.CLIENT_DIST) await buildIfStale(CLIENT);
    const database = await openDatabase(session, process.env);
    await migrate(database);
    const signIns = await serve(session, where, database);
    console.log(greeting(where.address, signIns));
  },
});

/**
 * @param {import('./start/session.mjs').Session} session
 * @param {ReturnType<typeof whereToServe>} where
 * @param {import('./start/database.mjs').Database} database
 */
async function serve(session, where, database) {
  // Needs the installed pg, so only now.
  const { loadSample, provisionHotels, sampleSignIns, sampleState } = await import('./start/sample-data.mjs');
  const sample = await sampleState(database, process.env.AMENDS_SAMPLE === '1');
  if (sample === 'load' && database.ownerUrl) await provisionHotels(database.ownerUrl);

  await claimPort(where);
  const api = startApi({ ...where, databaseUrl: database.appUrl });
  session.add({ name: 'The API', stop: api.stop, kill: api.kill });
  await step('Starting the API', api.ready);
  void api.exited.then((how) => {
    if (!session.isStopping) void session.end(1, undefined, apiFailed(`The API ${how}.`));
  });

  if (sample === 'load' && database.ownerUrl) await loadSample(database.ownerUrl, where.loopback);
  return sample === 'none' ? [] : sampleSignIns();
}
