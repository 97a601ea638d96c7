import type { Page } from 'playwright-core';
import { Desk } from './desk';
import { Rest } from './rest';

const PASSWORD = 'sample-desk-2026';
const PINS = { marta: '729401', pawel: '8035' };

/** Two colleagues at one PC, as the sample knows them. */
describe('a shared desk', () => {
  let desk: Desk;
  let page: Page;
  let martas: string;
  let pawels: string;

  beforeAll(async () => {
    const rest = await Rest.signedIn('ines.alg1');
    const opened = await Promise.all(
      ['Ms Ofmarta', 'Mr Ofpawel'].map((guestName) => rest.post('cases', { category: 'service', guestName })),
    );
    [martas = '', pawels = ''] = opened.map(({ body }) => `/case/${String(body['id'])}`);
    desk = await Desk.signedIn('marta.alg1');
    page = desk.page;
  });
  afterAll(() => desk.close());

  it('lets each person set a PIN in the preferences, but none that is easily guessed', async () => {
    await page.goto('/preferences');
    await page.getByRole('button', { name: 'Set PIN' }).click();
    await typePin('1234');
    await page.getByText('That PIN is easily guessed').waitFor();
    await typePin(PINS.marta);
    await page.getByText('You have a PIN.').waitFor();
  });

  it('is locked by F8, also while typing, and nothing behind it can be read or reached', async () => {
    await page.goto(martas);
    const note = page.getByRole('textbox', { name: /^Note/ });
    await note.fill('Called back twice, she is out until');

    await desk.press('F8');

    const lock = page.getByRole('dialog', { name: 'The desk is locked' });
    await lock.waitFor();
    const behind = page.locator('.desk.covered');
    expect(await behind.getAttribute('inert')).not.toBeNull();
    expect(await behind.evaluate((element) => getComputedStyle(element).filter)).toMatch(/blur\(/);
    await desk.press('Escape');
    await lock.waitFor();
  });

  it('is locked at the server too', async () => {
    await expectRefused(page, 'session-locked');
  });

  it('gives oneself back the same spot for the PIN alone: address, note and cursor', async () => {
    await page.getByRole('textbox', { name: 'PIN' }).waitFor();

    await desk.type(PINS.marta);
    await desk.press('Enter');

    await isOpen();
    expect(page.url()).toContain(martas);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('note');
    expect(await page.getByRole('textbox', { name: /^Note/ }).inputValue()).toBe('Called back twice, she is out until');
    expect(await page.evaluate(async () => (await fetch('/api/v1/session')).status)).toBe(200);
  });

  it('takes a colleague in by name and password, who finds nothing of what was typed', async () => {
    await desk.press('F8');
    await page.getByRole('button', { name: 'Someone else' }).click();
    await page.waitForURL('**/login');
    await page.locator('input[name=username]').fill('pawel.alg1');
    await page.locator('input[name=password]').fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL(({ pathname }) => !['/login', '/'].includes(pathname));

    await page.goto('/preferences');
    await page.getByRole('button', { name: 'Set PIN' }).click();
    await typePin(PINS.pawel);
    await page.getByText('You have a PIN.').waitFor();
  });

  it('changes hands by F8, a number and the PIN, each at their own address with their own note', async () => {
    // Marta’s memory went with the page that was loaded anew; here nothing is.
    await comeIn('1', PINS.pawel, 'Paweł Zieliński');
    await goTo(pawels);
    await page.getByRole('textbox', { name: /^Note/ }).fill('Pawel was here.');
    await comeIn('2', PINS.marta, 'Marta Silva');
    await goTo(martas);
    await page.getByRole('textbox', { name: /^Note/ }).fill('Marta was here.');

    const toPawel = await desk.counting(async () => {
      await desk.press('F8');
      await page.getByRole('radio', { name: /Zieliński/ }).waitFor();
      await desk.type(`2${PINS.pawel}`);
    });
    await page.getByRole('link', { name: 'Signed in as Paweł Zieliński' }).waitFor();
    expect(page.url()).toContain(pawels);
    await expectNote('Pawel was here.');

    const toMarta = await desk.counting(async () => {
      await desk.press('F8');
      await page.getByRole('radio', { name: /Silva/ }).waitFor();
      await desk.type(`2${PINS.marta}`);
    });
    await page.getByRole('link', { name: 'Signed in as Marta Silva' }).waitFor();
    expect(page.url()).toContain(martas);
    await expectNote('Marta was here.');
    expect([toPawel, toMarta]).toEqual([2, 2]);
  });

  it('can be used with the pointer alone', async () => {
    await desk.click(page.getByRole('button', { name: 'Lock, or change the person' }));
    await desk.click(page.getByRole('dialog').getByText('Paweł Zieliński'));
    for (const digit of PINS.pawel) {
      const key = page.getByRole('button', { name: digit, exact: true });
      const box = await key.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
      await desk.click(key);
    }
    await page.getByRole('link', { name: 'Signed in as Paweł Zieliński' }).waitFor();
  });

  it('takes a pasted PIN', async () => {
    await desk.press('F8');
    await desk.press('1');
    await page.getByRole('textbox', { name: 'PIN' }).fill(PINS.pawel);
    await isOpen();
  });

  it('says after wrong PINs what is wrong, and after five only the password helps', async () => {
    await desk.press('F8');
    await desk.press('1');
    for (let wrong = 1; wrong <= 5; wrong += 1) {
      const answer = page.waitForResponse('**/session/pin');
      await desk.type('9174');
      await answer;
      await page.getByRole('alert').filter({ hasText: 'only the password helps' }).waitFor();
      await expectEmptyPin();
    }
    const refused = page.waitForResponse('**/session/pin');
    await desk.type(PINS.pawel);
    expect((await refused).status()).toBe(401);

    await page.getByRole('button', { name: 'Use the password' }).click();
    await page.getByLabel('Password').fill(PASSWORD);
    await desk.press('Enter');

    await isOpen();
    expect(page.url()).toContain(pawels);
  });

  it('stays locked when the page is loaded anew, and opens where it was', async () => {
    await desk.press('F8');
    await page.getByRole('dialog', { name: 'The desk is locked' }).waitFor();
    await page.reload();

    await page.getByRole('dialog', { name: 'Who comes to the desk?' }).waitFor();
    await expectRefused(page, 'session-locked');
    await page.getByRole('textbox', { name: 'PIN' }).waitFor();
    await desk.type(PINS.pawel);
    await desk.press('Enter');

    await page.getByRole('link', { name: 'Signed in as Paweł Zieliński' }).waitFor();
    expect(page.url()).toContain(pawels);
  });

  it('forgets who signs out', async () => {
    await goTo('/preferences');
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.waitForURL('**/login');

    await page.getByRole('button', { name: 'Come back with a PIN' }).click();

    await page.getByRole('radio', { name: /Silva/ }).waitFor({ state: 'attached' });
    expect(await page.getByRole('radio', { name: /Zieliński/ }).count()).toBe(0);
    await page.getByRole('button', { name: 'Someone else' }).click();
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
  });

  async function typePin(pin: string): Promise<void> {
    await page.getByLabel('New PIN, 4 to 8 digits').fill(pin);
    await page.getByLabel('New PIN again').fill(pin);
    await page.getByLabel('Your password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Set PIN' }).click();
  }

  async function comeIn(number: string, pin: string, name: string): Promise<void> {
    await desk.press('F8');
    await page.getByRole('radio', { name: new RegExp(name) }).waitFor({ state: 'attached' });
    await desk.press(number);
    await desk.type(pin);
    await desk.press('Enter');
    await isOpen();
    await page.getByRole('link', { name: `Signed in as ${name}` }).waitFor();
  }

  async function isOpen(): Promise<void> {
    await page.locator('.desk:not(.covered)').waitFor();
  }

  /** Without loading the page anew, which would forget everything. */
  async function goTo(address: string): Promise<void> {
    await page.evaluate((to) => {
      history.pushState(null, '', to);
      dispatchEvent(new PopStateEvent('popstate'));
    }, address);
    await page.getByRole('heading', { level: 1 }).waitFor();
  }

  async function expectNote(text: string): Promise<void> {
    const note = page.getByRole('textbox', { name: /^Note/ });
    await note.waitFor();
    expect(await note.inputValue()).toBe(text);
  }

  async function expectEmptyPin(): Promise<void> {
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('input[name=pin]')?.value === '');
  }
});

async function expectRefused(page: Page, code: string): Promise<void> {
  const answer = await page.evaluate(async () => {
    const response = await fetch('/api/v1/properties');
    return { status: response.status, body: (await response.json()) as { code: string } };
  });
  expect([answer.status, answer.body.code]).toEqual([423, code]);
}
