import { Desk, holds } from './desk';
import { Rest } from './rest';

/** A guest with drinks of today on the bill, and a night charged above the quoted price. */
describe('a wrong line of the bill', () => {
  let desk: Desk;
  let house: Rest;
  let folio: { readonly id: string; readonly currency: string };
  let stayId: string;

  beforeAll(async () => {
    house = await Rest.signedIn('rui.alg1');
    [stayId = ''] = await house.guestsInHouse(1);
    folio = await house.folioOf(stayId);
    for (const drink of ['Water', 'Juice', 'Coffee', 'Tea']) await house.charge(folio, drink, '12.40');
    await nightAboveQuoted();
    desk = await Desk.signedIn('marta.alg1');
    await desk.page.goto(`/stay/${stayId}/bill`);
  });
  afterAll(() => desk.close());

  const row = (what: string) => desk.page.getByRole('row', { name: new RegExp(what) }).first();
  const card = () => desk.page.getByRole('region', { name: 'Correct the line' });

  it('is taken off whole in three interactions by keyboard, and put back from the strip', async () => {
    const { page } = desk;
    await row('Water').getByRole('link').focus();

    const count = await desk.counting(async () => {
      await desk.press('x');
      await desk.press('1');
      await desk.press('Control+Enter');
    });

    await page.getByText('Taken off the bill.').first().waitFor();
    expect(count).toBeLessThanOrEqual(3);
    await desk.press('Control+z');
    await page.getByText('Undone').first().waitFor();
  });

  it('is taken off in part in four, typed with a comma, and says what it leaves', async () => {
    await row('Juice').getByRole('link').focus();

    const count = await desk.counting(async () => {
      await desk.press('x');
      await desk.press('8');
      await amountHasFocus();
      await desk.type('2,40');
      await card().getByText('→').waitFor();
      await desk.press('Control+Enter');
    });

    await desk.page.getByText('Taken off the bill.').first().waitFor();
    expect(count).toBeLessThanOrEqual(4);
    await row('Juice').getByText(/2\.40/).first().waitFor();
  });

  it('is taken off whole in three by pointer, and the list of corrections undoes it later', async () => {
    const { page } = desk;

    const count = await desk.counting(async () => {
      await desk.click(page.getByRole('button', { name: 'Correct: Coffee' }));
      await desk.click(card().getByText('Posted twice'));
      await desk.click(card().getByRole('button', { name: /^Take .*12\.40 off/ }));
    });

    expect(count).toBeLessThanOrEqual(3);
    const undo = page.getByRole('button', { name: 'Undo: Voided, Coffee' });
    await undo.click();
    await undo.waitFor({ state: 'detached' });
  });

  it('goes down to the quoted price in three, its source in sight', async () => {
    await row('Night above').getByRole('link').focus();

    const count = await desk.counting(async () => {
      await desk.press('x');
      await card()
        .getByText(/^Quoted .* rate .* booking /)
        .waitFor();
      await desk.press('2');
      await desk.press('Control+Enter');
    });

    await desk.page.getByText('Taken off the bill.').first().waitFor();
    expect(count).toBeLessThanOrEqual(4);
    const { body } = await house.get(`folios/${folio.id}/corrections?limit=200`);
    const acts = body['data'] as { act: string; change: { amount: string } }[];
    expect(acts.at(-1)).toMatchObject({ act: 'credit', change: { amount: '-10.00' } });
  });

  it('keeps what was typed, and waits for a connection', async () => {
    const { page } = desk;
    await row('Tea').getByRole('link').focus();
    await desk.press('x');
    await desk.press('1');
    await amountHasFocus();
    await desk.type('3');
    await desk.press('Escape');
    await row('Tea').getByRole('link').focus();
    await desk.press('x');
    await holds(card().getByRole('textbox', { name: /^Amount/ }), '3');

    await desk.loseConnection();
    await card().getByText(/money/i).first().waitFor();
    expect(await card().getByRole('button', { name: /^Take/ }).isDisabled()).toBe(true);
    await desk.findConnection();
    await page.keyboard.press('Escape');
  });

  /** A reason chosen by its digit leads to the field. */
  async function amountHasFocus(): Promise<void> {
    await card().locator('input:focus').waitFor();
  }

  /** Tonight at ten above what was quoted for it. */
  async function nightAboveQuoted(): Promise<void> {
    const probe = await night('Probe', '5.00');
    const { body } = await house.get(`postings/${probe}/correction-options`);
    const quoted = body['quoted'] as { amount: { amount: string } } | null;
    if (!quoted) throw new Error('No price was quoted for tonight.');
    await night('Night above', (Number(quoted.amount.amount) + 10).toFixed(2));
  }

  async function night(description: string, amount: string): Promise<string> {
    const money = { amount, currency: folio.currency };
    const posting = { window: 1, transactionCode: 'ROOM', description, amount: money };
    const posted = await house.post(`folios/${folio.id}/postings`, posting);
    if (posted.status !== 201) throw new Error(`Not posted: ${JSON.stringify(posted.body)}`);
    return String(posted.body['id']);
  }
});
