import { readFileSync } from 'node:fs';
import pg from 'pg';

const CLUSTER_SQL = new URL('cluster.sql', import.meta.url);

/**
 * The databases of one server, whoever started it.
 *
 * @typedef {object} Databases
 * @property {string} superuserUrl
 * @property {(database?: string) => string} ownerUrl the account that migrates; `amends` unless named
 * @property {(database?: string) => string} appUrl the account the API connects as
 * @property {(name: string, options?: { template?: string }) => Promise<void>} createDatabase owned by amends_owner
 * @property {(name: string) => Promise<void>} dropDatabase throws out who is still connected
 */

/**
 * @param {string} superuserUrl
 * @param {{ owner: string, app: string }} passwords
 * @returns {Databases}
 */
export function databasesOf(superuserUrl, passwords) {
  /** @type {(user: string, password: string) => (database?: string) => string} */
  const urlFor =
    (user, password) =>
    (database = 'amends') => {
      const url = new URL(superuserUrl);
      url.username = user;
      url.password = encodeURIComponent(password);
      url.pathname = `/${encodeURIComponent(database)}`;
      return url.href;
    };
  return {
    superuserUrl,
    ownerUrl: urlFor('amends_owner', passwords.owner),
    appUrl: urlFor('amends_app', passwords.app),
    createDatabase: (name, { template = 'template1' } = {}) =>
      withClient(superuserUrl, async (client) => {
        const database = pg.escapeIdentifier(name);
        await client.query(`CREATE DATABASE ${database} OWNER amends_owner TEMPLATE ${pg.escapeIdentifier(template)}`);
        await client.query(`REVOKE ALL ON DATABASE ${database} FROM PUBLIC`);
        await client.query(`GRANT CONNECT ON DATABASE ${database} TO amends_app`);
      }),
    dropDatabase: (name) =>
      withClient(superuserUrl, async (client) => {
        await client.query(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(name)} WITH (FORCE)`);
      }),
  };
}

/**
 * Makes the accounts and extensions, in template1 so that databases made from it have them.
 *
 * @param {string} superuserUrl
 * @param {{ owner: string, app: string }} passwords
 */
export async function prepareCluster(superuserUrl, passwords) {
  const template = new URL(superuserUrl);
  template.pathname = '/template1';
  // As settings of the connection: a statement, or its parameters, might be logged.
  const settings = `-c amends.owner_password=${passwords.owner} -c amends.app_password=${passwords.app}`;
  template.searchParams.set('options', settings);
  await withClient(template.href, (client) => client.query(readFileSync(CLUSTER_SQL, 'utf8')));
}

/**
 * @param {string} superuserUrl
 * @param {string} name
 */
export async function databaseExists(superuserUrl, name) {
  const found = await withClient(superuserUrl, (client) =>
    client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]),
  );
  return found.rows.length > 0;
}

/**
 * Lets the planner know what is in the tables after many rows have come at once. PostgreSQL finds out by itself within
 * minutes; until then it may choose a plan a thousand times slower.
 *
 * @param {string} ownerUrl
 */
export async function learnTables(ownerUrl) {
  await withClient(ownerUrl, (client) => client.query('VACUUM (ANALYZE)'));
}

/**
 * @template T
 * @param {string} url
 * @param {(client: pg.Client) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withClient(url, work) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  // Without a listener, a server that goes away between two statements would end this process.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}
