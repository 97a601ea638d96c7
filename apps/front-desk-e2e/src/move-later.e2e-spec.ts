import { Desk } from './desk';
import { Rest } from './rest';

/** A guest who moves tomorrow, without a pointer: arranged, told on the stay, and called off. */
describe('a move for later', () => {
  let desk: Desk;
  let rest: Rest;
  let stayId: string;

  beforeAll(async () => {
    rest = await Rest.signedIn('marta.alg1');
    stayId = await staysOn(rest);
    desk = await Desk.signedIn('marta.alg1');
  });
  afterAll(() => desk.close());

  it('keeps the best room at the usual time, says so on the stay, and lets go of it when it is called off', async () => {
    const { page } = desk;
    await page.goto(`/stay/${stayId}?do=move`);
    await page.getByRole('button', { name: /^Move to \d+/ }).waitFor();
    await desk.press('t');
    await page.waitForURL('**do=later**');
    const confirm = page.getByRole('button', { name: /^Move to \d+ .*\d\d:\d\d/ });
    await confirm.waitFor();
    await page.locator('am-move-preview').waitFor();
    const room = /\d+/.exec(await confirm.innerText())?.[0] ?? '';
    await desk.press('Control+Enter');

    const line = page.getByRole('region', { name: 'Arranged move' });
    await line.getByText(new RegExp(`^Moves to ${room} `)).waitFor();
    const { body } = await rest.get(`scheduled-moves?stayId=${stayId}`);
    expect(body['data']).toMatchObject([{ state: 'Waiting', toRoom: { number: room }, byDesk: false }]);

    await line.getByRole('button', { name: 'Call off' }).click();
    await line.waitFor({ state: 'detached' });
    expect((await rest.get(`scheduled-moves?stayId=${stayId}`)).body['data']).toMatchObject([{ state: 'Cancelled' }]);
  });
});

/** Who stays long enough to move later than today. */
async function staysOn(rest: Rest): Promise<string> {
  const movable = await rest.guestsInHouse(6);
  for (const id of movable) {
    const { body } = await rest.get(`stays/${id}/move-candidates`);
    const { from, until } = body['nights'] as { from: string; until: string };
    if (Date.parse(until) - Date.parse(from) > 3 * 86_400_000) return id;
  }
  throw new Error('The sample has too few guests who stay on.');
}
