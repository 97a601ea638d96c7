import type { Locator, Page } from 'playwright-core';
import { Desk } from './desk';
import { Rest } from './rest';

/** A screen the guest in front of it can see. */
describe('a private screen', () => {
  let desk: Desk;
  let page: Page;
  let queue: Locator;

  beforeAll(async () => {
    const rest = await Rest.signedIn('ines.alg1');
    const [stayId = ''] = await rest.guestsInHouse(1);
    const { body } = await rest.post('cases', { category: 'noise', stayId });
    await rest.post('cases', { category: 'water', guestName: 'Ms Overthere' });
    desk = await Desk.signedIn('ines.alg1');
    page = desk.page;
    queue = page.getByRole('complementary', { name: 'Open cases' });
    await page.goto(`/stay/${String(body['stayId'])}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
  });
  afterAll(() => desk.close());

  it('is one key away, and says so', async () => {
    expect(await blurred(other())).toBe(false);

    await desk.press('v');

    await page.getByRole('button', { name: 'Private screen', pressed: true }).waitFor();
    await page.getByRole('contentinfo').getByText('Other guests blurred').waitFor();
    expect(await blurred(other())).toBe(true);
  });

  it('leaves the guest under hand readable', async () => {
    expect(await blurred(page.getByRole('heading', { level: 1 }))).toBe(false);
    const name = await page.getByRole('heading', { level: 1 }).innerText();
    expect(await blurred(queue.locator('.guest', { hasText: name }).first())).toBe(false);
  });

  it('shows nothing to a pointer that passes, nor to the focus alone', async () => {
    await other().hover();
    expect(await blurred(other())).toBe(true);
    await queue.getByRole('link', { name: /Overthere/ }).focus();
    expect(await blurred(other())).toBe(true);
  });

  it('shows the one in focus for F9, until the focus moves on', async () => {
    await desk.press('F9');
    expect(await blurred(other())).toBe(false);
    await desk.press('Tab');
    expect(await blurred(other())).toBe(true);
  });

  it('stays private when the page is loaded anew, and for this person only', async () => {
    await page.reload();
    await page.getByRole('button', { name: 'Private screen', pressed: true }).waitFor();
    await page.getByRole('button', { name: 'Private screen' }).click();
    await page.getByRole('button', { name: 'Private screen', pressed: false }).waitFor();
    expect(await blurred(other())).toBe(false);
  });

  it('covers instead of blurring where colours are the person’s own', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.getByRole('button', { name: 'Private screen' }).click();
    await page.getByRole('button', { name: 'Private screen', pressed: true }).waitFor();
    const colour = await other().evaluate((element) => getComputedStyle(element).color);
    expect(colour).toMatch(/rgba\(.*, 0\)/);
  });

  function other(): Locator {
    return queue.locator('.guest', { hasText: 'Ms Overthere' });
  }

  async function blurred(element: Locator): Promise<boolean> {
    await element.waitFor();
    return element.evaluate((shown) => getComputedStyle(shown).filter.includes('blur'));
  }
});
