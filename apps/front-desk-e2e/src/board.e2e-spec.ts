import type { Locator, Page } from 'playwright-core';
import { Desk } from './desk';
import { findings } from './axe';
import { Rest } from './rest';

/** The supervisor's board: what is on it, that it holds still, and that it can be found again. */
describe('the board', () => {
  let desk: Desk;
  let page: Page;
  let rest: Rest;

  beforeAll(async () => {
    desk = await Desk.signedIn('ines.alg1');
    page = desk.page;
    rest = await Rest.signedIn('marta.alg1');
  });
  afterAll(() => desk.close());

  const rows = (): Locator => page.locator('tr[data-case]');
  const rowOf = (guestName: string): Locator => rows().filter({ hasText: guestName });
  const open = async (category: string, guestName: string): Promise<string> => {
    const { body } = await rest.post('cases', { category, guestName });
    return String(body['id']);
  };
  async function show(address = '/board'): Promise<void> {
    await page.goto(address);
    await rows().first().waitFor();
    await page.getByText('Live', { exact: true }).waitFor();
  }

  it('takes the most urgent case that nobody has in one interaction', async () => {
    await show();

    const free = rows().filter({ hasText: 'Nobody yet' }).first();
    const id = await free.getAttribute('data-case');

    const count = await desk.counting(() => desk.press('t'));

    await page.locator(`tr[data-case="${id}"]`).getByText('Mine').waitFor();
    expect(count).toBe(1);
  });

  it('shows a case of another desk while it is looked at, and counts it in the view', async () => {
    await show('/board?view=noise');

    await open('noise', 'Mr Justheard');

    await rowOf('Mr Justheard').waitFor();
  });

  it('keeps its rows where they are under the focus, says how many wait, and shows them on Space', async () => {
    await show();
    await page.mouse.move(5, 5);
    await desk.press('ArrowDown');
    const before = await rows().allInnerTexts();

    await open('water', 'Ms Afterwards');

    const waiting = page.getByRole('button', { name: /^\d+ updates? — press Space$/ });
    await waiting.waitFor();
    expect((await rows().allInnerTexts()).map(firstWords)).toEqual(before.map(firstWords));
    await desk.press(' ');
    await rowOf('Ms Afterwards').waitFor();
    expect(await waiting.count()).toBe(0);
  });

  it('keeps them under the pointer too, and still tells in its place what a colleague changed in a row', async () => {
    const id = await open('service', 'Mr Steady');
    await show();
    await rowOf('Mr Steady').hover();

    await open('water', 'Ms Hidden');
    await rest.post(`cases/${id}/transitions`, {
      transition: 'assign',
      ownerId: (await Rest.signedIn('rui.alg1')).staffId,
    });

    await rowOf('Mr Steady').getByText('Rui Carvalho').waitFor();
    await page.getByRole('button', { name: /update.* — press Space/ }).waitFor();
    expect(await rowOf('Ms Hidden').count()).toBe(0);
    await page.mouse.move(5, 5);
    await rowOf('Ms Hidden').waitFor();
  });

  it('is found again by its address: after a reload, and by going back', async () => {
    await show('/board?view=mine');
    await page.getByRole('button', { name: 'Filter' }).click();
    await page.getByLabel('Severity').selectOption('severe');
    await page.waitForURL('**/board?view=mine&severity=severe');
    await page
      .getByRole('navigation', { name: 'Views' })
      .getByRole('link', { name: /^Noise/ })
      .click();
    await page.waitForURL('**/board?view=noise');

    await page.goBack();

    await page.waitForURL('**/board?view=mine&severity=severe');
    await page.reload();
    expect(await page.getByLabel('Severity').inputValue()).toBe('severe');
  });

  it('sorts by a column and says so, late ones always first', async () => {
    await show();
    await page.getByRole('columnheader', { name: 'Room' }).getByRole('button').click();
    await page.waitForURL('**/board?sort=room');

    await page.locator('th[aria-sort=ascending]').filter({ hasText: 'Room' }).waitFor();
    const later = page.locator('tbody[data-band=later] tr[data-case] td.room');
    const rooms = (await later.allInnerTexts()).filter((room) => /^\d+$/.test(room)).map(Number);
    expect(rooms).toEqual([...rooms].sort((a, b) => a - b));
  });

  it('gives a case to a colleague by keyboard alone', async () => {
    await open('bill', 'Ms Handed');
    await show('/board?text=Handed');
    await desk.press('ArrowDown');

    const count = await desk.counting(async () => {
      await desk.press('.');
      await page.getByRole('menuitem', { name: 'Give to a colleague' }).press('Enter');
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /Rui Carvalho/ })
        .waitFor();
      await desk.type('rui');
      await desk.press('Enter');
    });

    await rowOf('Ms Handed').getByText('Rui Carvalho').waitFor();
    expect(count).toBeLessThanOrEqual(4);
  });

  it('keeps a view under a name, on every desk of the same person', async () => {
    await show('/board?category=bill&sort=room');
    await page.getByRole('button', { name: 'Save this view' }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill('Bills by room');
    await page.getByRole('button', { name: 'Save view' }).click();
    await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Bills by room' }).waitFor();

    const other = await Desk.signedIn('ines.alg1');
    await other.page.goto('/board');
    await other.page.getByRole('link', { name: 'Bills by room' }).click();

    await other.page.waitForURL('**/board?category=bill&sort=room');
    await other.page.getByRole('button', { name: 'Remove this view' }).click();
    await other.page.getByText('View “Bills by room” is removed.').first().waitFor();
    await other.close();
  });

  it('is printed without the frame: no rail, no filters, the hotel and the time on top', async () => {
    await show();
    await page.emulateMedia({ media: 'print' });

    expect(await page.getByRole('navigation', { name: 'Main' }).isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: /Take the most urgent/ }).isVisible()).toBe(false);
    expect(await page.getByText(/^Quinta das Marés Resort · /).isVisible()).toBe(true);
    expect(await rows().first().isVisible()).toBe(true);
    await page.emulateMedia({ media: null });
    const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const sizes = [...paper.matchAll(/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [
      Math.round(Number(width)),
      Math.round(Number(height)),
    ]);
    expect(new Set(sizes.map(String))).toEqual(new Set(['842,595']));
  });
});

