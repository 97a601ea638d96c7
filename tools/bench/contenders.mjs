import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { cpuOf, cpuWithChildren } from './measure/cpu.mjs';
import { loadOverHttp } from './measure/http-load.mjs';
import { loadByPgbench } from './measure/pgbench.mjs';
import { roundOf } from './report/summary.mjs';
import { anySpot, everySpot, requestOf } from './requests.mjs';
import { profiled } from './servers/api.mjs';
import { BENCH_DATA } from './servers/server-process.mjs';

const PREVIEWS_AT_ONCE = 8;
/** About what a machine of two cores grants in a second. */
const PREVIEWS_A_SECOND = 250;
/** For what a round of the API leaves to be relayed, and for connections to end that others have closed. */
const SETTLE_MS = 300;

/**
 * Whoever does the same job: measures one round of so many seconds.
 *
 * @typedef {object} Contender
 * @property {string} name
 * @property {(job: import('./jobs.mjs').Job, seconds: number) => Promise<import('./report/summary.mjs').Round>} round
 *
 * @typedef {object} Where
 * @property {number} postgresPid
 * @property {number} properties
 * @property {number} connections
 * @property {() => Promise<void>} tidy leaves no event of this round to be relayed in another's
 */

/**
 * A server that is asked over HTTP.
 *
 * @param {string} name
 * @param {import('./servers/server-process.mjs').ServerProcess} server
 * @param {Record<string, string>} headers who is asking
 * @param {Where & { api: import('./servers/server-process.mjs').ServerProcess, profile?: boolean }} where api: gives
 *   tokens before the time is taken
 * @returns {Contender}
 */
export function overHttp(name, server, headers, where) {
  const { properties, profile = false } = where;
  return {
    name,
    round: async (job, seconds) => {
      where.api.pause(false);
      const prepared = await prepare(job, where, headers, seconds);
      where.api.pause(true);
      const next = (/** @type {number} */ turn, /** @type {{ spot?: import('./jobs.mjs').Spot }} */ context) => {
        const operation = job.operations[turn];
        if (!operation) throw new Error(`${job.name} has no turn ${turn}.`);
        const ready = prepared?.pop();
        if (ready) return requestOf(operation, ready.spot, headers, { previewToken: ready.token });
        if (turn === 0) context.spot = anySpot(job.spots, properties);
        return requestOf(operation, context.spot ?? anySpot(job.spots, properties), headers);
      };
      const amount = prepared && { amount: prepared.length };
      const load = () =>
        loadOverHttp({ ...busy(job, where), url: server.url, seconds, ...amount, next, turns: job.operations.length });
      const file = join(BENCH_DATA, `${server.name}-${job.name}.cpuprofile`);
      return measured(name, server, where, profile ? () => profiled(server, file, load) : load);
    },
  };
}

/**
 * @param {import('./jobs.mjs').Job} job
 * @param {Where} where
 */
function busy(job, where) {
  return { connections: job.connections ?? where.connections };
}

/**
 * Tokens for one credit to every guest of the job, or one move: a second one would find other facts than previewed.
 *
 * @param {import('./jobs.mjs').Job} job
 * @param {Where & { api: import('./servers/server-process.mjs').ServerProcess }} where
 * @param {Record<string, string>} headers
 * @param {number} seconds
 */
async function prepare(job, { api, properties }, headers, seconds) {
  const preview = job.operations[0]?.preview;
  if (!preview) return undefined;
  const waiting = spotsOfRound(job, properties, seconds);
  /** @type {{ spot: import('./jobs.mjs').Spot, token: string }[]} */
  const prepared = [];
  const work = async () => {
    for (let spot = waiting.pop(); spot; spot = waiting.pop()) {
      const { path, ...request } = requestOf(preview, spot, headers);
      const answer = await fetch(`${api.url}${path}`, /** @type {RequestInit} */ (request));
      if (!answer.ok) throw new Error(`No preview: ${await answer.text()}`);
      prepared.push({ spot, token: /** @type {{ token: string }} */ (await answer.json()).token });
    }
  };
  await Promise.all(Array.from({ length: PREVIEWS_AT_ONCE }, work));
  return prepared;
}

/**
 * As many guests as a round can serve, each once.
 *
 * @param {import('./jobs.mjs').Job} job
 * @param {number} properties
 * @param {number} seconds
 */
function spotsOfRound({ spots }, properties, seconds) {
  return everySpot(spots, properties).slice(0, Math.ceil(seconds * PREVIEWS_A_SECOND));
}

/**
 * @param {ReadonlyMap<string, string>} scripts their files, by job
 * @param {Where & { databaseUrl: string }} where
 * @returns {Contender}
 */
export function byPgbench(scripts, where) {
  return {
    name: 'pgbench',
    round: (job, seconds) => {
      const script = scripts.get(job.name) ?? '';
      const amount = job.once ? spotsOfRound(job, where.properties, seconds).length : undefined;
      return measured('pgbench', undefined, where, async () => {
        const load = await loadByPgbench({ ...where, ...busy(job, where), script, seconds, amount });
        // One run of the script says what a server is asked in several requests.
        return { ...load, requests: load.requests * job.operations.length };
      });
    },
  };
}

/**
 * @param {string} name
 * @param {import('./servers/server-process.mjs').ServerProcess | undefined} server runs during its own rounds only
 * @param {Where} where
 * @param {() => Promise<import('./measure/http-load.mjs').Load>} load
 */
async function measured(name, server, { postgresPid, tidy }, load) {
  const used = () => ({ server: server ? cpuOf(server.pid) : 0, postgres: cpuWithChildren(postgresPid) });
  await delay(SETTLE_MS);
  server?.pause(false);
  const before = used();
  const done = await load();
  const after = used();
  await delay(SETTLE_MS);
  server?.pause(true);
  await tidy();
  return roundOf(name, done, { server: after.server - before.server, postgres: after.postgres - before.postgres });
}
