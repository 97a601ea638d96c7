import type { Page } from 'playwright-core';
import { Desk } from './desk';

interface Manifest {
  readonly icons: readonly { readonly src: string }[];
  readonly shortcuts: readonly { readonly icons: readonly { readonly src: string }[] }[];
}

/** Addresses of everything the browser keeps for this desk. */
function keptAddresses(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return kept.flat().map(({ url }) => new URL(url).pathname);
  });
}

/** Until the worker has fetched what it keeps and answers for this page. */
async function installed(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(async () => (await caches.match('/index.html')) !== undefined);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

describe('an installed desk', () => {
  it('starts without a network, and says so', async () => {
    const desk = await Desk.signedIn('ines.alg1', { installed: true });
    const { page } = desk;
    await installed(page);
    await page.getByRole('combobox', { name: 'Search' }).waitFor();
    const kept = await keptAddresses(page);

    await page.context().setOffline(true);
    const answer = await page.reload();
    await page.getByText('The hotel’s server does not answer').or(page.getByText('server does not answer')).waitFor();

    expect(answer?.fromServiceWorker()).toBe(true);
    // Styles of components stand in the page only if the nonce in its text is the one in its policy.
    expect(await page.locator('form').evaluate((form) => getComputedStyle(form).display)).not.toBe('block');
    expect(kept).toContain('/index.html');
    expect(kept.filter((path) => path.startsWith('/api/'))).toEqual([]);

    await page.context().setOffline(false);
    await page.waitForURL(({ pathname }) => pathname !== '/login');
    await page.getByRole('combobox', { name: 'Search' }).waitFor();
    expect((await keptAddresses(page)).filter((path) => path.startsWith('/api/'))).toEqual([]);
    await desk.close();
  });

  it('has an icon of every size and addresses that are there', async () => {
    const desk = await Desk.open();
    await desk.page.goto('/login');
    const missing = await desk.page.evaluate(async () => {
      const { icons, shortcuts } = (await (await fetch('/manifest.webmanifest')).json()) as Manifest;
      const files = [...icons, ...shortcuts.flatMap((shortcut) => shortcut.icons)].map(({ src }) => `/${src}`);
      const answers = await Promise.all([...files, '/app-icon-apple-180.png'].map((file) => fetch(file)));
      return answers.filter(({ ok }) => !ok).map(({ url }) => url);
    });

    expect(missing).toEqual([]);
    await desk.close();
  });

  it('gives each page a nonce of its own', async () => {
    const desk = await Desk.open({ installed: true });
    const { page } = desk;
    await page.goto('/login');
    await installed(page);
    const policies = [await page.reload(), await page.reload()].map(
      (answer) => answer?.headers()['content-security-policy'],
    );

    expect(policies[0]).toMatch(/'nonce-[\w+/]{22}=='/);
    expect(policies[1]).not.toBe(policies[0]);
    await desk.close();
  });
});
