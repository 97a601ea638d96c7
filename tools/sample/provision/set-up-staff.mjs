import { readFileSync } from 'node:fs';
import { hash, verify } from '@node-rs/argon2';
import { partIdOf, staffIdOf } from './ids.mjs';

/**
 * The people of the sample hotels, from the one file that the launcher prints too. Their password is public, so they
 * exist only where sample data was asked for.
 *
 * @typedef {object} SignIn
 * @property {string} name
 * @property {string} role
 * @property {string} property
 * @property {string} signInName
 * @property {string} password
 * @property {string} language
 * @property {string | null} desk
 */

/** As OWASP asks for at least. */
const ARGON2ID = 2;
const HASHING = { algorithm: ARGON2ID, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** @returns {readonly SignIn[]} */
export function signIns() {
  return JSON.parse(readFileSync(new URL('../sign-ins.json', import.meta.url), 'utf8'));
}

/**
 * @param {import('pg').Client} client
 * @param {string} propertyId
 * @param {string} propertyCode
 */
export async function setUpStaff(client, propertyId, propertyCode) {
  const people = signIns().filter(({ property }) => property === propertyCode);
  for (const person of people) {
    const id = await writePerson(client, person);
    const desk = person.desk === null ? null : partIdOf('desk', propertyCode, person.desk);
    await client.query(
      `INSERT INTO staff_assignment (property_id, staff_id, role, desk_id) VALUES ($1, $2, $3, $4)
       ON CONFLICT (property_id, staff_id) DO UPDATE SET role = excluded.role, desk_id = excluded.desk_id`,
      [propertyId, id, person.role, desk],
    );
  }
  return people.length;
}

/** @param {import('pg').Client} client @param {SignIn} person */
async function writePerson(client, { name, signInName, password, language }) {
  const found = await client.query('SELECT id, password_hash FROM staff WHERE sign_in_name = $1', [signInName]);
  const known = found.rows[0];
  if (known?.password_hash && (await verify(known.password_hash, password))) return String(known.id);
  const passwordHash = await hash(password, HASHING);
  const { rows } = await client.query(
    `INSERT INTO staff (id, sign_in_name, name, language, password_hash) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (sign_in_name) DO UPDATE SET name = excluded.name, password_hash = excluded.password_hash,
       setup_hash = NULL, setup_expires_at = NULL
     RETURNING id`,
    [staffIdOf(signInName), signInName, name, language, passwordHash],
  );
  return String(rows[0]?.id);
}