describe('the board elsewhere', () => {
  it('stands beside the case on a wide screen, and the case stays when the view changes', async () => {
    const desk = await Desk.signedIn('ines.alg1', { width: 1920, height: 1080 });
    const { page } = desk;
    await page.goto('/board');
    await page.locator('tr[data-case] a').first().click();
    await page.waitForURL('**/board?case=*');
    const beside = page.getByRole('complementary', { name: 'Case beside the board' });
    await beside.getByRole('heading', { level: 1 }).waitFor();

    await page.getByRole('link', { name: /^All/ }).click();

    await beside.getByRole('heading', { level: 1 }).waitFor();
    await desk.press('Escape');
    await page.waitForURL('**/board');
    expect(await beside.count()).toBe(0);
    await desk.close();
  });

  it('is one column on a phone, nothing cut off at the side', async () => {
    const desk = await Desk.signedIn('ines.alg1', { width: 390, height: 844 });
    const { page } = desk;
    await page.goto('/board');
    await page.locator('tr[data-case]').first().waitFor();

    const [content, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(content).toBe(screen);
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('navigation', { name: 'More' }).getByRole('link', { name: 'Preferences' }).click();
    await page.waitForURL('**/preferences');
    await desk.close();
  });

  it.each(['light', 'dark'] as const)('has nothing serious for axe in %s', async (theme) => {
    const desk = await Desk.signedIn('ines.alg1', { theme });
    const { page } = desk;
    await page.goto('/board?severity=minor');
    await page.locator('tr[data-case]').first().waitFor();
    expect(await findings(page)).toEqual([]);
    await desk.press('ArrowDown');
    await desk.press('.');
    await page.getByRole('menu').waitFor();
    expect(await findings(page)).toEqual([]);
    await desk.press('Escape');
    await desk.press('a');
    await page.getByRole('dialog').waitFor();
    expect(await findings(page)).toEqual([]);
    await desk.press('Escape');
    await desk.close();
  });
});

/** Room and guest: what says which row it is, whatever its clock reads. */
function firstWords(row: string): string {
  return row.split('\t').slice(2, 4).join(' ');
}
