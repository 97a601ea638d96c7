import type { Page } from 'playwright-core';
import { findings } from './axe';
import { Desk } from './desk';
import { Rest } from './rest';

const PASSWORD = 'sample-desk-2026';

/** The night's screen stands in the back office for hours: locked, it still says that somebody is needed. */
describe('the night screen behind the lock', () => {
  it('counts on, also what was opened since, and names nobody', async () => {
    const desk = await Desk.open({ theme: 'dark' });
    const { page } = desk;
    await page.clock.install();
    await desk.signIn({ signInName: 'rui.alg1', password: PASSWORD });
    await page.goto('/night');
    await page.getByText('Live', { exact: true }).waitFor();

    await lock(desk);

    const rest = await Rest.signedIn('marta.alg1');
    const before = await told(page, 'Open cases');
    await rest.post('cases', { category: 'noise', guestName: 'Ms Unheard' });
    const counted = page.waitForResponse('**/cases/counts');
    await page.clock.fastForward('00:01:05');

    expect((await counted).status()).toBe(200);
    await tile(page, 'Open cases')
      .getByText(String(before + 1), { exact: true })
      .waitFor();
    expect(await page.getByRole('dialog').innerText()).not.toContain('Unheard');
    expect(await findings(page)).toEqual([]);
    await desk.close();
  });

  it('says how many severe cases are late', async () => {
    const desk = await Desk.open();
    const { page } = desk;
    await page.route('**/cases/counts', async (route) => {
      const answer = await route.fetch();
      const counts = (await answer.json()) as object;
      await route.fulfill({ response: answer, json: { ...counts, late: 3, severeLate: 2 } });
    });
    await desk.signIn({ signInName: 'rui.alg1', password: PASSWORD });
    await page.goto('/night');
    await page.getByText('Live', { exact: true }).waitFor();

    await lock(desk);

    await page.getByRole('alert').filter({ hasText: '2 severe cases are late' }).waitFor();
    expect(await told(page, 'Late')).toBe(3);
    await desk.close();
  });

  it('is on the curtain of the night alone', async () => {
    const desk = await Desk.signedIn('rui.alg1');
    await desk.page.goto('/board');
    await desk.page.getByText('Live', { exact: true }).waitFor();

    await lock(desk);

    expect(await desk.page.locator('am-night-watch').count()).toBe(0);
    await desk.close();
  });

  /** Until the server refuses the session: what is told from then on, it tells a locked one. */
  async function lock(desk: Desk): Promise<void> {
    const refused = desk.page.waitForResponse('**/session/lock');
    await desk.press('F8');
    await refused;
    await desk.page.getByRole('dialog').getByRole('radio').first().waitFor();
  }

  /** The number that stands on the curtain under these words. */
  async function told(page: Page, words: string): Promise<number> {
    return Number(await tile(page, words).getByRole('definition').innerText());
  }

  function tile(page: Page, words: string) {
    const watch = page.getByRole('region', { name: 'The house while this screen is locked' });
    return watch.locator('dl > div').filter({ hasText: words });
  }
});
