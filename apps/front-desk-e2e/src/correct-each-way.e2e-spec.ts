import { comesToBe, Desk } from './desk';
import { atRest } from './layout';
import { Rest } from './rest';

const CARD_PX = 480;
const LANGUAGES = ['en-GB', 'lt-LT', 'hr-HR'];

interface Bill {
  readonly id: string;
  readonly number: string;
  readonly currency: string;
  readonly stayId: string;
  readonly windows: readonly {
    readonly payerName: string;
    readonly confidential: boolean;
    readonly balance: { readonly amount: string };
  }[];
}

/** A bill of two payers that nobody else works on: of a guest who has not come yet. */
describe('a line is put right', () => {
  let desk: Desk;
  let house: Rest;
  let bill: Bill;
  let elsewhere: { readonly id: string; readonly number: string };
  let room: string;

  beforeAll(async () => {
    house = await Rest.signedIn('rui.alg1');
    const { body } = await house.get('folios?limit=200');
    const untouched = (one: Bill): boolean =>
      one.windows.length > 1 &&
      one.windows.every(({ balance, confidential }) => !confidential && balance.amount === '0.00');
    const found = (body['data'] as Bill[]).findLast(untouched);
    if (!found) throw new Error('The sample has no bill of two payers that is empty.');
    bill = found;
    const guest = (await house.inHouse()).findLast((one) => one.room);
    room = guest?.room?.number ?? '';
    elsewhere = (await house.folioOf(guest?.id ?? '')) as Bill;
    for (const what of ['Sauna', 'Wine', 'Dinner', 'Taxi', 'Cake']) await charge(what, '12.40', 2);
    desk = await Desk.signedIn('rui.alg1');
    await desk.page.goto(`/stay/${bill.stayId}/bill`);
  });
  afterAll(() => desk.close());

  const row = (what: string) => desk.page.getByRole('row', { name: new RegExp(`^.*\\b${what} `) }).first();
  const card = () => desk.page.getByRole('region', { name: 'Correct the line' });
  const field = (name: RegExp) => card().getByLabel(name);

  it('by moving it to the bill of another guest, and back', async () => {
    await begin('Sauna', 'Move', '4');
    await field(/guest in room/).fill(room);
    await field(/guest in room/).blur();
    await card().getByText(`bill ${elsewhere.number}`).waitFor();
    await confirm('Line moved.');

    await row('Sauna').getByText(`Moved to Bill ${elsewhere.number}`).waitFor();
    await comesToBe(desk.page, () => standing(elsewhere.id, 'Sauna'), '12.40');
    await takeBack('Sauna', 'Moved to Bill');
    expect(await standing(elsewhere.id, 'Sauna')).toBe('0.00');
  });

  it('by moving it to the other payer, who is named before', async () => {
    await begin('Wine', 'Move', '5');
    await card().getByText('not this guest').waitFor();
    await confirm('Line moved.');

    await takeBack('Wine', `Moved to ${bill.windows[1]?.payerName}`);
  });

  it('by dividing it between the payers, percent for percent', async () => {
    await begin('Wine', 'Split', '5');
    await field(/^Percent for/).fill('25');
    await card().getByText('3.10').first().waitFor();
    await confirm('Line split.');

    await takeBack('Wine', 'Split');
  });

  it('by another quantity, and by another unit price: the hand goes where the wrong is', async () => {
    await begin('Dinner', 'Count anew', '6');
    await focused(/^Quantity/);
    await desk.type('1');
    await confirm('Line put right.');
    await takeBack('Dinner', 'Corrected');

    await begin('Dinner', 'Count anew', '2');
    await focused(/^Unit price/);
    await desk.type('5,');
    await card().getByText('Write a whole quantity, or a price like 5.10.').waitFor();
    await desk.type('10');
    await confirm('Line put right.');
    await desk.page
      .getByRole('row', { name: /Dinner/ })
      .filter({ hasText: '€10.20' })
      .first()
      .waitFor();
    await takeBack('Dinner', 'Corrected');
  });

  it('by the code it should have had', async () => {
    await begin('Taxi', 'Other code', '7');
    await card().locator('.fields select').selectOption({ index: 1 });
    await confirm('Line posted with the right code.');

    await takeBack('Taxi', 'Corrected');
  });

  it('and says voided when it was voided, with who caused it in the books', async () => {
    await begin('Cake', 'Take off', '1');
    await field(/^\s*Caused by/).selectOption('housekeeping');
    await confirm('Taken off the bill.');

    const { body } = await house.get(`folios/${bill.id}/corrections?limit=200`);
    const made = body['data'] as { act: string; departmentResponsible: string }[];
    expect(made.find(({ act }) => act === 'void')?.departmentResponsible).toBe('housekeeping');
    await takeBack('Cake', 'Voided');
  });

  it('until its part of the bill is closed: then a credit note is what is offered', async () => {
    const { page } = desk;
    await charge('Minibar', '7.00', 1, 2);
    const wish = { windows: [2] };
    const { body: seen } = await house.post(`folios/${bill.id}/closure-previews`, wish);
    const closed = await house.post(`folios/${bill.id}/closure`, { ...wish, previewToken: seen['token'] });
    expect(closed.status).toBe(201);

    await row('Minibar').getByRole('button', { name: 'Credit note for Minibar' }).waitFor();
    expect(
      await row('Minibar')
        .getByRole('button', { name: /^Correct|^Credit Minibar/ })
        .count(),
    ).toBe(0);
    expect(await row('Sauna').getByRole('button', { name: 'Correct: Sauna' }).count()).toBe(1);
    await row('Minibar').getByRole('link').focus();
    await desk.press('x');
    await page.waitForURL(/[?&]settle=note/);
    await page.locator('am-note-card').waitFor();
  });

  it.each(LANGUAGES)('in a card of 480 pixels that needs no scrolling, in %s', async (language) => {
    const other = await Desk.signedIn('rui.alg1', { language });
    const { page } = other;
    const { body } = await house.get(`folios/${bill.id}/postings?limit=200`);
    const line = (body['data'] as { id: string; description: string }[]).find(
      ({ description }) => description === 'Cake',
    );
    await page.goto(`/stay/${bill.stayId}/bill?do=correct&on=${line?.id}`);
    const acts = page.locator('am-correction-card am-segments label');
    await acts.first().waitFor();
    for (let nth = 0; nth < (await acts.count()); nth += 1) {
      await acts.nth(nth).click();
      await page.locator('am-reason-choice label').nth(2).click();
      await atRest(page);
      const size = await page.locator('am-correction-card am-action-card').evaluate((element) => {
        const inner = element.querySelector('.body');
        return {
          height: element.getBoundingClientRect().height,
          more: inner ? inner.scrollHeight - inner.clientHeight : -1,
        };
      });
      expect(size.more).toBe(0);
      expect(size.height).toBeLessThanOrEqual(CARD_PX);
    }
    await other.close();
  });

  /** Opens the card on a line, chooses what to do and why. */
  async function begin(what: string, act: string, digit: string): Promise<void> {
    await row(what).getByRole('link').focus();
    await desk.press('x');
    await card().getByRole('radio', { name: act }).waitFor();
    await card().getByText(act, { exact: true }).click();
    await card().getByRole('heading').focus();
    await desk.press(digit);
  }

  /** The digit has brought the hand into the field. */
  async function focused(name: RegExp): Promise<void> {
    const input = await field(name).elementHandle();
    await desk.page.waitForFunction((wanted) => document.activeElement === wanted, input);
  }

  async function confirm(said: string): Promise<void> {
    await card().getByText('→').first().waitFor();
    await desk.press('Control+Enter');
    await desk.page.getByText(said).first().waitFor();
    await card().waitFor({ state: 'detached' });
  }

  /** The line says what became of it until the act is undone. */
  async function takeBack(what: string, word: string): Promise<void> {
    const chip = row(what).getByText(word).first();
    await chip.waitFor();
    await desk.press('Control+z');
    await chip.waitFor({ state: 'detached' });
  }

  async function charge(description: string, amount: string, quantity: number, window = 1): Promise<void> {
    const money = { amount, currency: bill.currency };
    const posting = { window, transactionCode: 'BAR', description, quantity, amount: money };
    const posted = await house.post(`folios/${bill.id}/postings`, posting);
    if (posted.status !== 201) throw new Error(`Not posted: ${JSON.stringify(posted.body)}`);
  }

  /** What still stands of all lines of that name on a bill. */
  async function standing(folioId: string, what: string): Promise<string> {
    const { body } = await house.get(`folios/${folioId}/postings?limit=200`);
    const lines = body['data'] as { description: string; amount: { amount: string } }[];
    const own = lines.filter(({ description }) => description === what).map(({ amount }) => Number(amount.amount));
    return own.reduce((sum, amount) => sum + amount, 0).toFixed(2);
  }
});
