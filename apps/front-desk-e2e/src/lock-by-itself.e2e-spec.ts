import type { Locator, Page } from 'playwright-core';
import { findings } from './axe';
import { Desk } from './desk';

const NOW = new Date('2026-11-21T10:00:00Z');
const PASSWORD = 'sample-desk-2026';
const MINUTE = 60_000;

/** The clock of the page is the test's: nobody waits three minutes. */
describe('a desk nobody is at', () => {
  let desk: Desk;
  let page: Page;

  beforeAll(async () => {
    desk = await Desk.open();
    page = desk.page;
    await page.clock.install({ time: NOW });
    await desk.signIn({ signInName: 'rui.alg1', password: PASSWORD });
    await page.getByText('Live', { exact: true }).waitFor();
  });
  afterAll(() => desk.close());

  it('says twenty seconds before that it will lock, and stays open for any key', async () => {
    await page.clock.fastForward(3 * MINUTE - 19_500);
    await warning()
      .getByText(/^Locks in (19|20) seconds$/)
      .waitFor();
    await page.locator('[aria-live=assertive]').getByText('Any key keeps the desk open').waitFor();

    await desk.press('Shift');

    await warning().waitFor({ state: 'detached' });
    await page.clock.fastForward(3 * MINUTE - 19_500);
    await warning().waitFor();
    expect(await page.getByRole('dialog', { name: 'The desk is locked' }).count()).toBe(0);
  });

  it('locks, page and server', async () => {
    const told = page.waitForResponse('**/session/lock');

    await page.clock.fastForward(21_000);

    await page.getByRole('dialog', { name: 'The desk is locked' }).waitFor();
    expect((await told).status()).toBe(204);
    expect(await page.evaluate(async () => (await fetch('/api/v1/session')).status)).toBe(423);
  });

  it('has nothing to mend on its lock screen', async () => {
    expect(await findings(page)).toEqual([]);
  });

  it('opens for the password of who has no PIN, by keys alone, and says once what a PIN is good for', async () => {
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('password');
    await page.keyboard.type('not mine');
    await desk.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'Name and password do not fit together.' }).waitFor();
    await desk.press('Control+a');
    await page.keyboard.type(PASSWORD);
    await desk.press('Enter');

    await page.locator('.desk:not(.covered)').waitFor();
    await page.getByText('No PIN yet.').waitFor();
    await page.getByText('Live', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Not now' }).click();
    await page.getByText('No PIN yet.').waitFor({ state: 'detached' });
  });

  it('does not lock a page that is only worked on with the mouse', async () => {
    for (let minute = 0; minute < 5; minute += 1) {
      await page.clock.fastForward(MINUTE);
      await page.mouse.move(200 + minute, 200);
    }
    expect(await page.locator('.desk.covered').count()).toBe(0);
  });

  /** What is seen; what is spoken stands elsewhere. */
  function warning(): Locator {
    return page.locator('am-idle-warning');
  }
});
