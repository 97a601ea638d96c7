import type { Page } from 'playwright-core';
import { findings } from './axe';
import { Desk } from './desk';
import { Rest } from './rest';

/** One dot, as a camera would hand it over. */
const PHOTO = {
  name: 'tap.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  ),
};

/** Housekeeping and maintenance, with a phone in the corridor, and the desk that asked. */
describe('tasks on a phone', () => {
  let phone: Desk;
  let page: Page;
  let desk: Rest;

  beforeAll(async () => {
    phone = await Desk.signedIn('rosa.alg1', { width: 390, height: 844 });
    page = phone.page;
    desk = await Rest.signedIn('marta.alg1');
  });
  afterAll(() => phone.close());

  const items = () => page.locator('am-task-item');
  const item = (text: string) => items().filter({ hasText: text });
  /** Rows do not jump under a thumb; with pointer and focus out of the list they come. */
  const comes = async (text: string) => {
    await page.mouse.move(0, 0);
    await page.getByRole('heading', { name: 'Tasks', level: 1 }).focus();
    await item(text).waitFor();
  };
  const ask = async (text: string, facts: object = {}) =>
    (await desk.post('tasks', { kind: 'delivery', text, ...facts })).body as { id: string };

  it('begin on the list of tasks, and what the desk asks for is there by itself', async () => {
    await page.waitForURL(/\/tasks/);
    await page.getByRole('heading', { name: 'Tasks', level: 1 }).waitFor();

    await ask('Two towels for the terrace');

    await comes('Two towels for the terrace');
    expect(await findings(page)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });

  it('are taken with one tap and done with one more, and the room is clean at the desk', async () => {
    const room = await dirtyRoom();
    const { id } = await ask('Make up before the guest comes', { kind: 'cleaning', roomId: room.id });
    const mine = item('Make up before the guest comes');
    await comes('Make up before the guest comes');

    const taps = await phone.counting(async () => {
      await phone.click(mine.getByRole('button', { name: /^Take/ }));
      await mine.getByText('Me', { exact: true }).waitFor();
      await phone.click(mine.getByRole('button', { name: /^Done/ }));
      await mine.waitFor({ state: 'detached' });
    });

    expect(taps).toBe(2);
    expect((await desk.get(`tasks/${id}`)).body).toMatchObject({ state: 'Done', room: { status: 'Clean' } });
    expect((await desk.get(`rooms/${room.id}`)).body['status']).toBe('Clean');
  });

  it('are given back in two taps with why, and the desk reads it', async () => {
    const { id } = await ask('Change the lamp in the hall');
    const lamp = item('Change the lamp in the hall');
    await comes('Change the lamp in the hall');

    const taps = await phone.counting(async () => {
      await phone.click(lamp.getByRole('button', { name: /^Give back/ }));
      await phone.click(lamp.getByRole('button', { name: 'Not ours' }));
      await lamp.getByText('Given back: Not ours').waitFor();
    });

    expect(taps).toBe(2);
    expect((await desk.get(`tasks/${id}`)).body).toMatchObject({ state: 'Declined', declined: { reason: 'not-ours' } });
  });

  it('are shown and talked about, and say of a room what is seen', async () => {
    const room = await dirtyRoom();
    const { id } = await ask('The tap in the bathroom drips', {
      kind: 'repair',
      department: 'housekeeping',
      roomId: room.id,
    });
    const tap = item('The tap in the bathroom drips');
    await comes('The tap in the bathroom drips');
    await tap
      .getByRole('button', { name: /The tap in the bathroom drips/ })
      .first()
      .click();

    await tap.locator('input[type=file]').setInputFiles(PHOTO);
    await tap.getByRole('img', { name: /^Photo by Rosa Pinto/ }).waitFor();
    await tap.getByRole('textbox').fill('Only the hot one.');
    await tap.getByRole('button', { name: 'Send' }).click();
    await tap.getByText('Only the hot one.').waitFor();
    await tap.getByRole('button', { name: 'Needs a touch-up' }).click();
    await tap.locator('.facts').getByText('Needs a touch-up').waitFor();

    expect((await desk.get(`tasks/${id}`)).body).toMatchObject({
      notes: [{ text: 'Only the hot one.' }],
      photos: [{ type: 'image/jpeg' }],
    });
    expect(await findings(page)).toEqual([]);
  });

  it('that a colleague took a moment ago say who has them', async () => {
    const { id } = await ask('Bring a cot');
    const cot = item('Bring a cot');
    await comes('Bring a cot');
    await page.route('**/accept', async (route) => {
      await desk.post(`tasks/${id}/accept`, {});
      await route.continue();
    });
    await cot.getByRole('button', { name: /^Take/ }).click();

    await cot.getByRole('alert').getByText('Marta Silva has taken this task.').waitFor();
    await page.unroute('**/accept');
  });

  it('stay on the screen without a connection, and say so', async () => {
    const count = await items().count();
    await phone.loseConnection();

    expect(await items().count()).toBe(count);
    await items()
      .first()
      .getByRole('button', { name: /^(Take|Done)/ })
      .first()
      .click();
    await items().first().getByRole('alert').waitFor();

    await phone.findConnection();
  });

  async function dirtyRoom(): Promise<{ id: string }> {
    const { body } = await desk.get('rooms?status=Dirty&limit=200');
    const rooms = body['data'] as { id: string; frontOfficeStatus: string; block: object | null }[];
    const room = rooms.findLast(({ frontOfficeStatus, block }) => frontOfficeStatus === 'Vacant' && !block);
    if (!room) throw new Error('The sample has no vacant dirty room.');
    return room;
  }
});

describe('tasks at the desk', () => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await Desk.signedIn('marta.alg1');
  });
  afterAll(() => desk.close());

  it('are asked for on the stay, and stand beside it with who has them', async () => {
    const { page } = desk;
    const rest = await Rest.signedIn('marta.alg1');
    const { body } = await rest.get('stays?status=InHouse&limit=1');
    const [stay] = body['data'] as { id: string }[];
    await page.goto(`/stay/${stay?.id}`);
    const tasks = page.getByRole('region', { name: 'Tasks' });

    await tasks.getByRole('button', { name: 'New task' }).click();
    await tasks.getByRole('combobox', { name: 'What kind' }).selectOption('delivery');
    await tasks.getByRole('textbox', { name: 'What is to be done' }).fill('A second pillow, please');
    await tasks.getByRole('button', { name: 'Send' }).click();

    await tasks.getByRole('link', { name: 'A second pillow, please' }).waitFor();
    const { body: listed } = await rest.get(`tasks?stayId=${stay?.id}&open=true`);
    const [task] = listed['data'] as { id: string; text: string }[];
    const colleague = await Rest.signedIn('rosa.alg1');
    await colleague.post(`tasks/${task?.id}/accept`, {});
    await tasks.getByText('Rosa Pinto').waitFor();
  });
});
