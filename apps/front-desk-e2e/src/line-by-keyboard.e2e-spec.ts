import { Desk } from './desk';

/** The whole line of the desk on the sample, without a mouse, in the resort. */
describe('a guest in 412, by keyboard', () => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await Desk.signedIn('marta.alg1');
  });
  afterAll(() => desk.close());

  it('is found in three interactions', async () => {
    const { page } = desk;

    const count = await desk.counting(async () => {
      await desk.press('/');
      await desk.type('412');
      await page.getByRole('option', { name: /412/ }).first().waitFor();
      await desk.press('Enter');
    });

    await page.waitForURL('**/stay/**');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(count).toBeLessThanOrEqual(3);
  });

  it('gets a case in three', async () => {
    const { page } = desk;

    const count = await desk.counting(async () => {
      await desk.press('c');
      await page.getByRole('button', { name: 'Open case' }).waitFor();
      await desk.press('1');
      await desk.press('Control+Enter');
    });

    await page
      .getByText(/Case ALG1-\d{4}-\d{6} is open and yours/)
      .first()
      .waitFor();
    expect(count).toBeLessThanOrEqual(3);
  });

  it('moves to another room in three, previewed, the old room dirty', async () => {
    const { page } = desk;

    const count = await desk.counting(async () => {
      await desk.press('m');
      await page.getByText(/becomes occupied, 412: Dirty/).waitFor();
      await desk.press('Control+Enter');
    });

    await page
      .getByText(/Moved to \d+/)
      .first()
      .waitFor();
    expect(count).toBeLessThanOrEqual(3);
  });

  it('has a room line explained in three, in Polish for the guest and in English for the desk', async () => {
    const { page } = desk;

    const count = await desk.counting(async () => {
      await desk.press('b');
      await page.getByRole('table').waitFor();
      await desk.press('1');
      await desk.press('e');
    });

    const forGuest = page.getByRole('region', { name: 'For the guest' });
    await forGuest.waitFor();
    expect(await forGuest.getAttribute('lang')).toBe('pl');
    expect(await page.getByRole('region', { name: 'For the desk' }).getAttribute('lang')).toBe('en');
    expect(await forGuest.innerText()).toMatch(/412/);
    expect(count).toBeLessThanOrEqual(3);
  });

  it('has heard it, and that is noted in one', async () => {
    const { page } = desk;

    await desk.press('Control+Enter');

    await page
      .getByText(/Noted on case ALG1-/)
      .first()
      .waitFor();
  });

  it('gets ten percent of that line back in three, within authority', async () => {
    const { page } = desk;

    const count = await desk.counting(async () => {
      await desk.press('o');
      await page.getByRole('region', { name: 'What happens' }).waitFor();
      await desk.press('1');
      await desk.press('Control+Enter');
    });

    await page
      .getByText(/taken off the bill/)
      .first()
      .waitFor();
    expect(count).toBeLessThanOrEqual(3);
  });

  it('gets no more than the authority, and the limit is named', async () => {
    const { page } = desk;

    await desk.press('o');
    await page.getByLabel(/Or a sum, EUR/).fill('26.00');

    await page.getByRole('alert').filter({ hasText: 'Above your limit of €25.00' }).waitFor();
    await desk.press('Escape');
  });

  it('is closed with what was agreed, and the timeline tells it all', async () => {
    const { page } = desk;
    await page
      .getByRole('navigation', { name: 'Sections of the stay' })
      .getByRole('link', { name: /^Cases/ })
      .press('Enter');
    await page.getByRole('region', { name: 'Open cases' }).getByRole('link').first().press('Enter');
    await page.waitForURL('**/case/**');
    await page.getByRole('button', { name: /^Close case/ }).waitFor();

    await desk.press('d');
    await page.getByRole('textbox', { name: 'Agreed problem' }).fill('The lift is heard in 412 at night.');
    await page.getByRole('textbox', { name: 'Outcome' }).fill('Moved, ten percent off one night.');
    await page.getByRole('textbox', { name: /^Explanation/ }).fill('The lift motor stands above 412.');
    await desk.press('Control+Enter');

    await page.getByText('Closed').first().waitFor();
    const timeline = page.getByRole('listitem');
    for (const words of ['Closed', /Credit of/, 'Line explained', /Moved from 412 to/, 'Case opened']) {
      await timeline.filter({ hasText: words }).first().waitFor();
    }
  });
});
