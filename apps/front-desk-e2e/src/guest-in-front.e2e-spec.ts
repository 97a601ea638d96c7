import { Desk } from './desk';
import { atRest } from './layout';
import { Rest } from './rest';

const HEADER_PX = 200;
const LANGUAGES = ['en-GB', 'pl-PL', 'lt-LT', 'sk-SK', 'hr-HR'];

interface Announced {
  readonly id: string;
  readonly room: object | null;
  readonly announce: { readonly openCases: number };
}

/** One screen for the guest at the desk: everything in sight, nothing said too late. */
describe('the guest in front of one', () => {
  let rest: Rest;
  /** In house, with a case and two promises, so that the screen is as full as it gets. */
  let full: string;

  beforeAll(async () => {
    rest = await Rest.signedIn('pawel.alg1');
    // The last that fits: others take the first, and one in 412 whose story they tell.
    full = (await rest.inHouse()).findLast(({ nights, room }) => nights > 3 && room && room.number !== '412')?.id ?? '';
    for (const category of ['noise', 'water']) {
      const opened = await rest.post('cases', { category, stayId: full });
      const dueAt = new Date(Date.now() + 3_600_000).toISOString();
      await rest.post(`cases/${String(opened.body['id'])}/promises`, { what: 'We call with an answer.', dueAt });
    }
  });

  it.each(LANGUAGES)('fits one screen of 1366 by 768 in %s, its header 200 pixels', async (language) => {
    const desk = await Desk.signedIn('ines.alg1', { language });
    const { page } = desk;
    for (const card of ['', '?do=case']) {
      await page.goto(`/stay/${full}${card}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      if (card) await page.locator('am-action-card').waitFor();
      await atRest(page);

      const size = await page.evaluate(() => {
        const main = document.querySelector('main');
        const header = document.querySelector('am-stay-header');
        return {
          header: header?.getBoundingClientRect().height ?? 0,
          page: (document.scrollingElement?.scrollHeight ?? 0) - innerHeight,
          down: main ? main.scrollHeight - main.clientHeight : -1,
          across: main ? main.scrollWidth - main.clientWidth : -1,
        };
      });

      expect(size).toMatchObject({ page: 0, down: 0, across: 0 });
      expect(size.header).toBeGreaterThan(0);
      expect(size.header).toBeLessThanOrEqual(HEADER_PX);
    }
    await desk.close();
  });

  it('says how earlier stays went, and never more than the desk may know', async () => {
    const desk = await Desk.signedIn('ines.alg1');
    const { page } = desk;
    const { body } = await rest.get('search?q=412&limit=5');
    const hits = body['data'] as { stayId: string; status: string }[];
    await page.goto(`/stay/${hits.find(({ status }) => status === 'InHouse')?.stayId}`);

    const earlier = page.getByRole('region', { name: 'Earlier problems' });
    await earlier.getByText(/2 problems in 5 stays before this one: Noise × 2/).waitFor();
    await desk.close();
  });

  it('announces who leaves with something open until each person has read it', async () => {
    const { body } = await rest.get('stays/announcements?status=DueOut&limit=50');
    const leaving = (body['data'] as Announced[]).find(({ announce }) => announce.openCases === 0);
    if (!leaving) throw new Error('The sample has nobody who leaves today.');
    const opened = await rest.post('cases', { category: 'bill', stayId: leaving.id });
    const desk = await Desk.signedIn('ines.alg1');
    const { page } = desk;
    await page.goto(`/stay/${leaving.id}`);
    const banner = page.getByRole('region', { name: /^Before check-out/ });
    await banner.getByRole('link', { name: 'Bill', exact: true }).waitFor();

    const count = await desk.counting(() => desk.press('y'));

    await banner.getByText(/read by Inês Duarte/).waitFor();
    await banner.getByRole('link', { name: 'Bill', exact: true }).waitFor({ state: 'hidden' });
    expect(count).toBe(1);
    const timeline = await rest.get(`cases/${String(opened.body['id'])}/timeline`);
    expect(JSON.stringify(timeline.body)).toContain('"announced"');

    const colleague = await Desk.signedIn('marta.alg1');
    await colleague.page.goto(`/stay/${leaving.id}`);
    await colleague.page.getByRole('button', { name: 'I have read this' }).waitFor();
    await colleague.close();
    await desk.close();
  });

  it('settles a promise where it is announced', async () => {
    const { body } = await rest.get('stays/announcements?status=DueOut&limit=50');
    const leaving = (body['data'] as Announced[]).findLast(({ announce }) => announce.openCases === 0);
    if (!leaving) throw new Error('The sample has too few who leave today.');
    const opened = await rest.post('cases', { category: 'service', stayId: leaving.id });
    const dueAt = new Date(Date.now() + 3_600_000).toISOString();
    await rest.post(`cases/${String(opened.body['id'])}/promises`, { what: 'A taxi at noon.', dueAt });
    const desk = await Desk.signedIn('ines.alg1');
    await desk.page.goto(`/stay/${leaving.id}`);
    const item = desk.page.getByRole('listitem').filter({ hasText: 'A taxi at noon.' });

    await item.getByRole('button', { name: 'Promise kept' }).click();

    await item.waitFor({ state: 'hidden' });
    await desk.close();
  });

  it('keeps the confirm of a card in sight beside what is announced at arrival', async () => {
    const { body } = await rest.get('stays/announcements?status=DueIn&limit=50');
    const arriving = (body['data'] as Announced[]).find(({ room }) => room !== null);
    if (!arriving) throw new Error('The sample has nobody who arrives today and has a room.');
    await rest.post('cases', { category: 'noise', stayId: arriving.id });
    const desk = await Desk.signedIn('ines.alg1');
    const { page } = desk;
    await page.goto(`/stay/${arriving.id}?do=move`);
    await page.getByRole('region', { name: /^At check-in/ }).waitFor();
    const confirm = page.getByRole('button', { name: /^Assign \d+/ });
    await confirm.waitFor();
    await page.locator('am-move-preview').waitFor();

    const [{ y = 0, height = 0 } = {}, strip] = await Promise.all([
      confirm.boundingBox().then((box) => box ?? undefined),
      page.locator('am-status-bar').boundingBox(),
    ]);
    expect(y + height).toBeLessThanOrEqual(strip?.y ?? 0);
    await desk.close();
  });
});
