import { comesToBe, Desk } from './desk';
import { Rest } from './rest';

/** Two guests want one room, and somebody who may decides for the other. */
describe('a room lost to a colleague', () => {
  let desk: Desk;
  let supervisor: Rest;
  let mine: string;
  let others: readonly string[];

  beforeAll(async () => {
    const rest = await Rest.signedIn('pawel.alg1');
    supervisor = await Rest.signedIn('ines.alg1');
    [mine = '', ...others] = await rest.guestsInHouse(8);
    desk = await Desk.signedIn('pawel.alg1');
  });
  afterAll(() => desk.close());

  it('is said with the name of who has it, and the next best is chosen', async () => {
    const { page } = desk;
    await page.goto(`/stay/${mine}?do=move`);
    const confirm = page.getByRole('button', { name: /^Move to/ });
    const held = page.getByText(/^\d+ is held until/);
    await held.waitFor();
    const room = /\d+/.exec(await held.innerText())?.[0] ?? '';
    expect(await confirm.innerText()).toContain(`Move to ${room}`);

    const taken = await supervisor.post('room-holds', {
      ...(await anotherWhoFits(room)),
      overrideReason: 'A wheelchair is on its way',
    });
    expect(taken.status).toBe(201);

    const news = page.getByRole('alert').filter({ hasText: `holds ${room} for another guest` });
    await news.waitFor();
    const [, by, next] = /^(.+) holds .+ guest\. (\d+) is the next best/.exec(await news.innerText()) ?? [];
    expect(by).toBe(taken.body['heldBy']);
    expect(next).not.toBe(room);
    await comesToBe(page, async () => (await confirm.innerText()).includes(`Move to ${next}`), true);
    await page.getByText(`${next} is held until`).waitFor();
    await supervisor.remove(`room-holds/${String(taken.body['id'])}`);
  });

  /** Of the other guests one who could have the room as well. */
  async function anotherWhoFits(number: string): Promise<{ readonly stayId: string; readonly roomId: string }> {
    for (const stayId of others) {
      const { body } = await supervisor.get(`stays/${stayId}/move-candidates`);
      const rooms = body['candidates'] as { roomId: string; roomNumber: string }[];
      const found = rooms.find(({ roomNumber }) => roomNumber === number);
      if (found) return { stayId, roomId: found.roomId };
    }
    throw new Error(`Nobody else could have ${number}.`);
  }
});
