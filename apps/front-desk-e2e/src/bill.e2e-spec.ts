import { Desk } from './desk';
import { atRest, leavesItsBox, longerThanScreen } from './layout';
import { Rest } from './rest';

const A5 = /\/MediaBox\s*\[0 0 (?:419|420)[.\d]* 59[45][.\d]*\]/;

interface Folio {
  readonly stayId: string;
  readonly windows: readonly { readonly payerName: string; readonly balance: { readonly amount: string } }[];
}

/** The bill on the screen and on paper. */
describe('the bill', () => {
  let desk: Desk;
  let folio: Folio;

  beforeAll(async () => {
    const rest = await Rest.signedIn('pawel.alg1');
    const { body } = await rest.get('folios?limit=200');
    const paid = ({ windows }: Folio): boolean =>
      windows.length > 1 && windows.every(({ balance }) => Number(balance.amount) > 0);
    const found = (body['data'] as Folio[]).find(paid);
    if (!found) throw new Error('The sample has no bill that two pay.');
    folio = found;
    desk = await Desk.signedIn('ines.alg1');
    await desk.page.goto(`/stay/${folio.stayId}/bill`);
    await desk.page.getByRole('table').first().waitFor();
  });
  afterAll(() => desk.close());

  it('stands by payer, each with what they owe, and moves nothing out of the page', async () => {
    const { page } = desk;

    for (const { payerName } of folio.windows) {
      await page.getByRole('rowheader', { name: `Paid by ${payerName}` }).waitFor();
    }
    await atRest(page);
    expect(await longerThanScreen(page)).toBe(0);
    // As low as a window gets: by now everything on the page is longer than its place.
    await page.setViewportSize({ width: 1366, height: 320 });
    expect(await leavesItsBox(page)).toEqual([]);
    expect(await longerThanScreen(page)).toBe(0);
    await page.setViewportSize({ width: 1366, height: 768 });
  });

  it('has a line explained beside it, and the explanation is printed alone on A5', async () => {
    const { page } = desk;
    await page
      .getByRole('button', { name: /^Explain / })
      .first()
      .click();
    const forGuest = page.getByRole('region', { name: 'For the guest' });
    await forGuest.waitFor();
    const [line, card] = [await page.locator('tr.chosen').boundingBox(), await forGuest.boundingBox()];
    expect(card?.x).toBeGreaterThan((line?.x ?? 0) + (line?.width ?? 0));

    await page.emulateMedia({ media: 'print' });

    expect(await forGuest.isVisible()).toBe(true);
    expect(await page.getByRole('table').first().isVisible()).toBe(false);
    expect((await page.pdf({ preferCSSPageSize: true })).toString('latin1')).toMatch(A5);
    await page.emulateMedia({ media: 'screen' });
  });
});
