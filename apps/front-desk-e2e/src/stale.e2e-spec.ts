import type { Locator, Page } from 'playwright-core';
import { Desk } from './desk';
import { Rest } from './rest';
import { findOnBill } from './screens';

/** What is on the screen and cannot be fetched anew: it stays, says until when it is true, and can be tried again. */
describe('what may have changed meanwhile', () => {
  let desk: Desk;
  let page: Page;
  let rest: Rest;
  let manager: Rest;
  let stayId: string;

  beforeAll(async () => {
    [desk, rest, manager] = await Promise.all([
      Desk.signedIn('rui.alg1'),
      Rest.signedIn('marta.alg1'),
      Rest.signedIn('rui.alg1'),
    ]);
    ({ page } = desk);
    ({ stayId } = await findOnBill(rest));
  });
  afterEach(() => page.unrouteAll({ behavior: 'ignoreErrors' }));
  afterAll(() => desk.close());

  const mark = (within: Locator): Locator => within.getByText(/^As of \d/);
  const panel = (name: string): Locator => page.getByRole('region', { name });

  /** From now on the server breaks at these addresses. */
  const breakAt = (...addresses: readonly RegExp[]): Promise<unknown> =>
    Promise.all(
      addresses.map((address) =>
        page.route(address, (route) =>
          route.fulfill({ status: 500, contentType: 'application/problem+json', body: '{"code":"unexpected"}' }),
        ),
      ),
    );

  it('is a stay and its bill: guest and lines stay, and are fetched when asked again', async () => {
    const main = page.getByRole('main');
    await show(`/stay/${stayId}/bill`);
    await main.getByRole('table').getByRole('row').nth(2).waitFor();
    const [name, rows] = [await page.locator('h1').innerText(), await main.getByRole('row').count()];
    const { body: before } = await rest.get(`stays/${stayId}/overview`);
    const open = (before['openCases'] as unknown[]).length;
    await breakAt(/\/overview$/, /\/postings/);

    await rest.post('cases', { category: 'water', stayId });
    await manager.charge(await manager.folioOf(stayId), 'Water', '2.50');

    await mark(main).nth(1).waitFor();
    expect(await page.locator('h1').innerText()).toBe(name);
    expect(await main.getByRole('row').count()).toBe(rows);
    await page.unrouteAll();
    await main.getByRole('button', { name: 'Try again' }).first().click();
    await main.getByRole('link', { name: `Cases ${open + 1}` }).waitFor();
    await mark(main).first().waitFor({ state: 'detached' });
  });

  it('is every panel of the desk, each with its rows', async () => {
    await show('/desk');
    await panel('At the desk today').getByRole('listitem').nth(3).waitFor();
    await breakAt(/\/stays\/announcements/, /\/cases\?open=true/);

    await rest.post('cases', { category: 'noise', stayId });

    for (const name of ['Now', 'At the desk today', 'Waiting for me']) await mark(panel(name)).waitFor();
    expect(await panel('At the desk today').getByRole('listitem').count()).toBeGreaterThan(3);
    expect(await page.getByRole('main').getByRole('alert').count()).toBe(0);
    await page.unrouteAll();
    await panel('At the desk today').getByRole('button', { name: 'Try again' }).click();
    await panel('Now').getByRole('button', { name: 'Try again' }).click();
    await mark(page.getByRole('main')).first().waitFor({ state: 'detached' });
  });

  it('is all of them while there is no connection, and nothing any more once it is back', async () => {
    await show(`/stay/${stayId}`);
    await page.getByRole('heading', { level: 1 }).waitFor();

    await desk.loseConnection();

    await mark(page.getByRole('main')).first().waitFor();
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    await desk.findConnection();
    await mark(page.getByRole('main')).first().waitFor({ state: 'detached' });
  });

  async function show(address: string): Promise<void> {
    await page.goto(address);
    await page.getByText('Live', { exact: true }).waitFor();
  }
});
