import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { learnTables, withClient } from '../postgres/databases.mjs';
import { runCommand } from './children.mjs';
import { ROOT } from './paths.mjs';
import { Problem } from './problem.mjs';
import { step } from './progress.mjs';

const PROVISION = join(ROOT, 'tools/sample/provision.mjs');
const LOADER = join(ROOT, 'tools/sample.mjs');
const SIGN_INS = join(ROOT, 'tools/sample/sign-ins.json');

/** Kept as the comment on the database: it goes where the data goes, and needs no table. */
const LOADING = 'Amends sample hotels: loading';
const LOADED = 'Amends sample hotels: loaded';

/**
 * What there is to do about the sample. A load cut short is taken up again; a database with other data is left alone.
 *
 * @typedef {'none' | 'load' | 'there'} SampleState
 */

/**
 * @param {import('./database.mjs').Database} database
 * @param {boolean} asked AMENDS_SAMPLE=1
 * @returns {Promise<SampleState>}
 */
export async function sampleState({ embedded, ownerUrl, adminUrl }, asked) {
  if (!embedded && !asked) return 'none';
  const url = adminUrl ?? ownerUrl;
  if (!url) {
    throw new Problem(
      'AMENDS_SAMPLE=1 needs DATABASE_OWNER_URL as well.',
      'Set it to the account that owns the database, or leave AMENDS_SAMPLE out.',
    );
  }
  return withClient(url, async (client) => {
    const comment = await client.query(
      `SELECT shobj_description(oid, 'pg_database') AS text FROM pg_database WHERE datname = current_database()`,
    );
    if (comment.rows[0]?.text === LOADED) return 'there';
    if (comment.rows[0]?.text === LOADING) return 'load';
    const property = await client.query('SELECT EXISTS (SELECT FROM property) AS found');
    return property.rows[0].found ? 'none' : 'load';
  });
}

/**
 * Loads what has no REST resource yet in this version: the houses themselves, their rooms, their staff.
 *
 * @param {string} ownerUrl
 */
export async function provisionHotels(ownerUrl) {
  await step('Setting up the sample hotels', async (note) => {
    await comment(ownerUrl, LOADING);
    const env = { ...process.env, DATABASE_OWNER_URL: ownerUrl };
    const { code, lines } = await runCommand(process.execPath, [PROVISION], { cwd: ROOT, env, onLine: note });
    if (code !== 0) throw sampleFailed(lines);
  });
}

/**
 * Loads guests, stays and bills as a PMS would: through the public REST API.
 *
 * @param {string} ownerUrl
 * @param {string} address
 */
export async function loadSample(ownerUrl, address) {
  await step('Loading guests, stays and bills through the REST API', async (note) => {
    const { code, lines } = await runCommand(process.execPath, [LOADER, '--url', address, '--slice'], {
      cwd: ROOT,
      onLine: note,
    });
    if (code !== 0) throw sampleFailed(lines);
    await learnTables(ownerUrl);
    await comment(ownerUrl, LOADED);
  });
}

/**
 * @param {string} ownerUrl
 * @param {string} text
 */
async function comment(ownerUrl, text) {
  await withClient(ownerUrl, async (client) => {
    const { rows } = await client.query('SELECT current_database() AS name');
    await client.query(`COMMENT ON DATABASE ${pg.escapeIdentifier(rows[0].name)} IS ${pg.escapeLiteral(text)}`);
  });
}

/** @param {readonly string[]} lines */
function sampleFailed(lines) {
  return new Problem(
    'The sample hotels could not be loaded.',
    'Look at the lines above. The next start takes it up again; npm run db:reset begins from nothing.',
    lines,
  );
}

/**
 * @typedef {{ name: string, role: string, property: string, signInName: string, password: string }} SignIn
 * @returns {readonly SignIn[]}
 */
export function sampleSignIns() {
  return existsSync(SIGN_INS) ? JSON.parse(readFileSync(SIGN_INS, 'utf8')) : [];
}
