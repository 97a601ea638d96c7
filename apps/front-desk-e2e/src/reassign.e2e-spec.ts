import type { Page } from 'playwright-core';
import { findings } from './axe';
import { Desk } from './desk';
import { NightHotel } from './night-guests';
import { Rest } from './rest';

/** A room is closed while somebody lives in it: from the room to the new one in two presses, and told afterwards. */
describe('a guest whose room is closed', () => {
  let desk: Desk;
  let page: Page;
  let rest: Rest;
  let hotel: NightHotel;
  let stayId: string;

  beforeAll(async () => {
    rest = await Rest.signedIn('ines.alg1');
    hotel = await NightHotel.open('ALG1');
    stayId = await hotel.guest({ name: 'Ms Closed', leavesIn: 2 });
    // Who leaves today leaves a room of the same type behind, whatever else is free in the house.
    await hotel.checkOut(await hotel.guest({ name: 'Ms Gone', leavesIn: 0 }));
    desk = await Desk.signedIn('ines.alg1');
    page = desk.page;
  });
  afterAll(async () => {
    await hotel.checkOut(stayId);
    await Promise.all([hotel.close(), desk.close()]);
  });

  const roomOf = async () => (await rest.get(`stays/${stayId}`)).body['room'] as { id: string; number: string };

  it('gets another one: seen first, given with one confirm, and said what became of it', async () => {
    const old = await roomOf();
    const block = { roomId: old.id, kind: 'OutOfOrder', reason: 'water', anyway: true };
    expect((await rest.post('room-blocks', block)).status).toBe(201);

    await page.goto(`/rooms?room=${old.id}`);
    await desk.click(page.locator('am-room-panel').getByRole('link', { name: 'Find other rooms' }));
    await page.getByRole('heading', { name: '1 guest gets another room' }).waitFor();
    await page.getByText('Ms Closed').first().waitFor();
    expect(await findings(page)).toEqual([]);
    expect((await roomOf()).id).toBe(old.id);

    await desk.press('Control+Enter');
    await page.getByRole('heading', { name: 'Rooms given' }).waitFor();
    await page.getByText('moved, in house').waitFor();
    expect(await findings(page)).toEqual([]);
    const given = await roomOf();
    expect(given.id).not.toBe(old.id);
    await page.getByRole('listitem').filter({ hasText: given.number }).first().waitFor();
  });
});
