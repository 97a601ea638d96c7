import { Desk } from './desk';
import { type InHouse, Rest } from './rest';

/** Two guests change rooms on the rack, without a pointer: the second is chosen by the number of their room. */
describe('a swap of two guests', () => {
  let desk: Desk;
  let rest: Rest;

  beforeAll(async () => {
    rest = await Rest.signedIn('ines.alg1');
    desk = await Desk.signedIn('ines.alg1');
  });
  afterAll(() => desk.close());

  it('is seen for both before it is done, and done in one confirm', async () => {
    const { page } = desk;
    const [one, other] = await swappable(rest);
    const rooms = [one.room?.number ?? '', other.room?.number ?? ''] as const;
    await page.goto('/rooms');
    const bar = page.locator(`[data-stop="${one.id}"]`);
    await bar.waitFor();
    await bar.focus();
    await desk.press('m');
    await page.getByLabel('Room number').waitFor();
    await desk.type(rooms[1]);
    await desk.press('Enter');
    await page.waitForURL(`**/stay/${one.id}?do=swap&with=${other.id}`);
    await page.getByText(`${rooms[0]} → ${rooms[1]}`).waitFor();
    await page.getByText(`${rooms[1]} → ${rooms[0]}`).waitFor();
    await page.getByRole('button', { name: `Swap ${rooms[0]} and ${rooms[1]}` }).waitFor();
    await desk.press('Control+Enter');
    await page.getByText(`${rooms[0]} and ${rooms[1]} are swapped.`).first().waitFor();

    const moves = await Promise.all([one, other].map(({ id }) => rest.get(`stays/${id}/moves`)));
    const last = moves.map(({ body }) => (body['data'] as { chainId: string; toRoom: { number: string } }[]).at(-1));
    expect(last.map((move) => move?.toRoom.number)).toEqual([rooms[1], rooms[0]]);
    expect((await rest.post(`move-chains/${last[0]?.chainId}/undo`, {})).status).toBe(200);
  });
});

/** Two guests of whom each fits into the other's room. */
async function swappable(rest: Rest): Promise<readonly [InHouse, InHouse]> {
  const [one, ...others] = (await rest.inHouse()).filter(({ room }) => room !== null);
  for (const other of others) {
    if (!one) break;
    const stays = [one, other].map(({ id }) => ({ stayId: id, reason: 'guest-wish' }));
    const { status } = await rest.post('swap-previews', { stays });
    if (status === 200) return [one, other];
  }
  throw new Error('The sample has nobody who could change rooms.');
}
