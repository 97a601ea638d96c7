import type { Page } from 'playwright-core';
import { findings } from './axe';
import { Desk } from './desk';
import { type Indexed, confirmationOf, hasOwnPhoneEnd, withSlip } from './house-index';
import { Rest } from './rest';

/** One field finds anybody and does anything, without a mouse. */
describe('the palette', () => {
  let desk: Desk;
  let page: Page;
  let rest: Rest;
  let house: readonly Indexed[];

  beforeAll(async () => {
    rest = await Rest.signedIn('marta.alg1');
    house = (await rest.get('search-index')).body['data'] as readonly Indexed[];
    desk = await Desk.signedIn('marta.alg1');
    page = desk.page;
  });
  afterAll(() => desk.close());

  const field = () => page.getByRole('combobox', { name: 'Search' });
  const options = () => page.getByRole('listbox', { name: 'Search results' }).getByRole('option');
  const inHouse = () => house.filter(({ status }) => status === 'InHouse');
  /** Away from the field, which the desk focuses by itself. */
  const awayFrom = async (): Promise<void> => {
    await page.goto('/preferences');
    await page.getByRole('heading', { name: 'Preferences' }).waitFor();
  };
  const find = (text: string, name: string): Promise<number> =>
    desk.counting(async () => {
      await desk.press('/');
      await desk.type(text);
      await options().filter({ hasText: name }).first().waitFor();
      await desk.press('Enter');
    });

  it('finds a guest by a name with a slip and without its accents in three', async () => {
    const { addressAs, slip } = withSlip(house);
    await awayFrom();

    const count = await find(slip, addressAs);

    await page.getByRole('heading', { level: 1, name: addressAs }).waitFor();
    expect(count).toBe(3);
  });

  it('finds a guest by the end of the telephone in three', async () => {
    const guest = inHouse().find(({ phoneEnd }) => hasOwnPhoneEnd(house, phoneEnd));
    await awayFrom();

    const count = await find(guest?.phoneEnd ?? '', guest?.addressAs ?? '');

    await page.waitForURL(`**/stay/${guest?.stayId}`);
    expect(count).toBe(3);
  });

  it('finds a case by what people say of its number in three', async () => {
    const { body } = await rest.post('cases', { category: 'water', guestName: 'Walk-in Palette' });
    await awayFrom();

    const count = await find(`#${Number(String(body['number']).split('-').at(-1))}`, 'Walk-in Palette');

    await page.waitForURL(`**/case/${String(body['id'])}`);
    expect(count).toBe(3);
  });

  it('finds whoever is in a room on the device: the server is not waited for', async () => {
    const guest = inHouse().find(({ roomNumber }) => roomNumber);
    await awayFrom();
    await field().focus();
    await page.waitForResponse((response) => response.url().endsWith('/search-index'));
    await page.route('**/search?**', () => undefined);

    await desk.press('/');
    await desk.type(guest?.roomNumber ?? '');
    await options()
      .filter({ hasText: guest?.addressAs ?? '' })
      .first()
      .waitFor();

    await page.unroute('**/search?**');
    await desk.press('Escape');
  });

  it('runs what a key runs, and prints the key beside it', async () => {
    await page.goto(`/stay/${inHouse()[0]?.stayId}`);
    await page.getByRole('heading', { level: 1 }).waitFor();

    const count = await desk.counting(async () => {
      await desk.press('F2');
      await desk.type('move r');
      await page.getByRole('option', { name: /^Move room/i, selected: true }).waitFor();
      await desk.press('Enter');
    });

    await page.waitForURL('**?do=move');
    expect(count).toBe(3);
    await desk.press('Escape');
  });

  it('changes the look by a word', async () => {
    await awayFrom();
    await desk.press('Control+k');
    await desk.type('>theme dark');
    await page.getByRole('option', { name: 'Appearance: Dark', exact: true, selected: true }).waitFor();
    await desk.press('Enter');
    await page.locator('html[data-theme=dark]').waitFor({ state: 'attached' });
  });

  it('leads back to what was open, with the focus nowhere else', async () => {
    const [one, two] = inHouse();
    for (const { stayId, addressAs } of [one, two].filter((stay) => stay !== undefined)) {
      await desk.press('/');
      await desk.type(stayId && confirmationOf(house, stayId));
      await options().filter({ hasText: addressAs }).first().waitFor();
      await desk.press('Enter');
      await page.waitForURL(`**/stay/${stayId}`);
    }

    await desk.press('/');
    await page.getByRole('group', { name: 'Opened last' }).getByRole('option').first().waitFor();
    await desk.press('ArrowDown');
    await desk.press('Enter');

    await page.waitForURL(`**/stay/${one?.stayId}`);
  });

  it('takes a scanned card from anywhere and opens what it names; of an unknown one it says so', async () => {
    const guest = inHouse().at(-1);
    await awayFrom();

    await scan(page, guest?.confirmationNumber ?? '');
    await page.waitForURL(`**/stay/${guest?.stayId}`);

    await page.getByRole('heading', { level: 1, name: guest?.addressAs ?? '' }).waitFor();
    await scan(page, 'zx-0000-9');
    await page.getByRole('alert').filter({ hasText: 'zx-0000-9' }).waitFor();
    expect(await field().inputValue()).toBe('zx-0000-9');
    await desk.press('Escape');
  });

  it('is a combobox to a screen reader: expanded, with the active option named', async () => {
    await desk.press('/');
    await desk.type('mar');
    await options().first().waitFor();

    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    await session.detach();
    const combobox = nodes.find(({ role }) => role?.value === 'combobox');
    const property = (name: string) => combobox?.properties?.find((one) => one.name === name)?.value;
    const activeId = property('activedescendant')?.relatedNodes?.[0]?.idref;

    expect([combobox?.name?.value, property('expanded')?.value]).toEqual(['Search', true]);
    expect(activeId).toBe(await page.getByRole('option', { selected: true }).getAttribute('id'));
    for (const name of await options().allInnerTexts()) expect(name.trim()).not.toBe('');
    await desk.press('Escape');
  });

  it('filters the key help, and gives the focus back', async () => {
    await page.getByRole('link', { name: /^Bill/ }).first().focus();
    await desk.press('?');
    const help = page.getByRole('dialog', { name: 'Keys' });
    await help.waitFor();
    await desk.type('credit');
    await help.getByText('This screen').waitFor();
    expect(await help.locator('dd').allInnerTexts()).toEqual(['Offer credit']);
    await desk.press('Escape');
    await help.waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Bill');
  });

  it('lets letters be switched off, and asks for Alt and Shift where that is wished', async () => {
    await page.goto('/preferences');
    await page.getByText('Switched off', { exact: true }).click();
    await page.getByRole('heading', { name: 'Preferences' }).click();
    await desk.press('c');
    await desk.press('F2');
    await field().and(page.locator('[aria-expanded=true]')).waitFor();
    expect(page.url()).toMatch(/\/preferences$/);
    await desk.press('Escape');

    await page.getByText('With Alt + Shift', { exact: true }).click();
    await desk.press('c');
    await desk.press('Alt+Shift+C');
    await page.waitForURL('**/desk?do=case**');
  });
});

