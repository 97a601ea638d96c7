import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { openTestPostgres } from '../../../tools/postgres/index.mjs';
import { startRunningApi } from '../../../tools/testing/running-api.mjs';
import { loadSampleHotels } from './sample-hotels.mjs';

/** What one house has compiled, the next need not. */
const COMPILED = fileURLToPath(new URL('../../../.data/compile-cache', import.meta.url));

/**
 * A house for every file that asks for one: a copy of the sample hotels, with an API of its own, so that no journey
 * sees what another does. `POST` answers `{ id, url, database }`, `DELETE /<id>` takes it away. The next one is made
 * while the files before it run.
 *
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function openHouses() {
  const postgres = await openTestPostgres();
  const pattern = `amends_browser_${process.pid}_${Date.now()}`;
  await loadSampleHotels(postgres, pattern);
  /** @type {Map<string, House>} */
  const houses = new Map();
  let begun = 0;
  const build = async () => {
    begun += 1;
    const house = await buildHouse(postgres, pattern, `${pattern}_${begun}`);
    houses.set(house.id, house);
    return house;
  };
  let next = ahead(build);

  const server = createServer((request, response) => {
    if (request.method === 'POST') {
      const mine = next;
      next = ahead(build);
      void mine.then(
        ({ id, url, database }) => response.end(JSON.stringify({ id, url, database })),
        (error) => response.writeHead(500).end(String(error)),
      );
    } else {
      const leaving = houses.get((request.url ?? '').slice(1));
      if (leaving) void ahead(leaving.close);
      response.writeHead(204).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await next.catch(() => undefined);
      await Promise.all([...houses.values()].map((house) => house.close()));
      await postgres.stop();
    },
  };
}

/**
 * @typedef {{ id: string, url: string, database: string, close: () => Promise<void> }} House
 */

/**
 * @param {Awaited<ReturnType<typeof openTestPostgres>>} postgres
 * @param {string} pattern
 * @param {string} id
 * @returns {Promise<House>} closed once, however often it is asked to
 */
async function buildHouse(postgres, pattern, id) {
  await postgres.createDatabase(id, { template: pattern });
  const api = await startRunningApi(postgres.appUrl(id), { NODE_COMPILE_CACHE: COMPILED });
  const leave = async () => {
    await api.stop();
    await postgres.dropDatabase(id);
  };
  /** @type {Promise<void> | undefined} */
  let left;
  const close = () => (left ??= leave());
  // `localhost`, not an address: the session cookie asks for a secure origin, which this counts as.
  return { id, url: `http://localhost:${api.port}`, database: postgres.appUrl(id), close };
}

/**
 * Begun before anybody waits for it: a fault is for whoever does.
 *
 * @template T
 * @param {() => Promise<T>} make
 */
function ahead(make) {
  const made = make();
  made.catch(() => undefined);
  return made;
}
