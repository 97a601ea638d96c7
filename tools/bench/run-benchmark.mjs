import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { API_MAIN } from '../start/paths.mjs';
import { Problem } from '../start/problem.mjs';
import { say, step } from '../start/progress.mjs';
import { withClient } from '../postgres/databases.mjs';
import { byPgbench, overHttp } from './contenders.mjs';
import { openBenchDatabase } from './data/bench-database.mjs';
import { JOBS } from './jobs.mjs';
import { housesOf } from './requests.mjs';
import { hasPgbench } from './measure/pgbench.mjs';
import { resultsOf, summary } from './report/summary.mjs';
import { POOL, signIn, startMeasuredApi } from './servers/api.mjs';
import { startBareServer } from './servers/bare.mjs';
import { BENCH_DATA } from './servers/server-process.mjs';
import { learnJobs } from './statements/learn-jobs.mjs';

const WARM_UP_SECONDS = 3;

/**
 * @param {import('./options.mjs').Options} options
 * @param {import('../start/session.mjs').Session} session
 */
export async function runBenchmark(options, session) {
  const jobs = chosen(options);
  const database = await openBenchDatabase(options, session);
  const learned = await step('Looking at what the API asks the database', () =>
    learnJobs(jobs, options.properties, database, session),
  );
  const contenders = await startContenders(options, database, learned, session);
  const measured = [];
  for (const job of jobs) {
    const rounds = await step(`Measuring: ${job.title}`, (note) => measure(job, contenders, options, database, note));
    measured.push({ job, rounds, results: resultsOf(rounds) });
  }
  const file = join(BENCH_DATA, 'latest.json');
  const machine = { cpus: cpus().map(({ model }) => model), node: process.version };
  const told = measured.map(({ job: { name, title, target }, ...figures }) => ({ name, title, target, ...figures }));
  writeFileSync(file, `${JSON.stringify({ at: new Date().toISOString(), machine, options, jobs: told }, null, 2)}\n`);
  console.log(`\n${summary(measured)}`);
  say(`Every round is in ${file}.`);
}

/** @param {import('./options.mjs').Options} options */
function chosen({ only, properties }) {
  const unknown = only.filter((name) => !JOBS.some((job) => job.name === name));
  if (unknown.length > 0) {
    const known = JOBS.map(({ name }) => name).join(', ');
    throw new Problem(`There is no job called ${unknown.join(', ')}.`, `Name some of: ${known}`);
  }
  const wanted = only.length === 0 ? JOBS : JOBS.filter(({ name }) => only.includes(name));
  const empty = wanted.filter(({ spots }) => isEmpty(housesOf(spots, properties)));
  if (empty.length > 0) say(`Too few properties to measure: ${empty.map(({ name }) => name).join(', ')}.`);
  return wanted.filter((job) => !empty.includes(job));
}

/** @param {{ from: number, to: number }} houses */
function isEmpty({ from, to }) {
  return from > to;
}

/** @typedef {Awaited<ReturnType<typeof openBenchDatabase>>} BenchDatabase */

/**
 * @param {import('./options.mjs').Options} options
 * @param {BenchDatabase} database
 * @param {Awaited<ReturnType<typeof learnJobs>>} learned
 * @param {import('../start/session.mjs').Session} session
 */
async function startContenders({ against, profile, properties, connections }, database, { plans, scripts }, session) {
  const databaseUrl = database.appUrl;
  const api = await startMeasuredApi({ name: 'api', main: API_MAIN, databaseUrl, profile }, session);
  const headers = await signIn(api.url, database.signIn);
  const where = { postgresPid: database.pid, properties, connections, databaseUrl, api, tidy: database.tidy };
  const bare = await startBareServer({ databaseUrl, pool: POOL, plans }, session);
  const contenders = [overHttp('API', api, headers, { ...where, profile }), overHttp('bare', bare, headers, where)];
  for (const [at, main] of against.entries()) {
    const name = `other-${at + 1}`;
    const other = await startMeasuredApi({ name, main, databaseUrl, profile }, session);
    contenders.push(overHttp(name, other, headers, { ...where, api: other, profile }));
  }
  if (hasPgbench()) contenders.push(byPgbench(scripts, where));
  else say('pgbench is not installed: measured without it.');
  return contenders;
}

/**
 * Rounds in turns; every other round in reverse order, so that nobody always comes first.
 *
 * @param {import('./jobs.mjs').Job} job
 * @param {readonly import('./contenders.mjs').Contender[]} contenders
 * @param {import('./options.mjs').Options} options
 * @param {BenchDatabase} database
 * @param {(text: string) => void} note
 */
async function measure(job, contenders, { rounds, seconds }, { superuserUrl }, note) {
  const done = [];
  for (const contender of contenders) await contender.round(job, WARM_UP_SECONDS);
  await withClient(superuserUrl, (client) => client.query('CHECKPOINT'));
  for (let round = 0; round < rounds; round += 1) {
    note(`round ${round + 1} of ${rounds}`);
    for (const contender of round % 2 === 0 ? contenders : contenders.toReversed())
      done.push(await contender.round(job, seconds));
  }
  return done;
}
