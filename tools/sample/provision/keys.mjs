import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { partIdOf } from './ids.mjs';

/**
 * The keys that the loader signs in with. A clear key is written to one file that only its owner may read; the
 * database keeps a hash.
 *
 * @typedef {{ key: string, firstDate: string }} KeyEntry `firstDate` is the business date that the sample is laid around
 * @typedef {Record<string, KeyEntry>} KeyFile by property code
 */

const ROOT = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));

export const KEY_FILE = join(ROOT, '.data', 'sample-api-keys.json');

/** What the role `integration` may do. */
export const SCOPES = [
  'property.read',
  'search.read',
  'guest.read',
  'guest.write',
  'room.read',
  'room.write',
  'room.status',
  'room.block',
  'stay.read',
  'stay.write',
  'stay.move',
  'room.hold',
  'stay.reprice',
  'room.fault',
  'folio.read',
  'folio.write',
  'posting.write',
  'ledger.read',
  'catalogue.manage',
  'dispute-pack.read',
  'bill.close',
  'payment.take',
  'refund.give',
  'credit-note.issue',
  'bill.explain',
  'bill.check',
  'bill.waive-charge',
  'bill.show',
  'bill.correct',
  'bill.transfer-stay',
  'night-audit.read',
  'night-audit.run',
  'case.read',
  'case.write',
  'task.read',
  'task.work',
  'checklist.tick',
  'checklist.manage',
  'credit.read',
  'credit.grant',
  'event.read',
];

/** @param {string} file @returns {KeyFile} */
export function readKeys(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/** @param {string} file @param {KeyFile} keys */
export function writeKeys(file, keys) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600 });
  chmodSync(file, 0o600);
}

/**
 * Keeps the key of an earlier run when the database still knows it, and makes a new one otherwise; the old one is
 * revoked then, since nobody holds it any more.
 *
 * @param {import('pg').Client} client
 * @param {string} propertyId
 * @param {string} propertyCode
 * @param {string | undefined} held
 * @returns {Promise<string>} the clear key
 */
export async function setUpKey(client, propertyId, propertyCode, held) {
  if (held !== undefined) {
    const { rowCount } = await client.query(
      'SELECT 1 FROM api_key WHERE property_id = $1 AND key_hash = $2 AND revoked_at IS NULL AND expires_at > now()',
      [propertyId, hashOf(held)],
    );
    if (rowCount === 1) return held;
  }
  await client.query(
    `UPDATE api_key SET revoked_at = now() WHERE property_id = $1 AND name = $2 AND revoked_at IS NULL`,
    [propertyId, KEY_NAME],
  );
  const key = `amk_${randomBytes(32).toString('base64url')}`;
  await client.query(
    `INSERT INTO api_key (property_id, id, name, prefix, last_four, key_hash, scopes, created_by, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, 'sample', now() + interval '365 days')`,
    [propertyId, partIdOf('api-key', propertyCode, key), KEY_NAME, key.slice(0, 8), key.slice(-4), hashOf(key), SCOPES],
  );
  return key;
}

const KEY_NAME = 'Sample data loader';

/** @param {string} key */
function hashOf(key) {
  return createHash('sha256').update(key).digest();
}
