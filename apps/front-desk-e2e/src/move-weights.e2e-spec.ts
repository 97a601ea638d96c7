import { findings } from './axe';
import { Desk } from './desk';
import { Rest } from './rest';

/** What counts when rooms are ranked is set by the house, and the next ranking says by which version it was made. */
describe('how a house ranks rooms', () => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await Desk.signedIn('luka.alg1');
  });
  afterAll(() => desk.close());

  it('is set in plain words, kept as a version, and holds for the next ranking', async () => {
    const { page } = desk;
    const clerk = await Rest.signedIn('marta.alg1');
    await page.goto('/settings/moves');
    await page.getByText('Nothing has been set yet').waitFor();
    const quiet = page.getByLabel('Quiet side', { exact: true });
    await quiet.fill('1000');
    await page.getByText('A whole number from 0 to 100.').waitFor();
    await quiet.fill('40');
    await page.getByText('We suggest 25.').waitFor();
    await desk.press('Control+Enter');

    await page.getByRole('listitem').filter({ hasText: 'Quiet side: 25 → 40' }).waitFor();
    await page.getByText('Luka Horvat').first().waitFor();
    expect(await findings(page)).toEqual([]);
    const { body: weights } = await clerk.get('move-weights');
    expect(weights).toMatchObject({ version: 1, weights: { quietSide: 40 }, setBy: 'Luka Horvat' });
    const [stayId] = await clerk.guestsInHouse(1);
    expect((await clerk.get(`stays/${stayId}/move-candidates`)).body['weightsVersion']).toBe(1);
  });
});
