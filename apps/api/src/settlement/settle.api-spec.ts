import { addWindow, eur, moneyCodes, Settling } from '../../test/settling';
import { type Api, startApi } from '../../test/start-api';

describe('money that comes, goes out or goes back', () => {
  let api: Api;
  let desk: Settling;

  beforeAll(async () => {
    api = await startApi();
    await moneyCodes(api);
    desk = new Settling(api, await api.staff({ role: 'supervisor', name: 'Marek Nowicki' }));
  });
  afterAll(() => api.close());

  it('takes payments and deposits, and says what may go back to which tender', async () => {
    const folio = await folioOf();
    expect((await desk.pay(folio, '50.00', 'DEPO')).body).toMatchObject({ act: 'deposit', amount: eur('50.00') });
    expect((await desk.pay(folio, '70.00')).body).toMatchObject({ act: 'payment', by: 'Marek Nowicki' });
    expect((await desk.refund(folio, '20.00')).body).toMatchObject({ act: 'refund' });

    const { body } = await desk.get(`folios/${folio}/settlement`).expect(200);
    expect(body).toMatchObject({
      windows: [
        {
          balance: eur('0.00'),
          refundable: [
            { transactionCode: 'DEPO', most: eur('50.00') },
            { transactionCode: 'VISA', most: eur('50.00') },
          ],
        },
      ],
      tenders: [
        { transactionCode: 'CASH', isDeposit: false },
        { transactionCode: 'DEPO', isDeposit: true },
        { transactionCode: 'VISA', isDeposit: false },
      ],
      paidOuts: [{ transactionCode: 'POUT', description: 'Paid out' }],
    });
    expect(await booked(folio)).toEqual([
      ['guest-ledger', 'revenue:rooms', 94_34],
      ['guest-ledger', 'tax:VAT6', 5_66],
      ['payable:deposits', 'guest-ledger', 50_00],
      ['cash:card', 'guest-ledger', 70_00],
      ['guest-ledger', 'cash:card', 20_00],
    ]);
  });

  it('never gives back more than was paid with that tender, also when two desks give it at once', async () => {
    const folio = await folioOf();
    await desk.pay(folio, '40.00');
    await desk.pay(folio, '100.00', 'CASH');
    expect((await desk.refund(folio, '40.01')).body).toMatchObject({
      ...{ code: 'refund-exceeds-paid', most: eur('40.00') },
    });

    const answers = await Promise.all([desk.refund(folio, '30.00'), desk.refund(folio, '30.00')]);
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect((await desk.refund(folio, '10.00')).status).toBe(201);
    expect((await desk.refund(folio, '0.01')).body.most).toEqual(eur('0.00'));
    const { rows } = await api.db.query(
      `SELECT paid_minor, returned_minor FROM payment_ceiling c JOIN posting p ON p.id = c.posting_id WHERE p.folio_id = $1`,
      [folio],
    );
    expect(rows).toEqual([{ paid_minor: '4000', returned_minor: '4000' }]);
  });

  it('shows money handed out on the bill', async () => {
    const folio = await folioOf();
    const body = { window: 1, transactionCode: 'POUT', amount: eur('15.00'), description: 'Taxi to the airport' };
    const answer = await desk.act(`folios/${folio}/paid-out-previews`, `folios/${folio}/paid-outs`, body);

    expect(answer.body).toMatchObject({ act: 'paid-out', amount: eur('15.00') });
    expect(await desk.balance(folio)).toBe('115.00');
    const lines = await desk.get(`folios/${folio}/postings`).expect(200);
    expect(lines.body.data.at(-1)).toMatchObject({ kind: 'paid-out', description: 'Taxi to the airport' });
  });

  it('leaves a balance we owe, as an act of its own that posts nothing', async () => {
    const folio = await overpaid();
    const { body } = await desk.choose(folio, { choice: 'leave' });

    expect(body).toMatchObject({ act: 'leave', amount: eur('20.00'), postingIds: [] });
    expect(await desk.balance(folio)).toBe('-20.00');
    expect((await desk.close(folio)).body.code).toBe('balance-negative');
  });

  it('moves a balance we owe to another window with its tender, from where it may go back', async () => {
    const folio = await overpaid();
    await addWindow(api, folio, 2, 'guest');
    const { body } = await desk.choose(folio, { choice: 'other-window', toWindow: 2 });

    expect(body).toMatchObject({ act: 'other-window', toWindow: 2, amount: eur('20.00') });
    expect([await desk.balance(folio, 1), await desk.balance(folio, 2)]).toEqual(['0.00', '-20.00']);
    expect((await desk.refund(folio, '100.01')).body.most).toEqual(eur('100.00'));
    expect((await desk.refund(folio, '20.00', 'VISA', 2)).status).toBe(201);
    expect((await desk.refund(folio, '0.01', 'VISA', 2)).status).toBe(422);
  });

  it('makes a numbered voucher of a balance we owe', async () => {
    const [one, two] = [await overpaid(), await overpaid()];
    const first = (await desk.choose(one, { choice: 'voucher' })).body;
    const second = (await desk.choose(two, { choice: 'voucher' })).body;

    expect([first.voucherNumber, second.voucherNumber]).toEqual([
      `${api.property.code}-V-2026-000001`,
      `${api.property.code}-V-2026-000002`,
    ]);
    expect(await desk.balance(one)).toBe('0.00');
    expect((await desk.close(one)).status).toBe(201);
  });

  it('gives back from a closed bill what a credit note left, and no cent more', async () => {
    const folio = await folioOf();
    await desk.pay(folio, '100.00');
    const [invoice] = (await desk.close(folio)).body.invoices;
    const { rows } = await api.db.query(`SELECT id FROM posting WHERE folio_id = $1 AND kind = 'charge'`, [folio]);
    await desk.note(invoice.id, [{ postingId: rows[0].id, amount: eur('30.00') }]);

    expect((await desk.refund(folio, '30.01')).body).toMatchObject({ code: 'refund-exceeds-owed', most: eur('30.00') });
    expect((await desk.refund(folio, '30.00')).status).toBe(201);
    expect(await desk.balance(folio)).toBe('0.00');
    expect((await desk.get('trial-balance').expect(200)).body.agrees).toBe(true);
  });

  it.each([
    ['a payment with what is invoiced later', 'payment', { transactionCode: 'CLED' }, 'tender-unknown'],
    ['a payment of nothing', 'payment', { amount: eur('0.00') }, 'amount-not-positive'],
    ['a payment in another currency', 'payment', { amount: { amount: '5.00', currency: 'USD' } }, 'currency-differs'],
    ['money handed out with a tender', 'paid-out', { description: 'Taxi' }, 'paid-out-code-unknown'],
    ['a window that is not there', 'payment', { window: 3 }, 'window-unknown'],
  ])('refuses %s', async (_what, act, fields, code) => {
    const folio = await folioOf();
    const body = { window: 1, transactionCode: 'VISA', amount: eur('5.00'), ...fields };
    expect((await desk.post(`folios/${folio}/${act}-previews`, body).expect(422)).body.code).toBe(code);
  });

  it('refuses choices about a balance we do not owe, and a move to nowhere', async () => {
    expect((await desk.choose(await folioOf(), { choice: 'leave' })).body.code).toBe('nothing-owed');
    const folio = await overpaid();
    expect((await desk.choose(folio, { choice: 'other-window' })).body.code).toBe('other-window-missing');
    expect((await desk.choose(folio, { choice: 'other-window', toWindow: 1 })).body.code).toBe('other-window-missing');
  });

  it('lets an associate take money and not give it', async () => {
    const associate = new Settling(api, await api.staff());
    const folio = await folioOf();
    expect((await associate.pay(folio, '120.00')).status).toBe(201);
    expect((await associate.refund(folio, '20.00')).status).toBe(403);
    expect((await associate.choose(folio, { choice: 'leave' })).status).toBe(403);
  });

  /** With a night of 100.00 on it. */
  async function folioOf(): Promise<string> {
    const folio = await api.folio(await api.stay());
    await api.charge(folio);
    return folio;
  }

  /** By 20.00. */
  async function overpaid(): Promise<string> {
    const folio = await folioOf();
    expect((await desk.pay(folio, '120.00')).status).toBe(201);
    return folio;
  }

  async function booked(folio: string): Promise<unknown[]> {
    const { rows } = await api.db.query(
      `SELECT j.debit_account, j.credit_account, j.amount_minor FROM journal_row j
       JOIN posting p ON p.property_id = j.property_id AND p.id = j.posting_id WHERE p.folio_id = $1
       ORDER BY p.posted_at, p.id, j.part`,
      [folio],
    );
    return rows.map((row) => [row.debit_account, row.credit_account, Number(row.amount_minor)]);
  }
});
