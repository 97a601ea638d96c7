import pg from 'pg';
import { Problem } from '../start/problem.mjs';
import { ACTS } from './acts.mjs';
import { CASES } from './cases.mjs';
import { CORRECTIONS } from './corrections.mjs';
import { CREDITS } from './credits.mjs';
import { LEDGER } from './ledger.mjs';
import { NIGHTS } from './nights.mjs';
import { ROOMS } from './rooms.mjs';
import { SETTLEMENT } from './settlement.mjs';

/**
 * One thing that must never be found.
 *
 * @typedef {object} Check
 * @property {number} invariant its number in the list of what must never happen
 * @property {string} rule what holds, in one sentence
 * @property {string} broken SQL of what breaks it: one row each, `id` says where; `$1` is the property or NULL for all
 *
 * @typedef {{ invariant: number, rule: string, found: number, first: string | null }} Result
 */

/** @type {readonly Check[]} */
const CHECKS = [...LEDGER, ...ROOMS, ...ACTS, ...CASES, ...CREDITS, ...CORRECTIONS, ...NIGHTS, ...SETTLEMENT];

/**
 * Looks at one moment: all checks see the same snapshot, so that work going on meanwhile breaks nothing.
 *
 * @param {string} ownerUrl
 * @param {string | null} propertyCode all hotels when null
 * @returns {Promise<Result[]>}
 */
export async function checkInvariants(ownerUrl, propertyCode) {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const property = await idOf(client, propertyCode);
    /** @type {Result[]} */
    const results = [];
    for (const { invariant, rule, broken } of CHECKS) {
      const { rows } = await client.query(
        `SELECT count(*)::int AS found, min(id::text) AS first FROM (${broken}) AS broken (id)`,
        [property],
      );
      results.push({ invariant, rule, ...rows[0] });
    }
    return results;
  } finally {
    await client.end();
  }
}

/**
 * @param {pg.Client} client
 * @param {string | null} code
 */
async function idOf(client, code) {
  if (code === null) return null;
  const { rows } = await client.query('SELECT id FROM property WHERE code = $1', [code]);
  if (rows.length === 0)
    throw new Problem(`There is no property ${code}.`, 'Leave --property out to look at all of them.');
  return rows[0].id;
}
