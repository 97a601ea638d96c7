/**
 * `node apps/front-desk/tools/draw-icons.mjs`: draws the icons of the installed desk from the mark, `public/favicon.svg`.
 * Run it when the mark has changed. Drawn by the Chromium of the browser tests.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { startBrowser } from '../../front-desk-e2e/setup/browser.mjs';

const PUBLIC = new URL('../public/', import.meta.url);

/** Systems cut their own shape out of a maskable icon: the ground fills it, the bell stays in the middle four fifths. */
const ICONS = [
  { file: 'app-icon-192.png', size: 192, corner: 9, share: 1 },
  { file: 'app-icon-512.png', size: 512, corner: 9, share: 1 },
  { file: 'app-icon-any-shape-512.png', size: 512, corner: 0, share: 0.78 },
  { file: 'app-icon-apple-180.png', size: 180, corner: 0, share: 0.88 },
];

const mark = await readFile(new URL('favicon.svg', PUBLIC), 'utf8');
const server = await startBrowser();
const browser = await chromium.connect(server.wsEndpoint());
try {
  for (const { file, size, corner, share } of ICONS) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(pageOf(markAs(corner, share), size));
    await writeFile(new URL(file, PUBLIC), await page.screenshot({ omitBackground: true }));
    await page.close();
  }
} finally {
  await browser.close();
  await server.close();
}

/** The mark on a ground with these corners, all but the ground made smaller by `share`. */
function markAs(corner, share) {
  const [, ground = '', drawing = ''] = /^<svg[^>]*>(<rect[^>]*>)(.*)<\/svg>\s*$/s.exec(mark) ?? [];
  if (!ground) throw new Error('favicon.svg is not a ground with a drawing on it.');
  const inset = 16 * (1 - share);
  const cut = ground.replace(/rx="\d+"/, `rx="${corner}"`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${cut}<g transform="translate(${inset} ${inset}) scale(${share})">${drawing}</g></svg>`;
}

function pageOf(svg, size) {
  return `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`;
}
