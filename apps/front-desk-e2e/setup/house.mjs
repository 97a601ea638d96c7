import { openTestPostgres } from '../../../tools/postgres/index.mjs';
import { startRunningApi } from '../../../tools/testing/running-api.mjs';
import { startBrowser } from './browser.mjs';
import { loadSampleHotels } from './sample-hotels.mjs';

/**
 * The sample hotels served with the built client, and a browser to look at them.
 *
 * @returns {Promise<{ environment: Record<string, string>, close: () => Promise<void> }>}
 */
export async function openHouse() {
  const postgres = await openTestPostgres();
  const database = `amends_browser_${process.pid}_${Date.now()}`;
  await loadSampleHotels(postgres, database);
  const api = await startRunningApi(postgres.appUrl(database));
  const browser = await startBrowser();
  return {
    // `localhost`, not an address: the session cookie asks for a secure origin, which this counts as.
    environment: { AMENDS_BROWSER: browser.wsEndpoint(), AMENDS_URL: `http://localhost:${api.port}` },
    close: async () => {
      await browser.close();
      await api.stop();
      await postgres.dropDatabase(database);
      await postgres.stop();
    },
  };
}
