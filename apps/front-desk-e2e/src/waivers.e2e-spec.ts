import { Desk } from './desk';
import { Rest } from './rest';

/** What was promised free at the desk, kept where whoever charges it will look. */
describe('a fee that was promised free', () => {
  let desk: Desk;
  let rest: Rest;
  let stayId: string;

  beforeAll(async () => {
    rest = await Rest.signedIn('ines.alg1');
    const { body } = await rest.get('stays?status=Reserved&limit=60');
    stayId = (body['data'] as { id: string }[]).at(-1)?.id ?? '';
    desk = await Desk.signedIn('ines.alg1');
    await desk.page.goto(`/stay/${stayId}/bill`);
  });
  afterAll(() => desk.close());

  const panel = () => desk.page.getByRole('region', { name: 'Not to be charged' });

  it('is recorded by keyboard with why, and is there once', async () => {
    const { page } = desk;
    await panel().getByRole('button', { name: 'Record a fee as free' }).click();
    await panel().locator('select:focus').waitFor();
    await panel().getByLabel('Which fee').selectOption({ label: 'Late check-out' });
    await desk.press('Tab');
    await desk.press('Enter');
    await panel().getByText('Say why, and whose promise it is.').waitFor();
    await panel().getByLabel('Why, and whose promise').fill('Night manager, for the noise');
    await desk.press('Enter');

    await panel().getByRole('listitem').filter({ hasText: 'Late check-out · Night manager, for the noise' }).waitFor();
    await page.getByText('Not to be charged: Late check-out.').first().waitFor();
    await panel().locator('.add:focus').waitFor();
    await panel().getByRole('button', { name: 'Record a fee as free' }).click();
    expect(await panel().getByRole('option', { name: 'Late check-out' }).count()).toBe(0);
    await page.keyboard.press('Escape');
    const { body } = await rest.get(`stays/${stayId}/charge-waivers`);
    expect(body['data']).toMatchObject([{ charge: 'late-check-out', by: 'Inês Duarte' }]);
  });

  it('is withdrawn, and taken back from the strip', async () => {
    const { page } = desk;
    const item = panel().getByRole('listitem').filter({ hasText: 'Late check-out' });

    await panel().getByRole('button', { name: 'Withdraw: Late check-out' }).click();
    await item.waitFor({ state: 'detached' });
    await page.getByText('May be charged again: Late check-out.').first().waitFor();
    await desk.press('Control+z');
    await item.waitFor();
  });

  it('is seen and not changed by whoever may not promise it', async () => {
    const marta = await Desk.signedIn('marta.alg1');
    await marta.page.goto(`/stay/${stayId}/bill`);
    const seen = marta.page.getByRole('region', { name: 'Not to be charged' });
    await seen.getByText('Late check-out').first().waitFor();
    expect(await seen.getByRole('button').count()).toBe(0);
    await marta.close();
  });
});
