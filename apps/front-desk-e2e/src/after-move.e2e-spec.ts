import { Desk } from './desk';
import { Rest } from './rest';

/** What is done by hand once a guest has moved, and the way back. */
describe('after a move', () => {
  let desk: Desk;
  let stayId: string;
  let room: { readonly from: string; readonly to: string };

  beforeAll(async () => {
    const rest = await Rest.signedIn('ines.alg1');
    [stayId = ''] = await rest.guestsInHouse(1);
    room = await moveGuest(rest, stayId);
    desk = await Desk.signedIn('ines.alg1');
  });
  afterAll(() => desk.close());

  it('the new key comes before the old one, and a move taken back wants the old key again', async () => {
    const { page } = desk;
    await page.goto(`/stay/${stayId}/history`);
    const after = page.getByRole('region', { name: `After the move to ${room.to}` });
    const made = after.getByRole('checkbox', { name: `New key of ${room.to} made` });
    const dead = after.getByRole('checkbox', { name: `Key of ${room.from} dead` });
    await made.waitFor();
    await dead.press(' ');
    await after.getByRole('alert').filter({ hasText: 'First the new key.' }).waitFor();
    await made.press(' ');
    await after
      .getByText(/Inês|Ines/)
      .first()
      .waitFor();
    await dead.press(' ');
    await after
      .getByText(/Inês|Ines/)
      .nth(1)
      .waitFor();

    await page.getByRole('button', { name: `Undo, back to ${room.from}` }).click();
    await page.getByText(`Move from ${room.from} to ${room.to} taken back:`).waitFor();
    const back = page.getByRole('region', { name: 'Keys, now that the move is taken back' });
    await back.getByRole('checkbox', { name: `New key of ${room.from} made` }).waitFor();
    await back.getByRole('checkbox', { name: `Key of ${room.to} dead` }).waitFor();
  });
});

/** To the best room there is, by a colleague elsewhere. */
async function moveGuest(rest: Rest, stayId: string): Promise<{ from: string; to: string }> {
  const { body: ranked } = await rest.get(`stays/${stayId}/move-candidates`);
  const [best] = ranked['candidates'] as { roomId: string }[];
  const wish = { toRoomId: best?.roomId, reason: 'noise', rate: 'keep' };
  const { body: preview } = await rest.post(`stays/${stayId}/move-previews`, wish);
  const { status, body } = await rest.post(`stays/${stayId}/moves`, { ...wish, previewToken: preview['token'] });
  if (status !== 201) throw new Error(`Not moved: ${JSON.stringify(body)}`);
  const { fromRoom, toRoom } = body as unknown as { fromRoom: { number: string }; toRoom: { number: string } };
  return { from: fromRoom.number, to: toRoom.number };
}
