import { newId } from '@amends/kernel';
import { addWindow, eur, moneyCodes, Settling } from '../../test/settling';
import { type Api, startApi } from '../../test/start-api';

describe('credit notes', () => {
  let api: Api;
  let desk: Settling;

  beforeAll(async () => {
    api = await startApi();
    await moneyCodes(api);
    desk = new Settling(api, await api.staff({ role: 'supervisor', name: 'Marek Nowicki' }));
  });
  afterAll(() => api.close());

  it('reduce a line of a closed bill at its own tax, and leave what we owe to be decided', async () => {
    const { folio, line, invoice } = await closedBill();
    const { status, body } = await desk.note(invoice, [{ postingId: line, amount: eur('53.00') }]);

    expect(status).toBe(201);
    expect(body).toMatchObject({
      number: `${api.property.code}-CN-2026-000001`,
      ...{ invoiceId: invoice, total: eur('53.00'), taxIncluded: eur('3.00'), issuedBy: 'Marek Nowicki' },
      lines: [{ postingId: line, description: 'Room', amount: eur('53.00'), taxIncluded: eur('3.00') }],
    });
    expect(await desk.balance(folio)).toBe('-53.00');
    const { rows } = await api.db.query(
      `SELECT p.kind, p.transaction_code, j.debit_account, j.amount_minor FROM posting p
       JOIN journal_row j ON j.property_id = p.property_id AND j.posting_id = p.id
       WHERE p.corrects_id = $1 ORDER BY j.part`,
      [line],
    );
    expect(rows).toEqual([
      { kind: 'credit', transaction_code: 'ROOM', debit_account: 'revenue:rooms', amount_minor: '5000' },
      { kind: 'credit', transaction_code: 'ROOM', debit_account: 'tax:VAT6', amount_minor: '300' },
    ]);
    const listed = await desk.get(`folios/${folio}/invoices`).expect(200);
    expect(listed.body.data).toMatchObject([{ total: eur('106.00'), creditNotes: [body] }]);
  });

  it('reduce the tax that was added to a line with it, where both were booked, whatever their codes say now', async () => {
    await sellsSpa();
    const folio = await api.folio(await api.stay());
    const charge = { window: 1, transactionCode: 'SPA', amount: eur('106.00') };
    const { body: spa } = await desk.post(`folios/${folio}/postings`, charge).expect(201);
    expect(spa.generated).toMatchObject([{ amount: eur('9.41') }]);
    await desk.pay(folio, '115.41');
    const invoice = (await desk.close(folio)).body.invoices[0].id;
    await api.db.query(
      `UPDATE transaction_code SET revenue_account = 'revenue:wellness' WHERE property_id = $1 AND code IN ('SPA', 'STAX')`,
      [api.property.id],
    );

    const first = await desk.note(invoice, [{ postingId: spa.id, amount: eur('53.00') }]);
    const rest = await desk.note(invoice, [{ postingId: spa.id, amount: eur('53.00') }]);

    expect([first.body.total, rest.body.total]).toEqual([eur('57.71'), eur('57.70')]);
    expect(first.body.lines).toMatchObject([{ amount: eur('53.00') }, { amount: eur('4.71') }]);
    expect(await desk.balance(folio)).toBe('-115.41');
    const { rows } = await api.db.query(
      `SELECT j.debit_account, sum(j.amount_minor)::int AS minor FROM credit_note_line l
       JOIN journal_row j ON j.property_id = l.property_id AND j.posting_id = l.credit_posting_id
       WHERE l.posting_id = ANY($1) GROUP BY 1 ORDER BY 1`,
      [[spa.id, spa.generated[0].id]],
    );
    expect(rows).toEqual([
      { debit_account: 'payable:sales', minor: 9_41 },
      { debit_account: 'revenue:spa', minor: 106_00 },
    ]);
  });

  it('take what a debtor owes back from the receivable, so that the window stays balanced', async () => {
    const folio = await api.folio(await api.stay());
    await addWindow(api, folio);
    const line = await api.charge(folio, { window: 2, amountMinor: 118_00, taxMinor: 6_68 });
    const invoice = (await desk.close(folio, [2])).body.invoices[0].id;

    const preview = await desk.post(`invoices/${invoice}/credit-note-previews`, {
      ...{ lines: [{ postingId: line, amount: eur('18.00') }], reason: 'price-agreed' },
    });
    expect(preview.body.balanceAfter).toEqual(eur('0.00'));
    expect((await desk.note(invoice, [{ postingId: line, amount: eur('18.00') }])).status).toBe(201);
    expect(await desk.balance(folio, 2)).toBe('0.00');
    const { rows } = await api.db.query(
      `SELECT sum(CASE WHEN debit_account = 'receivable:invoices' THEN j.amount_minor ELSE -j.amount_minor END)::int AS owed
       FROM journal_row j JOIN posting p ON p.property_id = j.property_id AND p.id = j.posting_id
       WHERE p.folio_id = $1 AND 'receivable:invoices' IN (debit_account, credit_account)`,
      [folio],
    );
    expect(rows).toEqual([{ owed: 100_00 }]);
  });

  it('leave what the guest had paid of it to be decided once the debtor owes nothing more', async () => {
    const folio = await api.folio(await api.stay());
    await addWindow(api, folio);
    const line = await api.charge(folio, { window: 2, amountMinor: 100_00, taxMinor: 5_66 });
    await desk.pay(folio, '60.00', 'VISA', 2);
    const invoice = (await desk.close(folio, [2])).body.invoices[0].id;

    const lines = [{ postingId: line, amount: eur('50.00') }];
    const preview = await desk.post(`invoices/${invoice}/credit-note-previews`, { lines, reason: 'price-agreed' });
    expect(preview.body.balanceAfter).toEqual(eur('-10.00'));
    expect((await desk.note(invoice, lines)).status).toBe(201);
    expect(await desk.balance(folio, 2)).toBe('-10.00');
  });

  it('never take more off a line than it has, also when two are issued at once', async () => {
    const { line, invoice } = await closedBill();
    const lines = [{ postingId: line, amount: eur('60.00') }];
    const answers = await Promise.all([desk.note(invoice, lines), desk.note(invoice, lines)]);

    expect(answers.map(({ status }) => status).sort()).toEqual([201, expect.any(Number)]);
    const { rows } = await api.db.query(`SELECT credited_minor FROM line_ceiling WHERE posting_id = $1`, [line]);
    expect(rows).toEqual([{ credited_minor: '6000' }]);
    expect((await desk.note(invoice, [{ postingId: line, amount: eur('46.01') }])).body).toMatchObject({
      ...{ code: 'credit-exceeds-line', most: eur('46.00') },
    });
  });

  it.each([
    ['a payment', { amount: eur('5.00') }, 'line-not-reducible'],
    ['nothing', { amount: eur('0.00') }, 'credit-note-not-positive'],
    ['another currency', { amount: { amount: '5.00', currency: 'USD' } }, 'currency-differs'],
  ])('refuse %s', async (what, { amount }, code) => {
    const { line, payment, invoice } = await closedBill();
    const postingId = what === 'a payment' ? payment : line;
    expect((await desk.note(invoice, [{ postingId, amount }])).body.code).toBe(code);
  });

  it('refuse a line that is not on the invoice', async () => {
    const [one, other] = [await closedBill(), await closedBill()];
    const answer = await desk.note(one.invoice, [{ postingId: other.line, amount: eur('5.00') }]);
    expect([answer.status, answer.body.code]).toEqual([422, 'line-not-on-invoice']);
  });

  it('are not for an associate', async () => {
    const { line, invoice } = await closedBill();
    const associate = new Settling(api, await api.staff());
    expect((await associate.note(invoice, [{ postingId: line, amount: eur('5.00') }])).status).toBe(403);
  });

  /** A spa whose tax comes on top of the price. */
  async function sellsSpa(): Promise<void> {
    await api.db.query(
      `INSERT INTO tax_rule (property_id, id, code, name, kind, basis_points, valid_from)
       VALUES ($1, $2, 'SALES', 'Sales tax', 'added-percent', 888, '2020-01-01')`,
      [api.property.id, newId()],
    );
    await api.db.query(
      `INSERT INTO transaction_code (property_id, id, code, description, kind, line_group, department, revenue_account, tax_code)
       VALUES ($1, $2, 'STAX', 'Sales tax', 'tax', 'extra', 'spa', 'payable:sales', 'SALES'),
         ($1, $3, 'SPA', 'Spa', 'charge', 'extra', 'spa', 'revenue:spa', 'SALES')`,
      [api.property.id, newId(), newId()],
    );
  }

  async function closedBill() {
    const folio = await api.folio(await api.stay());
    const line = await api.charge(folio, { amountMinor: 106_00, taxMinor: 6_00 });
    const payment: string = (await desk.pay(folio, '106.00')).body.postingIds[0];
    const invoice: string = (await desk.close(folio)).body.invoices[0].id;
    return { folio, line, payment, invoice };
  }
});
