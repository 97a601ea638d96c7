import { Desk } from './desk';

/** The same line with the pointer alone, in the city hotel. */
describe('a guest in 412, by pointer', () => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await Desk.signedIn('anna.lis1');
  });
  afterAll(() => desk.close());

  it('is found in three interactions', async () => {
    const { page } = desk;

    const count = await desk.counting(async () => {
      await desk.click(page.getByRole('combobox', { name: 'Search' }));
      await desk.type('412');
      await desk.click(page.getByRole('option', { name: /412/ }).first());
    });

    await page.waitForURL('**/stay/**');
    expect(count).toBeLessThanOrEqual(3);
  });

  it('gets a case in three', async () => {
    const { page } = desk;
    await page.getByRole('heading', { level: 1 }).waitFor();

    const count = await desk.counting(async () => {
      await desk.click(page.getByRole('main').getByRole('button', { name: /case/i }).first());
      await desk.click(page.getByRole('region', { name: /^New case for/ }).getByText('Noise'));
      await desk.click(page.getByRole('button', { name: 'Open case' }));
    });

    await page
      .getByText(/Case LIS1-\d{4}-\d{6} is open and yours/)
      .first()
      .waitFor();
    expect(count).toBeLessThanOrEqual(3);
  });

  it('moves to another room in three', async () => {
    const { page } = desk;

    const count = await desk.counting(async () => {
      await desk.click(page.getByRole('main').getByRole('button', { name: /^Move/ }).first());
      await desk.click(page.getByRole('button', { name: /^Move to \d+/ }));
    });

    await page
      .getByText(/Moved to \d+/)
      .first()
      .waitFor();
    expect(count).toBeLessThanOrEqual(3);
  });

  it('has a line explained in two on the bill', async () => {
    const { page } = desk;
    await page.getByRole('main').getByRole('link', { name: /^Bill/ }).first().click();

    const count = await desk.counting(async () => {
      await desk.click(page.getByRole('button', { name: /^Explain / }).first());
    });

    await page.getByRole('region', { name: 'For the guest' }).waitFor();
    expect(count).toBeLessThanOrEqual(2);
  });

  it('gets a credit in three', async () => {
    const { page } = desk;

    const count = await desk.counting(async () => {
      await desk.click(page.getByRole('button', { name: /^Credit / }).first());
      await desk.click(page.getByRole('region', { name: /^Credit for/ }).getByText('10%'));
      await desk.click(page.getByRole('button', { name: /^Take .* off/ }));
    });

    await page
      .getByText(/taken off the bill/)
      .first()
      .waitFor();
    expect(count).toBeLessThanOrEqual(3);
  });
});
