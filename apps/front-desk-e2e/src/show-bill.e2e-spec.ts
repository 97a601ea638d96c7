import type { BrowserContextOptions, Page } from 'playwright-core';
import { findings } from './axe';
import { Desk } from './desk';
import { Rest } from './rest';

const A4 = /\/MediaBox\s*\[0 0 59[45][.\d]* 84[12][.\d]*\]/;

interface Folio {
  readonly stayId: string;
  readonly windows: readonly {
    readonly payerKind: string;
    readonly payerName: string;
    readonly balance: { readonly amount: string };
  }[];
}

/** What the guest is shown of a bill: on paper, as a link, on a screen of their own. */
describe('a bill that is shown to the guest', () => {
  let desk: Desk;
  let folio: Folio;

  beforeAll(async () => {
    const rest = await Rest.signedIn('pawel.alg1');
    const { body } = await rest.get('folios?limit=200');
    const owes = ({ windows }: Folio, guest: boolean): boolean =>
      windows.some(({ payerKind, balance }) => (payerKind === 'guest') === guest && Number(balance.amount) > 0);
    const split = (one: Folio): boolean => owes(one, true) && owes(one, false);
    const found = (body['data'] as Folio[]).find(split);
    if (!found) throw new Error('The sample has no bill that guest and company pay.');
    folio = found;
    desk = await Desk.signedIn('ines.alg1');
    await desk.page.goto(`/stay/${folio.stayId}/bill`);
    await desk.page.getByRole('table').first().waitFor();
  });
  afterAll(() => desk.close());

  it('is printed in two interactions, as the payer may see it and nothing of the others', async () => {
    const { page } = desk;
    await page.evaluate(() => Object.assign(window, { print: () => document.body.setAttribute('data-printed', '1') }));
    await page.getByRole('heading', { level: 1 }).focus();

    const count = await desk.counting(async () => {
      await desk.press('p');
      await page.locator('am-bill-tree-view table').first().waitFor();
      await desk.press('Enter');
    });

    await page.locator('body[data-printed]').waitFor({ state: 'attached' });
    expect(count).toBe(2);
    const guest = folio.windows.find(({ payerKind }) => payerKind === 'guest');
    const other = folio.windows.find(({ payerKind }) => payerKind !== 'guest');
    const sheet = await page.locator('am-bill-tree-view').innerText();
    expect(sheet).toContain(`${guest?.payerName}`);
    expect(sheet).not.toContain(`: ${other?.payerName}`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('am-bill-tree-view').isVisible()).toBe(true);
    for (const part of ['am-bill-table', 'am-top-bar', 'am-stay-header', '.choices'])
      expect([part, await page.locator(part).first().isVisible()]).toEqual([part, false]);
    expect((await page.pdf({ preferCSSPageSize: true })).toString('latin1')).toMatch(A4);
    await page.emulateMedia({ media: 'screen' });
  });

  it('goes by day and by kind, in the guest’s language and the next one, and comes to the same sum', async () => {
    const { page } = desk;
    const view = page.locator('am-bill-tree-view > div');
    const sum = () => page.locator('am-bill-tree-view tr.total td').first().innerText();
    const [language, before] = [await view.getAttribute('lang'), await sum()];

    await page.getByText('By kind').click();
    const days = page.locator('am-bill-tree-view tr.group th', { hasText: /\d/ });
    await days.first().waitFor({ state: 'detached' });
    expect(await sum()).toBe(before);

    await desk.press('l');
    await page.locator(`am-bill-tree-view > div:not([lang="${language}"])`).waitFor();
    expect((await sum()).replace(/\D/g, '')).toBe(before.replace(/\D/g, ''));
    expect(await findings(page)).toEqual([]);
  });

  it('opens on the guest’s own screen by the code, without a sign-in and without scripts, and the answer comes back', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: 'Show a code' }).click();
    await page.getByRole('img', { name: 'Code with the address of the explanation' }).waitFor();
    const address = await page.locator('.made .address').innerText();

    const tablet = await stranger({
      javaScriptEnabled: false,
      colorScheme: 'dark',
      viewport: { width: 320, height: 640 },
    });
    const answer = await tablet.goto(address);
    expect(answer?.status()).toBe(200);
    expect(await tablet.locator('html').getAttribute('lang')).toMatch(/^(en|pl|lt|sk|hr)$/);
    expect(await tablet.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await tablet.locator('textarea').fill('Co to jest?');
    await tablet.locator('button[value="question"]').click();
    await tablet.locator('form').waitFor({ state: 'detached' });
    expect((await tablet.goto(address))?.status()).toBe(410);
    await tablet.context().close();

    await page.getByText('Has a question').first().waitFor();
    await page.getByText('Co to jest?').first().waitFor();
  });

  it('leads to a PDF, and Escape closes it', async () => {
    const { page } = desk;
    const href = await page.getByRole('link', { name: 'Open as PDF' }).getAttribute('href');
    const pdf = await page.request.get(`${href}`);
    expect(pdf.headers()['content-type']).toBe('application/pdf');

    await desk.press('Escape');

    await page.locator('am-show-card').waitFor({ state: 'detached' });
  });

  /** A browser of somebody who has never been here. */
  async function stranger(options: BrowserContextOptions): Promise<Page> {
    const context = await desk.page.context().browser()?.newContext(options);
    if (!context) throw new Error('There is no browser.');
    return context.newPage();
  }
});
