import type { Locator, Page } from 'playwright-core';
import { findings } from './axe';
import { Desk } from './desk';
import { Rest } from './rest';
import { findOnBill } from './screens';

/** Between a desk and a phone there is room for the work alone; the queue and what is good to know lie over it. */
describe('a tablet', () => {
  let desk: Desk;
  let page: Page;
  let stayId: string;
  let caseId: string;

  beforeAll(async () => {
    const rest = await Rest.signedIn('marta.alg1');
    ({ stayId } = await findOnBill(rest));
    const { body } = await rest.post('cases', { category: 'service', stayId });
    caseId = String(body['id']);
    desk = await Desk.signedIn('marta.alg1', { width: 1024, height: 768 });
    ({ page } = desk);
  });
  afterAll(() => desk.close());

  const sheet = (name: string): Locator => page.getByRole('complementary', { name });
  const holdsFocus = (part: Locator): Promise<boolean> =>
    part.evaluate((element) => element.contains(document.activeElement));

  it('shows what is good to know about the guest on a press and puts the focus back on Escape, on the same page', async () => {
    await page.goto(`/stay/${stayId}/cases`);
    const opener = page.getByRole('button', { name: 'More about the guest' });
    await opener.waitFor();
    const context = sheet('More about the guest');
    expect(await context.isVisible()).toBe(false);

    await opener.click();

    await context.getByRole('heading', { name: 'Reach the guest' }).waitFor();
    await page.locator('#context:focus').waitFor();
    expect(await findings(page)).toEqual([]);
    await desk.press('Tab');
    expect(await holdsFocus(context)).toBe(true);
    await desk.press('Escape');
    await context.waitFor({ state: 'hidden' });
    expect(await holdsFocus(opener)).toBe(true);
    expect(new URL(page.url()).pathname).toBe(`/stay/${stayId}/cases`);
  });

  it('shows and hides it by the key of the column, and closes it by a press beside it', async () => {
    await page.goto(`/case/${caseId}`);
    const context = sheet('About the case');
    const note = page.getByRole('textbox', { name: /^Note/ });
    await note.focus();

    await desk.press('Control+.');
    await page.locator('#context:focus').waitFor();
    await context.getByRole('combobox', { name: 'How bad' }).waitFor();
    await desk.press('Control+.');
    await context.waitFor({ state: 'hidden' });
    expect(await holdsFocus(note)).toBe(true);

    await desk.press('Control+.');
    await context.waitFor();
    await page.mouse.click(300, 700);
    await context.waitFor({ state: 'hidden' });
  });

  it('shows the queue the same way, and closes it where a case is opened from it', async () => {
    await page.goto('/preferences');
    const opener = page.getByRole('banner').getByRole('button', { name: /^Cases/ });
    const queue = sheet('Open cases');
    await opener.waitFor();
    expect(await queue.isVisible()).toBe(false);

    await opener.click();
    await page.locator('#queue:focus').waitFor();
    await desk.press('Escape');
    await queue.waitFor({ state: 'hidden' });
    expect(await holdsFocus(opener)).toBe(true);

    await opener.click();
    await queue.getByRole('listitem').getByRole('link').first().click();
    await page.waitForURL('**/case/*');
    await queue.waitFor({ state: 'hidden' });
  });

  it('becomes a desk when there is room, with both beside the work', async () => {
    await page.goto(`/stay/${stayId}`);
    await page.getByRole('button', { name: 'More about the guest' }).click();
    await page.setViewportSize({ width: 1366, height: 768 });

    await page.getByRole('button', { name: 'More about the guest' }).waitFor({ state: 'detached' });
    await page.getByRole('region', { name: 'Reach the guest' }).waitFor();
    await sheet('Open cases').getByRole('listitem').first().waitFor();
    await desk.press('Control+.');
    await page.getByRole('region', { name: 'Reach the guest' }).waitFor({ state: 'detached' });
  });
});
