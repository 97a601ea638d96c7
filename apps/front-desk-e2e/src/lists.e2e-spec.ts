import { Desk } from './desk';

describe('lists', () => {
  it('are gone through with arrows, opened with Enter, and from case to case with a bracket', async () => {
    const desk = await Desk.signedIn('marta.alg1');
    const { page } = desk;
    await page.goto('/preferences');
    const rows = page.getByRole('complementary', { name: 'Open cases' }).getByRole('listitem').getByRole('link');
    await rows.nth(2).waitFor();
    const [first, second] = await rows.evaluateAll((links) => links.map((link) => link.getAttribute('href')));

    await rows.first().focus();
    await desk.press('ArrowDown');
    await desk.press('Enter');
    await page.waitForURL(`**${second}`);
    await page.getByRole('heading', { level: 1 }).focus();
    await desk.press('[');

    await page.waitForURL(`**${first}`);
    await desk.close();
  });
});
