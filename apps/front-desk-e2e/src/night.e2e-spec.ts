import type { Page } from 'playwright-core';
import { findings } from './axe';
import { Desk } from './desk';
import { Rest } from './rest';

/** The night manager's screen, and what is said aloud when a severe case is late. */
describe('the night', () => {
  let desk: Desk;
  let page: Page;
  let rest: Rest;

  beforeAll(async () => {
    desk = await Desk.signedIn('ines.alg1', { theme: 'dark' });
    page = desk.page;
    rest = await Rest.signedIn('marta.alg1');
  });
  afterAll(() => desk.close());

  it('shows the house: cases, rooms for a move by type, comings and goings, and who is there', async () => {
    await page.goto('/night');

    const house = page.getByRole('region', { name: 'The house' });
    await house.getByText('Still to arrive').waitFor();
    expect(await house.getByRole('row').count()).toBeGreaterThan(2);
    await house.getByRole('region', { name: 'On shift' }).getByText('Inês Duarte').waitFor();
    await house.getByRole('region', { name: 'Noise in the quiet hours' }).waitFor();
  });

  it('lists what is due before six with whom to call, and a promise kept is off the list', async () => {
    const [stayId] = await rest.guestsInHouse(1);
    const { body: opened } = await rest.post('cases', { category: 'water', stayId });
    const { body: due } = await rest.get('follow-ups');
    const half = new Date((Date.now() + Date.parse(String(due['until']))) / 2).toISOString();
    await rest.post(`cases/${String(opened['id'])}/promises`, { what: 'Tell her the tap is mended', dueAt: half });

    const before = page.getByRole('region', { name: /^Do before / });
    await before.getByText('Tell her the tap is mended').waitFor();
    const kept = before.getByRole('button', { name: 'Kept: Tell her the tap is mended' });
    const count = await desk.counting(() => desk.click(kept));

    expect(count).toBe(1);
    await page
      .getByText(/^The promise is kept: /)
      .first()
      .waitFor();
    await before.getByText('Tell her the tap is mended').waitFor({ state: 'detached' });
    const { body: after } = await rest.get('follow-ups');
    expect(JSON.stringify(after['data'])).not.toContain('Tell her the tap is mended');
  });

  it('takes the most urgent case that nobody has in one interaction', async () => {
    await page.goto('/night');
    await page.getByRole('heading', { name: 'Nobody has taken these' }).waitFor();

    const count = await desk.counting(() => desk.press('t'));

    await page
      .getByText(/: taken$/)
      .first()
      .waitFor();
    expect(count).toBe(1);
  });

  it('is one column on a phone, nothing cut off at the side', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    const [content, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    await page.setViewportSize({ width: 1366, height: 768 });
    expect(content).toBe(screen);
  });
});

describe('a severe case that is late', () => {
  it('is a band on every screen of the manager, a number in the tab and a tone, until it is seen', async () => {
    const desk = await Desk.open();
    const { page } = desk;
    await page.addInitScript(COUNT_TONES);
    await page.clock.install();
    await desk.signIn({ signInName: 'ines.alg1', password: 'sample-desk-2026' });
    await page.getByRole('link', { name: 'Night' }).click();
    await page.getByRole('slider', { name: 'Volume of the tone' }).press('ArrowRight');
    const tones = (): Promise<number> => page.evaluate(() => (globalThis as unknown as { tones: number }).tones);
    const tried = await tones();
    expect(tried).toBeGreaterThan(0);

    const band = page.getByRole('alert').filter({ hasText: 'Severe and late' });
    await later(page, 40);
    await band.waitFor();
    expect(await page.title()).toMatch(/^\(\d+\) /);
    expect(await tones()).toBeGreaterThan(tried);
    expect(await findings(page)).toEqual([]);

    await page.getByRole('link', { name: 'Board' }).click();
    await page.getByRole('heading', { name: 'Board' }).waitFor();
    await band.getByRole('button', { name: 'Seen' }).click();

    await band.waitFor({ state: 'detached' });
    expect(await page.title()).toMatch(/^Board/);
    await desk.close();
  });

  it('leaves the receptionist to their own list', async () => {
    const desk = await Desk.open();
    const { page } = desk;
    await page.clock.install();
    await desk.signIn({ signInName: 'marta.alg1', password: 'sample-desk-2026' });
    await later(page, 40);

    await page
      .getByRole('complementary', { name: 'Open cases' })
      .getByText(/^late by/)
      .first()
      .waitFor();
    expect(await page.getByText('Severe and late').count()).toBe(0);
    await desk.close();
  });
});

describe('the desk', () => {
  it('tells at a telephone whom to call back and opens a case without a stay, and shows nobody who arrives', async () => {
    const desk = await Desk.signedIn('diogo.alg1');
    const { page } = desk;
    await page.goto('/desk');
    await page.getByRole('region', { name: 'Call back' }).getByRole('link').first().waitFor();
    expect(await page.getByRole('region', { name: 'At the desk today' }).count()).toBe(0);

    const main = page.getByRole('main');
    await main.getByRole('button', { name: /^New case/ }).click();

    await main.getByRole('textbox', { name: 'Guest', exact: true }).waitFor();
    expect(await findings(page)).toEqual([]);
    await desk.close();
  });

  it('says why a guest of today is announced, and has the whole list at an address', async () => {
    const desk = await Desk.signedIn('marta.alg1');
    const { page } = desk;
    await page.goto('/desk');
    const today = page.getByRole('region', { name: 'At the desk today' });
    await today
      .getByText(/promises? open|open cases?|Serious problem before/)
      .first()
      .waitFor();

    await today.getByRole('link', { name: /^and \d+ more$/ }).click();
    await page.waitForURL('**/today');
    await page.getByText('Departures').click();

    await page.waitForURL('**/today?status=DueOut');
    await page.getByRole('row').nth(8).waitFor();
    expect(await findings(page)).toEqual([]);
    await desk.close();
  });
});

describe('the first screen', () => {
  it.each([
    ['a supervisor by day', 'ines.alg1', 12, '/board'],
    ['a supervisor at night', 'ines.alg1', 23, '/night'],
    ['a receptionist at night', 'marta.alg1', 23, '/desk'],
  ])('of %s', async (_who, signInName, hour, path) => {
    const desk = await Desk.open();
    const time = new Date();
    time.setHours(hour, 30);
    await desk.page.clock.install({ time });

    await desk.signIn({ signInName, password: 'sample-desk-2026' });

    expect(new URL(desk.page.url()).pathname).toBe(path);
    await desk.close();
  });
});

/** Time goes by with somebody at the desk: without a hand on it the screen would lock. */
async function later(page: Page, minutes: number): Promise<void> {
  for (let gone = 0; gone < minutes; gone += 1) {
    await page.mouse.move(300 + gone, 700);
    await page.clock.fastForward('00:01:00');
  }
}

/** Counts what would sound; nobody listens here. */
const COUNT_TONES = `
  globalThis.tones = 0;
  globalThis.AudioContext = class {
    currentTime = 0;
    destination = {};
    resume() { return Promise.resolve(); }
    createOscillator() {
      return { frequency: {}, connect: (to) => to, start: () => { globalThis.tones += 1; }, stop: () => undefined };
    }
    createGain() {
      const ramp = () => undefined;
      return { gain: { setValueAtTime: ramp, linearRampToValueAtTime: ramp, exponentialRampToValueAtTime: ramp }, connect: (to) => to };
    }
  };
`;
