import { Desk } from './desk';
import { NightHotel } from './night-guests';
import { Rest } from './rest';

interface Move {
  readonly chainId: string | null;
  readonly toRoom: { readonly number: string };
}

/** Two guests share a room: asked about the one, the desk moves both, by keys, and both go back. */
describe('a move of guests who share a room', () => {
  let desk: Desk;
  let rest: Rest;
  let hotel: NightHotel;
  let stayId: string;
  let sharer: string;

  beforeAll(async () => {
    hotel = await NightHotel.open('ALG1');
    rest = await Rest.signedIn('ines.alg1');
    [stayId = ''] = await rest.guestsInHouse(1);
    sharer = await hotel.guest({ name: 'Mr Jan Lipka', leavesIn: 1, withRoom: false });
    await hotel.shareRoom(sharer, stayId);
    desk = await Desk.signedIn('ines.alg1');
  });
  afterAll(async () => {
    await hotel.close();
    await desk.close();
  });

  it('names who moves along, and moves both in one confirm', async () => {
    const { page } = desk;
    await page.goto(`/stay/${stayId}?do=move`);
    const along = page.getByRole('group', { name: 'Moves with' }).getByRole('checkbox', { name: 'Mr Jan Lipka' });
    await along.waitFor();
    expect(await along.isChecked()).toBe(true);
    await page.getByText('Mr Jan Lipka moves along; the price stays as it is.').waitFor();
    const confirm = page.getByRole('button', { name: /^Move to \d+/ });
    const room = /\d+/.exec(await confirm.innerText())?.[0];

    const count = await desk.counting(() => desk.press('Control+Enter'));

    await confirm.waitFor({ state: 'detached' });
    expect(count).toBe(1);
    const [one, other] = await Promise.all([stayId, sharer].map((id) => lastMove(id)));
    expect([one?.toRoom.number, other?.toRoom.number]).toEqual([room, room]);
    expect((await rest.post(`move-chains/${one?.chainId}/undo`, {})).status).toBe(200);
  });

  async function lastMove(id: string): Promise<Move | undefined> {
    const { body } = await rest.get(`stays/${id}/moves`);
    return (body['data'] as Move[]).at(-1);
  }
});