describe.each(['light', 'dark'] as const)('the open palette in %s', (theme) => {
  it('has nothing for axe to say, empty, with results and as a list of keys', async () => {
    const desk = await Desk.signedIn('ines.alg1', { theme });
    for (const text of ['', 'mar', '>', '?']) {
      await desk.press('F2');
      if (text) await desk.type(text);
      await desk.page.getByRole('option').first().waitFor();
      expect(await findings(desk.page)).toEqual([]);
      await desk.press('Escape');
    }
    await desk.page.locator('main').click();
    await desk.press('F1');
    await desk.page.getByRole('dialog', { name: 'Keys' }).waitFor();
    expect(await findings(desk.page)).toEqual([]);
    await desk.close();
  });
});

describe('the palette on a phone', () => {
  it('is a sheet over everything, with a button to close it', async () => {
    const desk = await Desk.signedIn('ines.alg1', { width: 390, height: 844 });
    const { page } = desk;
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await desk.type('50');
    await page.getByRole('option').first().waitFor();

    const sheet = await page.getByRole('search').boundingBox();
    expect(sheet).toEqual({ x: 0, y: 0, width: 390, height: 844 });
    await page.getByRole('button', { name: 'Close the search' }).click();
    await page.getByRole('option').first().waitFor({ state: 'hidden' });
    await desk.close();
  });
});

/** As a scanner types: every key at once, wherever the focus is. Key by key, a busy machine would be as slow as a person. */
async function scan(page: Page, text: string): Promise<void> {
  await page.evaluate((keys) => {
    for (const key of [...keys, 'Enter']) {
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    }
  }, text);
}
