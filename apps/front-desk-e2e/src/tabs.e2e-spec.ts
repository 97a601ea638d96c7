import type { Page } from 'playwright-core';
import { Desk } from './desk';
import { Rest } from './rest';

const PASSWORD = 'sample-desk-2026';

/** The same desk in two tabs of one browser. Chromium draws one of them at a time, so each is brought to the front. */
describe('a desk in two tabs', () => {
  let desk: Desk;
  let one: Page;
  let two: Page;
  let hers: string;

  beforeAll(async () => {
    const rest = await Rest.signedIn('ines.alg1');
    const { body } = await rest.post('cases', { category: 'service', guestName: 'Ms Twotabs' });
    hers = `/case/${String(body['id'])}`;
    desk = await Desk.signedIn('ines.alg1');
    one = desk.page;
    two = await desk.tab();
    await one.bringToFront();
    await one.goto(hers);
    await note(one).fill('She is out until');
    await two.bringToFront();
    await two.goto('/desk');
    await two.getByRole('heading', { level: 1 }).waitFor();
  });
  afterAll(() => desk.close());

  it('locks as one', async () => {
    // The server is not told yet: the other tab hears of it from this one.
    let tell: () => void = () => undefined;
    const released = new Promise<void>((resolve) => (tell = resolve));
    await one.route('**/session/lock', (route) => released.then(() => route.continue()));
    await one.bringToFront();
    const told = one.waitForResponse('**/session/lock');
    await one.keyboard.press('F8');
    await locked(one);

    await two.bringToFront();
    await locked(two);
    expect(await two.evaluate(async () => (await fetch('/api/v1/session')).status)).toBe(200);
    tell();
    await told;
    expect(await two.locator('.desk.covered').getAttribute('inert')).not.toBeNull();
    expect(await two.evaluate(async () => (await fetch('/api/v1/properties')).status)).toBe(423);
  });

  it('opens as one for who locked it, each tab where it was', async () => {
    await two.locator('input[name=password]').fill(PASSWORD);
    await two.keyboard.press('Enter');
    await open(two);
    expect(new URL(two.url()).pathname).toBe('/desk');

    await one.bringToFront();
    await open(one);
    expect(one.url()).toContain(hers);
    expect(await note(one).inputValue()).toBe('She is out until');
  });

  it('shows nothing of the first person in either tab once somebody else came in', async () => {
    await changePerson(one, 'rui.alg1');
    await one.getByRole('link', { name: 'Signed in as Rui Carvalho' }).waitFor();

    await two.bringToFront();
    await two.getByRole('link', { name: 'Signed in as Rui Carvalho' }).waitFor();
    await open(two);
    for (const tab of [one, two]) {
      await tab.bringToFront();
      await goTo(tab, hers);
      await note(tab).waitFor();
      expect(await note(tab).inputValue()).toBe('');
      expect(await tab.getByText('She is out until').count()).toBe(0);
    }
  });

  it('covers the screen of the first person in the other tab while the next one is at the sign-in', async () => {
    await one.bringToFront();
    await note(one).fill('Rui was here.');
    await one.keyboard.press('F8');
    await one.getByRole('button', { name: 'Someone else' }).click();
    await one.waitForURL('**/login');

    await two.bringToFront();
    await locked(two);
    expect(await two.locator('.desk.covered').getAttribute('inert')).not.toBeNull();
  });

  it('gives the first person back what was begun, and nothing of the second', async () => {
    await one.bringToFront();
    await signIn(one, 'ines.alg1');
    await one.getByRole('link', { name: 'Signed in as Inês Duarte' }).waitFor();
    await goTo(one, hers);
    await note(one).waitFor();
    expect(await note(one).inputValue()).toBe('She is out until');

    await two.bringToFront();
    await open(two);
    await two.getByRole('link', { name: 'Signed in as Inês Duarte' }).waitFor();
  });
});

const note = (page: Page) => page.getByRole('textbox', { name: /^Note/ });

async function locked(page: Page): Promise<void> {
  await page.getByRole('dialog', { name: 'The desk is locked' }).waitFor();
}

async function open(page: Page): Promise<void> {
  await page.locator('.desk:not(.covered)').waitFor();
}

async function changePerson(page: Page, signInName: string): Promise<void> {
  await page.keyboard.press('F8');
  await page.getByRole('button', { name: 'Someone else' }).click();
  await page.waitForURL('**/login');
  await signIn(page, signInName);
}

async function signIn(page: Page, signInName: string): Promise<void> {
  await page.locator('input[name=username]').fill(signInName);
  await page.locator('input[name=password]').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL(({ pathname }) => pathname !== '/login');
}

/** Without loading the page anew, which would forget everything. */
async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, address);
}
