import { chromium } from 'playwright-core';
import { openHouse } from '../../../apps/front-desk-e2e/setup/house.mjs';
import { step } from '../../start/progress.mjs';
import { serveGuest } from './journey.mjs';
import { observe } from './observe.mjs';
import { Person } from './person.mjs';
import { summaryOf } from './summary.mjs';

const SIGN_IN = { name: 'ines.alg1', password: 'sample-desk-2026' };
const PROPERTY = 'ALG1';

/**
 * @param {{ readonly slower: number, readonly guests: number }} options slower: how many times less processor the
 *   browser is given than this machine has
 * @param {import('../../start/session.mjs').Session} session
 */
export async function runDeskBenchmark({ slower, guests }, session) {
  const house = await step('Opening the sample hotel', openHouse);
  session.add({ name: 'sample hotel', stop: house.close, kill: () => undefined });
  const browser = await chromium.connect(house.environment.AMENDS_BROWSER ?? '');
  const rooms = [];
  const first = await step('First visit, at full speed', () => visit(browser, house, 1, () => Promise.resolve()));
  const served = await step(`Serving ${guests} guests with a processor ${slower} times slower`, () =>
    visit(browser, house, slower, async (person) => {
      rooms.push(...(await roomsWithBills(person.page, guests + 1)));
      // The first one loads what the others find in the cache, as on any morning.
      await serveGuest(person, String(rooms[0]));
      person.measured.length = 0;
      for (const room of rooms.slice(1)) await serveGuest(person, room);
    }),
  );
  console.log(`\n${summaryOf({ first, served, slower })}`);
  await browser.close();
}

/**
 * A browser of its own from sign-in on.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {{ environment: Record<string, string> }} house
 * @param {number} slower
 * @param {(person: Person) => Promise<void>} work
 */
async function visit(browser, house, slower, work) {
  const context = await browser.newContext({
    baseURL: house.environment.AMENDS_URL ?? '',
    viewport: { width: 1366, height: 768 },
  });
  await context.addInitScript(observe);
  const page = await context.newPage();
  await signIn(page);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  const person = new Person(page);
  await work(person);
  const seen = await person.seen();
  await context.close();
  return { seen, measured: person.measured };
}

/** @param {import('playwright-core').Page} page */
async function signIn(page) {
  await page.goto('/login');
  await page.locator('input[name=username]').fill(SIGN_IN.name);
  await page.locator('input[name=password]').fill(SIGN_IN.password);
  await page.locator('button[type=submit]').click();
  // Where the day starts depends on role and hour; the guests are served at the desk.
  await page.waitForURL(({ pathname }) => !['/login', '/'].includes(pathname));
  await page.goto('/desk');
}

/**
 * Of guests who slept here already: the others have nothing on their bill.
 *
 * @param {import('playwright-core').Page} page
 * @param {number} wanted
 * @returns {Promise<readonly string[]>}
 */
async function roomsWithBills(page, wanted) {
  const base = `/api/v1/properties/${PROPERTY}`;
  const [{ businessDate }, stays] = await page.evaluate(
    (addresses) => Promise.all(addresses.map(async (address) => (await fetch(address)).json())),
    [base, `${base}/stays?status=InHouse&limit=200`],
  );
  return stays.data
    .filter((/** @type {any} */ stay) => stay.room && stay.arrival < businessDate)
    .map((/** @type {any} */ stay) => stay.room.number)
    .slice(0, wanted);
}
