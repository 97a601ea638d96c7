/**
 * The baseline: node:http with pg and nothing else. It sends the statements the API was seen to send, named and in the
 * same groups, and passes on the JSON that PostgreSQL built; what has to be worked out of it is worked out by the same
 * rules, so that both answer the same. No session, no permission, no validation, no outbox relay.
 * The wall between properties stands here too: same account, same row-level security, tenant remembered by connection.
 */
import { createServer } from 'node:http';
import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import pg from 'pg';
import { idOf, KINDS } from '../data/ids.mjs';
import { fillingFor, renderText, renderValue } from '../statements/render.mjs';
import { FINISHES } from './finish-answer.mjs';
import { spotOf } from './spot-of-request.mjs';

/**
 * @typedef {{ name: string, isRead: boolean, isPage: boolean, templates: readonly import('../statements/template.mjs').Template[] }} Plan
 * @typedef {import('../statements/template.mjs').Template} Template
 */

const DATE = 1082;
pg.types.setTypeParser(DATE, (text) => text);
const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL ?? '',
  max: Number(process.env.DATABASE_POOL),
  .../** @type {object} */ ({ pipeline: true }),
});
pool.on('error', () => undefined);
const zip = promisify(gzip);
/** @type {Map<string, Plan>} */
let plans = new Map();
process.on('message', (told) => (plans = /** @type {Map<string, Plan>} */ (told)));

/** @type {WeakMap<pg.PoolClient, number>} */
const tenants = new WeakMap();

createServer((request, response) => {
  answer(request, response).catch((/** @type {unknown} */ error) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    response.writeHead(500).end();
  });
}).listen(Number(process.env.PORT), '127.0.0.1');

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(request, response) {
  if (request.url === '/readyz') return void response.end('{}');
  const body = request.method === 'POST' ? JSON.parse(await read(request)) : undefined;
  const plan = plans.get(String(request.headers['x-bench-operation']));
  if (!plan) throw new Error('Nobody told the bare server what to do for this request.');
  const json = await perform(plan, spotOf(String(request.url), body));
  const zips = String(request.headers['accept-encoding'] ?? '').includes('gzip');
  const sent = zips ? await zip(json, { level: constants.Z_BEST_SPEED }) : json;
  response.writeHead(200, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(sent),
    ...(zips ? { 'content-encoding': 'gzip' } : {}),
  });
  response.end(sent);
}

/** @param {import('node:http').IncomingMessage} request */
async function read(request) {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return text;
}

/**
 * @param {Plan} plan
 * @param {import('../data/ids.mjs').Spot} spot
 */
async function perform(plan, spot) {
  const client = await pool.connect();
  try {
    return await (plan.isRead ? readFor(client, plan, spot) : writeFor(client, plan, spot));
  } finally {
    client.release();
  }
}

/**
 * @param {pg.PoolClient} client
 * @param {Plan} plan
 * @param {import('../data/ids.mjs').Spot} spot
 */
async function readFor(client, plan, spot) {
  const remembered = tenants.get(client) === spot.property;
  const propertyId = idOf({ kind: KINDS.property, property: spot.property });
  const set = remembered ? undefined : client.query(`SET SESSION amends.property_id = '${propertyId}'`);
  const [results] = await Promise.all([run(client, plan.templates, spot), set]);
  tenants.set(client, spot.property);
  const rows = results.at(-1)?.rows ?? [];
  const finish = FINISHES[plan.name];
  if (finish) return finish(rows[0]);
  if (!plan.isPage) return rows.length === 1 ? jsonOf(rows[0]) : JSON.stringify(rows);
  const hasMore = rows.length > 50;
  const cursor = hasMore ? `"${Buffer.from(JSON.stringify([rows[49]?.id])).toString('base64url')}"` : 'null';
  return `{"data":[${rows.slice(0, 50).map(jsonOf).join(',')}],"page":{"nextCursor":${cursor},"hasMore":${hasMore}}}`;
}

/**
 * @param {pg.PoolClient} client
 * @param {Plan} plan
 * @param {import('../data/ids.mjs').Spot} spot
 */
async function writeFor(client, plan, spot) {
  try {
    const results = await run(client, plan.templates, spot);
    return jsonOf(results.findLast(({ rows }) => rows.length > 0)?.rows[0] ?? {});
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}

/** @param {any} row */
function jsonOf(row) {
  return row.json ?? JSON.stringify(row);
}

/**
 * Sends the statements; those the API sent together are sent together.
 *
 * @param {pg.PoolClient} client
 * @param {readonly Template[]} templates
 * @param {import('../data/ids.mjs').Spot} spot
 */
async function run(client, templates, spot) {
  const filling = fillingFor(spot);
  const results = [];
  for (let at = 0; at < templates.length;) {
    const group = [];
    do group.push(send(client, /** @type {Template} */ (templates[at]), filling));
    while (templates[(at += 1)]?.joined);
    // A message that is two statements has two answers.
    for (const result of (await Promise.all(group)).flat()) {
      results.push(result);
      if (result.rows[0]?.last !== undefined) filling.last = result.rows[0].last;
    }
  }
  return results;
}

/**
 * @param {pg.PoolClient} client
 * @param {Template} template
 * @param {import('../statements/render.mjs').Filling} filling
 */
function send(client, { name, text, values }, filling) {
  const config = { text: renderText(text, filling), values: values.map((value) => renderValue(value, filling)) };
  return client.query(name === undefined ? config : { name, ...config });
}
