import type { Page } from 'playwright-core';
import { findings } from './axe';
import { Desk } from './desk';

describe.each(['light', 'dark'] as const)('every screen in %s', (theme) => {
  let desk: Desk;
  let page: Page;

  beforeAll(async () => {
    desk = await Desk.signedIn('ines.alg1', { theme });
    page = desk.page;
  });
  afterAll(() => desk.close());

  it('sign-in', async () => {
    const other = await Desk.open({ theme });
    await other.page.goto('/login');
    await other.page.getByRole('button', { name: 'Sign in' }).waitFor();

    expect(await findings(other.page)).toEqual([]);
    await other.close();
  });

  it('desk', async () => {
    await page.goto('/desk');
    await page.getByRole('heading', { name: 'Now', exact: true }).waitFor();

    expect(await findings(page)).toEqual([]);
  });

  it('search results', async () => {
    await page.getByRole('combobox', { name: 'Search' }).fill('mar');
    await page.getByRole('option').first().waitFor();

    expect(await findings(page)).toEqual([]);
  });

  it('stay, and every card on it', async () => {
    await page.getByRole('combobox', { name: 'Search' }).fill('50');
    await page
      .getByRole('option', { name: /^50\d .* In house/ })
      .first()
      .click();
    await page.waitForURL('**/stay/**');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await findings(page)).toEqual([]);

    for (const card of ['case', 'move', 'credit']) {
      await page.goto(`${page.url().split('?')[0]}?do=${card}`);
      await page.getByRole('button', { name: 'Close', exact: true }).waitFor();
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await findings(page)).toEqual([]);
    }
  });

  it('bill, and a line explained', async () => {
    const [stay = ''] = /^.*\/stay\/[\w-]+/.exec(page.url()) ?? [];
    await page.goto(`${stay}/bill`);
    await page.getByRole('table').waitFor();
    expect(await findings(page)).toEqual([]);

    await page
      .getByRole('button', { name: /^Explain / })
      .first()
      .click();
    await page.getByRole('region', { name: 'For the guest' }).waitFor();
    expect(await findings(page)).toEqual([]);
  });

  it('case, and closing it', async () => {
    await page.goto('/desk');
    await page.getByRole('complementary', { name: 'Open cases' }).getByRole('link').first().click();
    await page.waitForURL('**/case/**');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await findings(page)).toEqual([]);

    await page.goto(`${page.url().split('?')[0]}?do=close`);
    await page.getByRole('button', { name: 'Close', exact: true }).waitFor();
    expect(await findings(page)).toEqual([]);
  });

  it('preferences, and an address that is none', async () => {
    await page.goto('/preferences');
    await page.getByRole('heading', { name: 'Preferences' }).waitFor();
    expect(await findings(page)).toEqual([]);

    await page.goto('/nowhere');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await findings(page)).toEqual([]);
  });
});
