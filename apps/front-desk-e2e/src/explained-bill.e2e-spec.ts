import { findings } from './axe';
import { Desk } from './desk';
import { myHouse } from './house';
import { Rest } from './rest';

/** A whole bill is explained, at the desk and by a link, and what the guest says to it is where work is done. */
describe('what a guest says to a bill', () => {
  let desk: Desk;
  let house: Rest;
  let first: string;
  let second: string;

  beforeAll(async () => {
    house = await Rest.signedIn('pawel.alg1');
    [first = '', second = ''] = await quietStays();
    desk = await Desk.signedIn('ines.alg1');
  });
  afterAll(() => desk.close());

  it('is noted in one interaction when the guest understands, also without a case', async () => {
    const { page } = desk;
    await openShown(first);
    expect(await findings(page)).toEqual([]);

    const count = await desk.counting(() => desk.press('u'));

    await page.getByText('Noted: the guest understands.').first().waitFor();
    expect(count).toBe(1);
    await page.locator('am-show-card').waitFor({ state: 'detached' });
    expect(await reactions(first)).toContainEqual({ how: 'screen', reaction: 'understood' });
  });

  it('goes straight on to the case in one when the guest disputes it', async () => {
    const { page } = desk;
    await openShown(first);

    const count = await desk.counting(() => desk.press('d'));

    await page.waitForURL('**/case/**');
    expect(count).toBe(1);
    await page.getByText('Explained, the guest disputes it').first().waitFor();
    expect(await reactions(first)).toContainEqual({ how: 'screen', reaction: 'disputes' });
  });

  it('reaches a case by the link, live: the desk sees the question and takes it', async () => {
    const { page } = desk;
    await page.goto(`/stay/${second}`);
    await page.locator('am-stay-header').waitFor();
    const { id: folioId } = await house.folioOf(second);

    await ask(folioId, 'Was kostet das Frühstück?');

    await page.locator('am-stay-case', { hasText: 'Bill' }).getByRole('link').first().click();
    await page.waitForURL('**/case/**');
    await page.getByText('The guest asks about the bill').first().waitFor();
    await page.getByText('Was kostet das Frühstück?').first().waitFor();
    await page.getByRole('button', { name: /^Take it/ }).waitFor();

    await ask(folioId, 'Und die Steuer?');

    await page.getByText('Und die Steuer?').first().waitFor();
    expect(await page.getByText('The guest asks about the bill').count()).toBe(2);
    expect(await findings(page)).toEqual([]);
  });

  async function openShown(stayId: string): Promise<void> {
    const { page } = desk;
    await page.goto(`/stay/${stayId}/bill`);
    await page.getByRole('table').first().waitFor();
    await page.getByRole('heading', { level: 1 }).focus();
    await desk.press('p');
    await page.locator('am-bill-tree-view table').first().waitFor();
    await page.getByRole('button', { name: /^Disputes it/ }).waitFor();
  }

  /** The last guests of the list with something on the bill and no case: other journeys take the first ones. */
  async function quietStays(): Promise<readonly string[]> {
    const found: string[] = [];
    for (const id of (await house.withoutCase()).toReversed()) {
      if (await owes(id)) found.push(id);
      if (found.length === 2) return found;
    }
    throw new Error('The sample has too few guests without a case.');
  }

  async function owes(stayId: string): Promise<boolean> {
    const { body } = await house.get(`folios?stayId=${stayId}`);
    const [folio] = body['data'] as { windows: { payerKind: string; balance: { amount: string } }[] }[];
    return folio?.windows.some(({ payerKind, balance }) => payerKind === 'guest' && balance.amount !== '0.00') ?? false;
  }

  async function reactions(stayId: string): Promise<readonly object[]> {
    const { id } = await house.folioOf(stayId);
    const { body } = await house.get(`folios/${id}/explanation-snapshots`);
    return (body['data'] as { showings: { how: string; reaction: string | null }[] }[]).flatMap(({ showings }) =>
      showings.map(({ how, reaction }) => ({ how, reaction })),
    );
  }

  /** As the guest's own browser sends the form. */
  async function ask(folioId: string, question: string): Promise<void> {
    const { body } = await house.post('explanation-links', { folioId, purpose: 'guest' });
    const answer = await fetch(`${(await myHouse()).url}${String(body['path'])}`, {
      method: 'POST',
      body: new URLSearchParams({ answer: 'question', question }),
    });
    expect(answer.status).toBe(200);
  }
});
