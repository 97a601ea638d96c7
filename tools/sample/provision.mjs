#!/usr/bin/env node
/**
 * Sets up the sample hotels: `node tools/sample/provision.mjs --owner-url postgres://owner@host/database`.
 *
 * This is what has no REST resource in this version: the houses themselves, their staff and limits, and a key for the
 * loader. Everything else goes through the public API. Running it again changes nothing.
 */
import { parseArgs } from 'node:util';
import pg from 'pg';
import { PROPERTIES } from './properties.mjs';
import { KEY_FILE, readKeys, setUpKey, writeKeys } from './provision/keys.mjs';
import { setUpProperty } from './provision/set-up-property.mjs';
import { setUpStaff } from './provision/set-up-staff.mjs';

const { values } = parseArgs({ options: { 'owner-url': { type: 'string' }, keys: { type: 'string' } } });
const ownerUrl = values['owner-url'] ?? process.env.DATABASE_OWNER_URL;
if (!ownerUrl) {
  process.stderr.write('Which database? Give --owner-url, or set DATABASE_OWNER_URL.\n');
  process.exit(2);
}
await provision(ownerUrl, values.keys ?? KEY_FILE);

/**
 * All or nothing; the file of keys is written when the database has them.
 *
 * @param {string} url of the account that owns the schema
 * @param {string} keyFile
 */
async function provision(url, keyFile) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('BEGIN');
    const held = readKeys(keyFile);
    /** @type {import('./provision/keys.mjs').KeyFile} */
    const keys = {};
    for (const property of PROPERTIES) {
      const { id, firstDate } = await setUpProperty(client, property);
      const people = await setUpStaff(client, id, property.code);
      keys[property.code] = { key: await setUpKey(client, id, property.code, held[property.code]?.key), firstDate };
      process.stdout.write(`${property.code}  ${property.name}: ${people} people, business date ${firstDate}\n`);
    }
    await client.query('COMMIT');
    writeKeys(keyFile, keys);
  } finally {
    await client.end();
  }
}
