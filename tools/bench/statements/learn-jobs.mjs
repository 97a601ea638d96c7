import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { API_MAIN } from '../../start/paths.mjs';
import { withClient } from '../../postgres/databases.mjs';
import { housesOf, requestOf } from '../requests.mjs';
import { recordStatements, signIn, startMeasuredApi } from '../servers/api.mjs';
import { BENCH_DATA } from '../servers/server-process.mjs';
import { pgbenchScript } from './pgbench-script.mjs';
import { toTemplates } from './template.mjs';

/** What the first request leaves to be done in the background, a bill to be checked, is no part of the second. */
const SETTLE_MS = 1_500;

/** A guest whose number is that of nothing else in the property, which is the first that the job is about. */
const SEEN = { number: 97, line: 7 };

/**
 * What the API sends to the database for each job, as plans for the bare server and scripts for pgbench. The API is
 * asked twice and only the second time counts: the first fills its caches.
 *
 * @param {readonly import('../jobs.mjs').Job[]} jobs
 * @param {number} properties
 * @param {{ appUrl: string, signIn: { signInName: string, password: string }, tidy: () => Promise<void> }} database
 * @param {import('../../start/session.mjs').Session} session
 */
export async function learnJobs(jobs, properties, database, session) {
  const api = await startMeasuredApi(
    { name: 'recorded', main: API_MAIN, databaseUrl: database.appUrl, records: true },
    session,
  );
  const headers = await signIn(api.url, database.signIn);
  /** @type {Map<string, import('../servers/bare-server.mjs').Plan>} */
  const plans = new Map();
  /** Files by job. @type {Map<string, string>} */
  const scripts = new Map();
  for (const job of jobs) {
    const all = [];
    for (const operation of job.operations) {
      const spot = { ...SEEN, property: housesOf(job.spots, properties).from };
      const templates = await learn(api, { operation, spot, tidy: database.tidy }, headers);
      plans.set(operation.name, {
        name: operation.name,
        isRead: job.isRead,
        isPage: operation.isPage === true,
        templates,
      });
      all.push(...templates);
    }
    const file = join(BENCH_DATA, `${job.name}.sql`);
    writeFileSync(file, pgbenchScript(await typed(all, database.appUrl), { ...job, properties }));
    scripts.set(job.name, file);
  }
  await api.stop();
  return { plans, scripts };
}

/**
 * @param {import('../servers/server-process.mjs').ServerProcess} api
 * @param {{ operation: import('../jobs.mjs').Operation, spot: import('../data/ids.mjs').Spot, tidy: () => Promise<void> }} what
 * @param {Record<string, string>} headers
 */
async function learn(api, { operation, spot, tidy }, headers) {
  const ask = async (/** @type {import('../jobs.mjs').Operation} */ asked, /** @type {object} */ more) => {
    const { path, ...request } = requestOf(asked, spot, headers, more);
    const answer = await fetch(`${api.url}${path}`, /** @type {RequestInit} */ (request));
    const body = /** @type {any} */ (await answer.json());
    if (!answer.ok) throw new Error(`The API refused "${operation.name}": ${JSON.stringify(body)}`);
    return body;
  };
  const token = async () => (operation.preview ? { previewToken: (await ask(operation.preview, {})).token } : {});
  await ask(operation, await token());
  await tidy();
  const more = await token();
  await delay(SETTLE_MS);
  const { sent, answer } = await recordStatements(api, () => ask(operation, more));
  await tidy();
  return toTemplates(sent, { spot, caseNumber: answer.number, at: Date.now() });
}

/**
 * Adds the types of the parameters, as the database understands the statements.
 *
 * @param {readonly import('./template.mjs').Template[]} templates
 * @param {string} url
 */
function typed(templates, url) {
  return withClient(url, async (client) => {
    const all = [];
    for (const template of templates) {
      if (template.values.length === 0) {
        all.push({ ...template, types: [] });
        continue;
      }
      const text = template.text.map((piece) => ('literal' in piece ? piece.literal : '')).join('');
      await client.query(`PREPARE asked AS ${text}`);
      const { rows } = await client.query(
        `SELECT parameter_types::text[] AS types FROM pg_prepared_statements WHERE name = 'asked'`,
      );
      await client.query('DEALLOCATE asked');
      all.push({ ...template, types: /** @type {string[]} */ (rows[0].types) });
    }
    return all;
  });
}
