import type { Page } from 'playwright-core';
import { findings } from './axe';
import { comesToBe, Desk } from './desk';
import { Rest } from './rest';

interface RackRoom {
  readonly id: string;
  readonly number: string;
  readonly floor: number;
  readonly status: string;
  readonly frontOfficeStatus: string;
  readonly blocks: readonly object[];
  readonly stays: readonly { readonly stayId: string }[];
}

/** The house at one look, without a pointer. */
describe('the rack', () => {
  let desk: Desk;
  let page: Page;
  let rest: Rest;

  beforeAll(async () => {
    rest = await Rest.signedIn('marta.alg1');
    desk = await Desk.signedIn('marta.alg1');
    page = desk.page;
  });
  beforeEach(async () => {
    await page.goto('/rooms');
    await page.getByRole('grid').getByRole('gridcell').first().waitFor();
  });
  afterAll(() => desk.close());

  const rooms = async () => (await rest.get('room-rack')).body['rooms'] as readonly RackRoom[];
  const row = (room: RackRoom) => page.locator(`[data-room="${room.id}"]`);
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label')?.split(',')[0] ?? '');
  const reached = (label: string | undefined) => comesToBe(page, focused, label ?? '');

  it('is gone through with arrows, by floors and to its ends, with one stop for Tab', async () => {
    const all = await rooms();
    const upstairs = all.find(({ floor }) => floor !== all[0]?.floor);
    expect(await page.locator('[role=grid] [tabindex="0"]').count()).toBe(1);

    await page.locator('[role=grid] [tabindex="0"]').focus();
    await reached(all[0]?.number);
    await desk.press('ArrowDown');
    await reached(all[1]?.number);
    await desk.press('PageDown');
    await reached(upstairs?.number);
    await desk.press('Control+End');
    expect(await page.evaluate(() => document.activeElement?.closest('[data-room]')?.getAttribute('data-room'))).toBe(
      all.at(-1)?.id,
    );
    await desk.press('Control+Home');
    await reached(all[0]?.number);
    await desk.press('Enter');
    await page.getByRole('complementary', { name: `Room ${all[0]?.number}` }).waitFor();
    expect(await findings(page)).toEqual([]);
    await desk.press('Escape');
    await reached(all[0]?.number);
  });

  it('moves a guest by key and number: the card opens with that room, and the rack shows where they are from', async () => {
    const [stayId = ''] = await rest.guestsInHouse(1);
    const from = (await rooms()).find(({ stays }) => stays.some((stay) => stay.stayId === stayId)) as RackRoom;
    const { body } = await rest.get(`stays/${stayId}/move-candidates`);
    const candidates = body['candidates'] as { roomId: string; roomNumber: string; status: string }[];
    const wanted = candidates.filter(({ status }) => status === 'Clean').at(-1) ?? candidates[0];
    const to = (await rooms()).find(({ id }) => id === wanted?.roomId) as RackRoom;

    await row(from).locator(`[data-stop="${stayId}"]`).focus();
    await desk.press('.');
    await page.getByRole('menuitem', { name: 'Move to…' }).waitFor();
    expect(await findings(page)).toEqual([]);
    await desk.press('m');
    await page.getByLabel('Room number').waitFor();
    await desk.type(to.number);
    await desk.press('Enter');
    await page.waitForURL(`**/stay/${stayId}?do=move**`);
    await page.getByRole('button', { name: `Move to ${to.number}` }).waitFor();
    await page.locator('am-move-preview').waitFor();
    await desk.press('Control+Enter');
    await page.getByText(`Moved to ${to.number}.`).first().waitFor();

    await page.goto('/rooms');
    await row(to)
      .getByRole('gridcell', { name: new RegExp(`from ${from.number}`) })
      .waitFor();
    const { body: chain } = await rest.get(`stays/${stayId}/moves`);
    const move = (chain['data'] as { id: string }[]).at(-1);
    expect((await rest.post(`stays/${stayId}/moves/${move?.id}/undo`, {})).status).toBe(200);
    // Colleagues see it by themselves.
    await row(from).locator(`[data-stop="${stayId}"]`).waitFor();
  });

  it('shows what housekeeping says the moment it is said', async () => {
    const room = (await rooms()).findLast(
      ({ status, frontOfficeStatus, blocks }) =>
        status === 'Dirty' && frontOfficeStatus === 'Vacant' && blocks.length === 0,
    ) as RackRoom;
    const name = () => row(room).getByRole('rowheader').getAttribute('aria-label');
    expect(await name()).toContain('Dirty');

    const rosa = await Rest.signedIn('rosa.alg1');
    await rosa.post(`rooms/${room.id}/sightings`, { status: 'Pickup', occupied: false });

    await comesToBe(page, async () => (await name())?.includes('Needs a touch-up'), true);
    await rosa.post(`rooms/${room.id}/sightings`, { status: 'Dirty' });
  });
});
