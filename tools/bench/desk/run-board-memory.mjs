import { chromium } from 'playwright-core';
import { openHouse } from '../../../apps/front-desk-e2e/setup/house.mjs';
import { step } from '../../start/progress.mjs';
import { tableOf } from '../report/table.mjs';
import { Colleague } from './colleague.mjs';

const SAMPLES = 12;
/** Until everything was drawn once and the caches are full. */
const WARM_UP = 200;
const MEBIBYTE = 1024 * 1024;

/**
 * @typedef {{ readonly updates: number, readonly heap: number, readonly nodes: number, readonly listeners: number }} Sample
 */

/**
 * @param {{ readonly updates: number, readonly path: string }} options path: of the page that is watched
 * @param {import('../../start/session.mjs').Session} session
 */
export async function runBoardMemory({ updates, path }, session) {
  const house = await step('Opening the sample hotel', openHouse);
  session.add({ name: 'sample hotel', stop: house.close, kill: () => undefined });
  const url = house.environment.AMENDS_URL ?? '';
  const browser = await chromium.connect(house.environment.AMENDS_BROWSER ?? '');
  const page = await (await browser.newContext({ baseURL: url, viewport: { width: 1366, height: 768 } })).newPage();
  await signIn(page, path);
  const colleague = await Colleague.signedIn(url, 'marta.alg1');
  const look = await lookInto(page);
  await step(`Warming up with ${WARM_UP} updates`, () => colleague.work(WARM_UP));
  const samples = [await look(0)];
  await step(`${updates} updates`, async () => {
    for (let part = 1; part <= SAMPLES; part += 1) {
      await colleague.work(Math.ceil(updates / SAMPLES));
      samples.push(await look(part * Math.ceil(updates / SAMPLES)));
    }
  });
  console.log(`\n${summaryOf(samples, path)}`);
  await browser.close();
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} path
 */
async function signIn(page, path) {
  await page.goto('/login');
  await page.locator('input[name=username]').fill('ines.alg1');
  await page.locator('input[name=password]').fill('sample-desk-2026');
  await page.locator('button[type=submit]').click();
  await page.waitForURL(({ pathname }) => !['/login', '/'].includes(pathname));
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
}

/**
 * @param {import('playwright-core').Page} page
 * @returns {Promise<(updates: number) => Promise<Sample>>}
 */
async function lookInto(page) {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('HeapProfiler.enable');
  await cdp.send('Performance.enable');
  return async (updates) => {
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    // Twice: what the first collection finalises, the second one frees.
    await cdp.send('HeapProfiler.collectGarbage');
    await cdp.send('HeapProfiler.collectGarbage');
    const { metrics } = await cdp.send('Performance.getMetrics');
    const of = (/** @type {string} */ name) => metrics.find((metric) => metric.name === name)?.value ?? 0;
    return { updates, heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
  };
}

/**
 * @param {readonly Sample[]} samples
 * @param {string} path
 */
function summaryOf(samples, path) {
  const [first, last] = [samples[0], samples.at(-1)];
  const rows = samples.map(({ updates, heap, nodes, listeners }) => [
    ...[String(updates), (heap / MEBIBYTE).toFixed(2)],
    ...[String(nodes), String(listeners)],
  ]);
  const grown = ((last?.heap ?? 0) - (first?.heap ?? 0)) / MEBIBYTE;
  return [
    `${path} after each collection`,
    tableOf(['updates', 'heap MiB', 'DOM nodes', 'listeners'], rows),
    '',
    `heap grown by ${grown.toFixed(2)} MiB over ${last?.updates ?? 0} updates, wanted at most 20`,
  ].join('\n');
}
