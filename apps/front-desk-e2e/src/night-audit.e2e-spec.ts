import type { Locator, Page } from 'playwright-core';
import { findings } from './axe';
import { Desk } from './desk';
import { NightHotel } from './night-guests';

/** How a night ends on the night manager's screen. One hotel, one night after the other. */
describe('the night audit', () => {
  let hotel: NightHotel;
  let desk: Desk;
  let page: Page;
  let panel: Locator;

  beforeAll(async () => {
    hotel = await NightHotel.open('ALG2');
    desk = await Desk.signedIn('henrique.alg2');
    page = desk.page;
    panel = page.getByRole('region', { name: 'Night audit' });
  });
  afterAll(async () => {
    await desk.close();
    await hotel.close();
  });

  it('is the PMS’s where the PMS posts the nights', async () => {
    await page.goto('/night');

    await panel.getByText('The PMS posts the nights of this hotel and ends them.').waitFor();
    expect(await panel.getByRole('button').count()).toBe(0);
  });

  it('lists what must not pass, each guest a way to the stay, and offers no end before it is in order', async () => {
    await hotel.postsItsNights();
    await hotel.guest({ name: 'Ms Anna Nowak', leavesIn: 3 });
    const overdue = await hotel.guest({ name: 'Mr Jan Kowalski', leavesIn: 0 });
    await page.goto('/night');

    await panel.getByText('1 thing must be put in order first.').waitFor();
    await panel.getByText('Due out, neither checked out nor extended').first().waitFor();
    expect(await panel.getByRole('button', { name: 'End the night' }).count()).toBe(0);
    expect(await findings(page)).toEqual([]);
    await panel.getByRole('link', { name: /Mr Jan Kowalski$/ }).click();
    await page.waitForURL(`**/stay/${overdue}`);
    await hotel.checkOut(overdue);
  });

  it('ends in two interactions: what it will post is seen first, and the new date stands on the screen by itself', async () => {
    await page.goto('/night');
    const next = dayAfter(await hotel.date());
    await panel.getByText('Nothing is open. 1 night is posted when the night ends.').waitFor();

    const count = await desk.counting(async () => {
      await desk.click(panel.getByRole('button', { name: 'End the night' }));
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('row', { name: 'Accommodation 1 €100.00' }).waitFor();
      await dialog.getByRole('row', { name: 'Total €104.00' }).waitFor();
      expect(await findings(page)).toEqual([]);
      await desk.click(dialog.getByRole('button', { name: /^Post and move to / }));
    });

    expect(count).toBe(2);
    await panel.getByText(/Night of .* ended at/).waitFor();
    await page.getByRole('contentinfo').getByText(next).first().waitFor();
    await panel.getByText('1 night posted, €104.00').click();
    await panel.getByRole('row', { name: 'City tax 1 €4.00' }).waitFor();
  });

  it('asks for a reason where something may stay open, and shows how far it is while it runs', async () => {
    const busy = await hotel.guest({ name: 'Ms Eva Novák', leavesIn: 3 });
    await hotel.guest({ name: 'Mr Petr Horvat', leavesIn: 3, withRoom: false });
    await page.goto('/night');
    await panel.getByText('1 thing is open. It may stay so, with a reason.').waitFor();
    const letGo = await hotel.hold(busy);

    await panel.getByRole('button', { name: 'End the night' }).click();
    const dialog = page.getByRole('dialog');
    const confirm = dialog.getByRole('button', { name: /^Post and move to / });
    await confirm.click();
    await dialog.getByText('Write a reason, or put it in order.').waitFor();
    await dialog.getByRole('textbox', { name: /In house without a room tonight$/ }).fill('Sleeps at a friend’s house.');
    await confirm.click();

    await panel.getByText('2 of 3 nights posted').waitFor();
    expect(await panel.getByRole('progressbar').getAttribute('value')).toBe('2');
    await letGo();
    await panel.getByText('3 nights posted, €312.00').waitFor();
  });

  it('is one column on a phone, nothing cut off at the side', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await panel.waitFor();
    const [content, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(content).toBe(screen);
  });
});

/** As the status bar writes it, without the weekday. */
function dayAfter(night: string): string {
  const day = new Date(Date.parse(night) + 86_400_000);
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(day);
}
