import type { Page } from 'playwright-core';
import { Desk } from './desk';
import type { Indexed } from './house-index';
import { Rest } from './rest';

/** The next guest steps up while the screen shows something else. */
describe('from cold', () => {
  let desk: Desk;
  let page: Page;
  let guests: readonly Indexed[];

  beforeAll(async () => {
    const rest = await Rest.signedIn('anna.lis1');
    const { body } = await rest.get('search-index');
    guests = (body['data'] as readonly Indexed[]).filter(
      ({ status, roomNumber }) => status === 'InHouse' && roomNumber !== null && roomNumber.length === 3,
    );
    desk = await Desk.signedIn('anna.lis1');
    page = desk.page;
  });
  beforeEach(async () => {
    await page.goto('/preferences');
    await page.getByRole('heading', { name: 'Preferences' }).waitFor();
  });
  afterAll(() => desk.close());

  const guest = (at: number): Indexed => guests.at(at) as Indexed;
  const opened = () =>
    page
      .getByText(/Case LIS1-\d{4}-\d{6} is open and yours/)
      .first()
      .waitFor();

  it('a guest is found and has a case in six, by keyboard', async () => {
    const count = await desk.counting(async () => {
      await desk.press('/');
      await desk.type(guest(-1).roomNumber ?? '');
      await page.getByRole('option').first().waitFor();
      await desk.press('Enter');
      await page.waitForURL('**/stay/**');
      await page.getByRole('button', { name: /^Move room/ }).waitFor();
      await desk.press('c');
      await desk.press('8');
      await desk.press('Control+Enter');
    });

    await opened();
    expect(count).toBeLessThanOrEqual(6);
  });

  it('a guest is found and has a case in six, by pointer', async () => {
    const count = await desk.counting(async () => {
      await desk.click(page.getByRole('combobox', { name: 'Search' }));
      await desk.type(guest(-2).roomNumber ?? '');
      await desk.click(page.getByRole('option', { name: new RegExp(`${guest(-2).roomNumber}`) }).first());
      await page.waitForURL('**/stay/**');
      await desk.click(
        page
          .getByRole('main')
          .getByRole('button', { name: /^New case/ })
          .first(),
      );
      await desk.click(page.getByRole('region', { name: /^New case for/ }).getByText('Service'));
      await desk.click(page.getByRole('button', { name: 'Open case' }));
    });

    await opened();
    expect(count).toBeLessThanOrEqual(6);
  });
});
