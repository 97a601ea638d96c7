import type { Locator } from 'playwright-core';
import { Desk } from './desk';
import { Rest } from './rest';

type Counts = Readonly<Record<'unowned' | 'severe' | 'noise', number>>;

/** The board as the house sees it: every case is counted, and what was done from it can be taken back. */
describe('the board, beyond what it shows', () => {
  let desk: Desk;
  let rest: Rest;

  beforeAll(async () => {
    [desk, rest] = await Promise.all([Desk.signedIn('ines.alg1'), Rest.signedIn('marta.alg1')]);
  });
  afterAll(() => desk.close());

  const rowOf = (guestName: string): Locator => desk.page.locator('tr[data-case]').filter({ hasText: guestName });
  const open = (category: string, guestName: string) => rest.post('cases', { category, guestName });
  async function show(address: string): Promise<void> {
    await desk.page.goto(address);
    await desk.page.locator('tr[data-case]').first().waitFor();
    await desk.page.getByText('Live', { exact: true }).waitFor();
  }

  it('takes back for ten seconds what was taken or given from it', async () => {
    const { page } = desk;
    await open('water', 'Mr Returned');
    await show('/board?text=Returned');
    const undo = page.getByRole('contentinfo').getByRole('button', { name: /^Undo/ });
    await desk.press('ArrowDown');
    await desk.press('t');
    await undo.waitFor();
    await rowOf('Mr Returned').getByText('Mine').waitFor();

    await desk.press('Control+z');

    await rowOf('Mr Returned').getByText('Marta Silva').waitFor();
    await desk.press('a');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /Rui Carvalho/ })
      .click();
    await rowOf('Mr Returned').getByText('Rui Carvalho').waitFor();
    await undo.click();
    await rowOf('Mr Returned').getByText('Marta Silva').waitFor();
  });

  it('counts the whole house where the list is only its beginning, and again when a case is opened', async () => {
    const { page } = desk;
    const counts = (await rest.get('cases/counts')).body as Counts;
    await page.route(/\/cases\?open=true&limit=200$/, async (route) => {
      const answer = await route.fetch();
      const list = (await answer.json()) as { data: unknown[] };
      const beginning = { data: list.data.slice(0, 1), page: { nextCursor: 'further', hasMore: true } };
      await route.fulfill({ response: answer, json: beginning });
    });
    await show('/board');

    const views = page.getByRole('navigation', { name: 'Views' });
    const view = (name: string): Locator => views.getByRole('link', { name, exact: true });
    await view(`Without an owner ${counts.unowned}`).waitFor();
    await view(`Severe ${counts.severe}`).waitFor();
    const rail = page.getByRole('navigation', { name: 'Main' });
    await rail.getByRole('link', { name: `Desk , ${counts.unowned} cases without an owner`, exact: true }).waitFor();

    await open('noise', 'Ms Beyond');
    await view(`Noise ${counts.noise + 1}`).waitFor();
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });
});
