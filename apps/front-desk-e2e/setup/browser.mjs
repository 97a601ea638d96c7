import chromiumFromNpm from '@sparticuz/chromium';
import { chromium } from 'playwright-core';

/** Nothing in a test may reach out: no updates, no sync, no look-ups of its maker's hosts. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-sandbox',
];

/** Letters and colours are drawn alike whatever screen and fonts the machine has: pictures are compared. */
const ALIKE = ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'];

/**
 * A real Chromium that comes from npm, or the one installed where `CHROME_PATH` says; tests connect to it.
 *
 * @returns {Promise<import('playwright-core').BrowserServer>}
 */
export async function startBrowser() {
  const installed = process.env.CHROME_PATH;
  const executablePath = installed ?? (await chromiumFromNpm.executablePath());
  // The npm build is for functions in a cloud: of its arguments only what makes it start everywhere is taken.
  return chromium.launchServer({ executablePath, headless: true, args: [...QUIET, ...ALIKE] });
}
