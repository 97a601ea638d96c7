import { Desk } from './desk';
import { NightHotel } from './night-guests';
import { Rest } from './rest';

/** Guests of this test alone, who have left: nobody else comes upon them. */
describe('a bill at its end', () => {
  let desk: Desk;
  let house: Rest;
  let hotel: NightHotel;

  beforeAll(async () => {
    hotel = await NightHotel.open('ALG1');
    house = await Rest.signedIn('rui.alg1');
    desk = await Desk.signedIn('rui.alg1');
  });
  afterAll(async () => {
    await desk.close();
    await hotel.close();
  });

  const panel = () => desk.page.getByRole('region', { name: /^Settlement of bill/ });
  const card = (name: RegExp) => panel().getByRole('region', { name });
  const told = (words: string | RegExp) => desk.page.getByText(words).first().waitFor();
  const press = (name: string | RegExp) => panel().getByRole('button', { name }).click();

  it('is not closed before it is paid; then it is, with an invoice one can print', async () => {
    await atTheBillOf('Mr Stern', [['Bar bill', '30.00']]);

    await press('Close the bill');
    const closing = card(/^Close bill/);
    await closing.getByRole('alert').filter({ hasText: '€30.00 is still to be paid.' }).waitFor();
    await closing.getByRole('button', { name: 'Take payment' }).click();
    await card(/^Take payment: Mr Stern/)
      .getByText('→')
      .waitFor();
    await desk.press('Control+Enter');
    await told('€30.00 taken.');

    await press('Close the bill');
    await closing.getByText('Paid. Gets an invoice.').waitFor();
    await desk.press('Control+Enter');
    const number = /ALG1-INV-\d{4}-\d{6}/;
    await panel().getByRole('listitem').filter({ hasText: number }).getByText('€30.00').waitFor();

    const paper = await panel()
      .getByRole('link', { name: /^Print ALG1-INV/ })
      .getAttribute('href');
    const answer = await desk.page.request.get(paper ?? '');
    expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'application/pdf']);
  });

  it('is reduced by a credit note when it is closed, and no more goes back than is owed', async () => {
    await atTheBillOf('Ms Weber', [
      ['Dinner', '40.00'],
      ['Wine', '12.40'],
    ]);
    await house.settleInFull(folioId);
    await desk.page.reload();

    await press(/^Credit note on ALG1-INV/);
    const note = card(/^Credit note on/);
    await note.getByRole('checkbox', { name: /Dinner/ }).check();
    await note.getByRole('textbox', { name: 'Amount off: Dinner' }).fill('40,01');
    await note.getByRole('alert').waitFor();
    await note.getByRole('textbox', { name: 'Amount off: Dinner' }).fill('10,50');
    await note.getByRole('button', { name: 'Issue credit note: €10.50' }).waitFor();
    await note.getByText('−€10.50').waitFor();
    await desk.press('Control+Enter');
    await told(/^Credit note ALG1-CN-\d{4}-\d{6} over €10\.50 issued\./);

    await press('Give back money: Ms Weber');
    const back = card(/^Give back money/);
    await back.getByRole('textbox', { name: 'Amount, EUR' }).fill('10.51');
    await back.getByRole('alert').filter({ hasText: '€10.50' }).waitFor();
    await back.getByRole('textbox', { name: 'Amount, EUR' }).fill('10.50');
    await back.getByRole('button', { name: 'Refund €10.50' }).click();
    await told('€10.50 refunded.');
  });

  it('shows what was handed out for the guest, and asks what becomes of a deposit that was too much', async () => {
    await atTheBillOf('Mr Taxi', []);

    await press('Hand out money: Mr Taxi');
    const out = card(/^Hand out money/);
    await out.getByRole('textbox', { name: 'Amount, EUR' }).fill('18');
    await out.getByText('Write the amount like 12.50, and for what it is.').waitFor();
    await out.getByRole('textbox', { name: 'For what' }).fill('Taxi to the harbour');
    await out.getByRole('button', { name: 'Hand out €18.00' }).click();
    await desk.page.getByRole('row', { name: /Taxi to the harbour/ }).waitFor();

    await press('Take payment: Mr Taxi');
    const pay = card(/^Take payment/);
    await pay.getByRole('radio', { name: 'Deposit' }).check();
    await pay.getByRole('textbox', { name: 'Amount, EUR' }).fill('50');
    await pay.getByRole('button', { name: 'Take €50.00' }).click();
    await told('Deposit of €50.00 taken.');

    await press('Close the bill');
    await card(/^Close bill/)
      .getByRole('button', { name: 'Give back' })
      .click();
    const back = card(/^Give back money/);
    await back.getByRole('radio', { name: 'Make a voucher of it' }).check();
    await back.getByText('→').waitFor();
    await back.getByRole('button', { name: 'Make the voucher' }).click();
    await told(/^Voucher ALG1-V-\d{4}-\d{6} over €32\.00 made\./);
  });

  it('asks again when a colleague posts something meanwhile, and waits for a connection', async () => {
    await atTheBillOf('Ms Meanwhile', [['Tea', '5.00']]);
    await press('Take payment: Ms Meanwhile');
    const pay = card(/^Take payment/);
    await pay.getByRole('button', { name: 'Take €5.00' }).waitFor();
    await pay.getByRole('textbox', { name: 'Amount, EUR' }).fill('4');
    await pay.getByRole('button', { name: 'Take €4.00' }).waitFor();

    await desk.loseConnection();
    expect(await pay.getByRole('button', { name: 'Take €4.00' }).isDisabled()).toBe(true);
    await house.charge({ id: folioId, currency: 'EUR' }, 'Cake', '6.00');
    await desk.findConnection();

    await pay.getByText('€7.00').waitFor();
    await pay.getByRole('button', { name: 'Take €4.00' }).click();
    await told('€4.00 taken.');
  });

  it('sends what is to come to who pays it', async () => {
    await atTheBillOf('Mr Shared', []);
    await press('Who pays what');
    const routing = card(/^Who pays what on bill/);
    await routing.getByRole('textbox', { name: 'Name of the payer' }).fill('Acme');
    await routing.getByRole('button', { name: 'Add this payer' }).click();
    await told('Acme pays a part of this bill now.');
    await routing.getByLabel('Minibar').selectOption('Acme');
    await routing.getByRole('button', { name: 'Add a single service' }).click();
    await routing.getByLabel('Service', { exact: true }).selectOption('Parking');
    await routing.getByRole('button', { name: /^Save/ }).click();
    await routing.waitFor({ state: 'detached' });

    const { body } = await house.get(`folios/${folioId}/routing`);
    expect(body['rules']).toEqual([
      { transactionCode: 'PARK', group: null, window: 2 },
      { transactionCode: null, group: 'minibar', window: 2 },
    ]);
  });

  it('is not for everybody: an associate takes money and gives none', async () => {
    const marta = await Desk.signedIn('marta.alg1');
    await atTheBillOf('Ms Plain', []);
    await marta.page.goto(desk.page.url());
    const region = marta.page.getByRole('region', { name: /^Settlement of bill/ });
    await region.getByRole('button', { name: /^Take payment/ }).waitFor();

    expect(await region.getByRole('button', { name: /^(Give|Hand out)/ }).count()).toBe(0);
    await marta.page.goto(`${new URL(marta.page.url()).pathname}?settle=out`);
    await region.getByRole('button', { name: /^Take payment/ }).waitFor();
    expect(await region.getByRole('region').count()).toBe(0);
    await marta.close();
  });

  let folioId = '';

  /** Opens the bill of a guest who has left, with these drinks on it. */
  async function atTheBillOf(name: string, charges: readonly (readonly [string, string])[]): Promise<void> {
    const stayId = await hotel.guest({ name, leavesIn: 1, withRoom: false });
    await hotel.checkOut(stayId);
    const folio = await house.folioOf(stayId);
    folioId = folio.id;
    for (const [description, amount] of charges) await house.charge(folio, description, amount);
    await desk.page.goto(`/stay/${stayId}/bill`);
    await panel().getByText(name).waitFor();
  }
});
