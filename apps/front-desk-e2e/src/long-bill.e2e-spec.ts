import { Desk } from './desk';
import { Rest } from './rest';

const MANY = 230;
const AT_ONCE = 10;

interface Line {
  readonly id: string;
  readonly kind: string;
  readonly description: string;
  readonly amount: { readonly amount: string; readonly currency: string };
  readonly credited: { readonly amount: string };
}

/** A group’s master bill, or a long stay with a thirsty guest. */
describe('a bill of more lines than one page', () => {
  let desk: Desk;
  let rest: Rest;
  let stayId: string;
  let folioId: string;

  beforeAll(async () => {
    rest = await Rest.signedIn('ines.alg1');
    // From the middle, where no other journey looks: two hundred lines fold the bill of whoever it is.
    const guests = await rest.inHouse();
    stayId = guests[Math.floor(guests.length / 2)]?.id ?? '';
    const folio = await rest.folioOf(stayId);
    folioId = folio.id;
    const teas = Array.from({ length: MANY }, (_, at) => at + 1);
    for (let from = 0; from < MANY; from += AT_ONCE) {
      const some = teas.slice(from, from + AT_ONCE);
      await Promise.all(some.map((tea) => rest.charge(folio, `Mint tea ${tea}`, `${tea}.10`)));
    }
    await rest.post('cases', { category: 'bill', stayId });
    desk = await Desk.signedIn('ines.alg1');
  });
  afterAll(() => desk.close());

  it('is there to its end in the credit card, and any line of it is found and credited', async () => {
    const { page } = desk;
    await page.goto(`/stay/${stayId}?do=credit`);
    const card = page.locator('am-action-card');
    const boxes = card.getByRole('checkbox');
    await card.getByRole('searchbox', { name: 'Find a line' }).waitFor();
    const all = (await lines()).filter(
      ({ kind, amount, credited }) => kind === 'charge' && amount.amount !== credited.amount.replace('-', ''),
    );
    expect(all.length).toBeGreaterThanOrEqual(MANY);

    await card.getByRole('checkbox', { name: /^Mint tea 230 / }).waitFor();
    await card.getByRole('button', { name: `Show ${all.length - 20} more lines` }).click();
    expect(await boxes.count()).toBe(all.length);

    await card.getByRole('searchbox', { name: 'Find a line' }).fill('tea 207,10');
    const wanted = card.getByRole('checkbox', { name: /^Mint tea 207 / });
    await boxes.first().uncheck();
    await wanted.check();
    expect(await boxes.count()).toBe(1);
    await card.getByText('50%').click();
    const confirm = card.getByRole('button', { name: /^Take €103\.55 off/ });
    await confirm.click();
    await page.getByRole('contentinfo').getByText('€103.55 taken off the bill.').waitFor();

    const line = (await lines()).find(({ description }) => description === 'Mint tea 207');
    expect(line?.credited.amount).toBe('-103.55');
  });

  async function lines(): Promise<readonly Line[]> {
    const found: Line[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const { body } = await rest.get(`folios/${folioId}/postings?limit=200${cursor && `&cursor=${cursor}`}`);
      found.push(...(body['data'] as Line[]));
      cursor = (body['page'] as { nextCursor: string | null }).nextCursor;
    }
    return found;
  }
});
