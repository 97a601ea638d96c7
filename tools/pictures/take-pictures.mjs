/* global document, localStorage -- run in the page, not here */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { openHouse } from '../../apps/front-desk-e2e/setup/house.mjs';
import { DATA, ROOT } from '../start/paths.mjs';
import { say, step } from '../start/progress.mjs';
import { chooseSubjects } from './choose-subjects.mjs';

const PASSWORD = 'sample-desk-2026';
const SOMEBODY = 'ines.alg1';
const SIGN_IN_SCREEN = { name: 'sign-in', address: '/login', ready: 'form', as: '' };
const OUT = join(DATA, 'pictures');

/** @typedef {{ name: string, address: string, ready: string, press?: string, opened?: string, as?: string }} Screen */

/**
 * @typedef {object} Wanted
 * @property {readonly string[]} only names of screens; none is all
 * @property {readonly string[]} sizes as `1366x768`
 * @property {readonly string[]} themes
 * @property {string} language
 */

/**
 * @param {Wanted} wanted
 * @param {import('../start/session.mjs').Session} session
 */
export async function takePictures(wanted, session) {
  const house = await step('Opening the sample hotel', openHouse);
  session.add({ name: 'sample hotel', stop: house.close, kill: () => undefined });
  const browser = await chromium.connect(house.environment.AMENDS_BROWSER ?? '');
  mkdirSync(OUT, { recursive: true });
  const screens = chosen(wanted.only);
  for (const as of new Set(screens.map((screen) => screen.as ?? SOMEBODY))) {
    const theirs = screens.filter((screen) => (screen.as ?? SOMEBODY) === as);
    for (const size of wanted.sizes) {
      await step(`${as || 'nobody'}, ${size}`, () =>
        sit({ browser, base: house.environment.AMENDS_URL ?? '', as, size, screens: theirs }, wanted),
      );
    }
  }
  await browser.close();
  say(`The pictures are in ${OUT}.`);
}

/**
 * @param {readonly string[]} only
 * @returns {readonly Screen[]}
 */
function chosen(only) {
  const file = join(ROOT, 'apps/front-desk-e2e/screens.json');
  /** @type {Screen[]} */
  const all = [SIGN_IN_SCREEN, ...JSON.parse(readFileSync(file, 'utf8'))];
  return only.length === 0 ? all : all.filter(({ name }) => only.includes(name));
}

/**
 * One person at a screen of one size, in every theme.
 *
 * @param {{ browser: import('playwright-core').Browser, base: string, as: string, size: string, screens: readonly Screen[] }} seat
 * @param {Wanted} wanted
 */
async function sit({ browser, base, as, size, screens }, { themes, language }) {
  const [width = 1366, height = 768] = size.split('x').map(Number);
  const context = await browser.newContext({
    baseURL: base,
    viewport: { width, height },
    hasTouch: width < 1_200,
    locale: language,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  // Only a page of this address has a place to keep the look.
  await page.goto('/login');
  const resources = as && (await signIn(page, as));
  const subjects = await chooseSubjects(page, resources, screens.map(({ address }) => address).join(' '));
  for (const theme of themes) {
    await page.evaluate((name) => localStorage.setItem('amends.look', JSON.stringify({ theme: name })), theme);
    for (const { name, address, ready, press, opened } of screens) {
      await page.goto(address.replace(/\{(\w+)\}/g, (_all, key) => subjects[key] ?? ''));
      await page.locator(ready).first().waitFor();
      if (press) await page.locator(press).first().click();
      if (opened) await page.locator(opened).first().waitFor();
      await page.waitForFunction(() => document.querySelectorAll('am-skeleton').length === 0);
      await take(page, join(OUT, `${name}-${theme}-${size}.webp`));
    }
  }
  await context.close();
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} name
 */
async function signIn(page, name) {
  await page.goto('/login');
  await page.locator('input[name=username]').fill(name);
  await page.locator('input[name=password]').fill(PASSWORD);
  await page.locator('button[type=submit]').click();
  await page.waitForURL((url) => url.pathname !== '/login');
  const { assignments } = await page.evaluate(async () => (await fetch('/api/v1/session')).json());
  return `/api/v1/properties/${assignments[0].property.code}`;
}

/**
 * WebP, which Playwright does not write, is a third of a PNG.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} file
 */
async function take(page, file) {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 78 });
  await session.detach();
  writeFileSync(file, Buffer.from(data, 'base64'));
}
