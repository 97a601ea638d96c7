import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { addWindow, eur, moneyCodes, Settling } from '../../test/settling';
import { type Api, startApi } from '../../test/start-api';

describe('closing a bill', () => {
  let api: Api;
  let desk: Settling;

  beforeAll(async () => {
    api = await startApi();
    await moneyCodes(api);
    desk = new Settling(api, await api.staff({ role: 'supervisor', name: 'Marek Nowicki' }));
  });
  afterAll(() => api.close());

  it('closes a paid bill for good, with an invoice of all its lines', async () => {
    const folio = await paidFolio();
    const { status, body } = await desk.close(folio);

    expect(status).toBe(201);
    expect(body).toMatchObject({ folioId: folio, status: 'closed', closedWindows: [1] });
    expect(body.invoices).toMatchObject([
      {
        number: expect.stringMatching(`^${api.property.code}-INV-2026-\\d{6}$`),
        ...{ window: 1, payerName: 'Ms Anna Nowak', total: eur('100.00'), taxIncluded: eur('5.66'), settledBy: 'paid' },
        ...{ businessDate: '2026-03-10', issuedBy: 'Marek Nowicki', creditNotes: [] },
        taxes: [{ code: 'VAT6', name: 'VAT6', percent: '6', net: eur('94.34'), tax: eur('5.66') }],
      },
    ]);
    expect(body.invoices[0].postingIds).toHaveLength(2);
    const listed = await desk.get(`folios/${folio}/invoices`).expect(200);
    expect(listed.body.data).toEqual(body.invoices);
    await desk.get(`invoices/${body.invoices[0].id}`).expect(200, body.invoices[0]);

    const charge = { window: 1, transactionCode: 'BAR', amount: eur('5.00') };
    expect((await desk.post(`folios/${folio}/postings`, charge).expect(409)).body.code).toBe('folio-closed');
    expect((await desk.close(folio)).body.code).toBe('bill-closed-already');
    expect((await desk.pay(folio, '5.00')).body.code).toBe('bill-closed-already');
  });

  it('moves what a company owes to its account, and leaves the guest’s window open', async () => {
    const folio = await folioOf();
    await addWindow(api, folio);
    await api.charge(folio, { window: 2, amountMinor: 118_00, taxMinor: 6_68 });
    const { body } = await desk.close(folio, [2]);

    expect(body).toMatchObject({ status: 'open', closedWindows: [2] });
    expect(body.invoices).toMatchObject([
      { window: 2, payerKind: 'company', settledBy: 'debtor', total: eur('118.00') },
    ]);
    expect(await desk.balance(folio, 2)).toBe('0.00');
    const { rows } = await api.db.query(
      `SELECT j.debit_account, j.credit_account, j.amount_minor FROM invoice i
       JOIN journal_row j ON j.property_id = i.property_id AND j.posting_id = i.debtor_posting_id WHERE i.id = $1`,
      [body.invoices[0].id],
    );
    expect(rows).toEqual([
      { debit_account: 'receivable:invoices', credit_account: 'guest-ledger', amount_minor: '11800' },
    ]);
    const charge = { window: 2, transactionCode: 'BAR', amount: eur('5.00') };
    expect((await desk.post(`folios/${folio}/postings`, charge).expect(409)).body.code).toBe('window-closed');
    await desk.post(`folios/${folio}/postings`, { ...charge, window: 1 }).expect(201);
  });

  it.each([
    ['while the guest owes something', undefined, 'balance-open', { window: 1, balance: eur('100.00') }],
    ['while we owe something', '120.00', 'balance-negative', { window: 1, balance: eur('-20.00') }],
  ])('refuses %s', async (_when, paid, code, facts) => {
    const folio = await folioOf();
    await api.charge(folio);
    if (paid !== undefined) expect((await desk.pay(folio, paid)).status).toBe(201);

    const { status, body } = await desk.close(folio);
    expect([status, body.code]).toEqual([422, code]);
    expect(body).toMatchObject(facts);
  });

  it('closes nothing when something came onto the bill after the preview', async () => {
    const folio = await paidFolio();
    const { body } = await desk.post(`folios/${folio}/closure-previews`, {}).expect(200);
    await api.charge(folio, { amountMinor: 5_00, taxMinor: 0 });
    await desk.pay(folio, '5.00');

    const refused = await desk.post(`folios/${folio}/closure`, { previewToken: body.token }).expect(412);
    expect(refused.body).toMatchObject({ code: 'preview-stale', preview: { windows: [{ total: eur('105.00') }] } });
  });

  it('closes once when the desk presses twice, and once when two desks press', async () => {
    const folio = await paidFolio();
    const preview = await desk.post(`folios/${folio}/closure-previews`, {}).expect(200);
    const body = { previewToken: preview.body.token };
    const key = randomUUID();
    const other = { url: api.secondUrl };

    const first = await desk.post(`folios/${folio}/closure`, body, { key }).expect(201);
    expect((await desk.post(`folios/${folio}/closure`, body, { key, ...other }).expect(201)).body).toEqual(first.body);
    expect((await desk.post(`folios/${folio}/closure`, body, other).expect(409)).body.code).toBe('bill-closed-already');
  });

  it('is refused by the database itself, whoever posts onto a closed window', async () => {
    const folio = await paidFolio();
    await desk.close(folio);

    await expect(api.charge(folio)).rejects.toThrow('The window of the bill is closed.');
  });

  it('writes down who closed what, chained to the folio, and tells of it', async () => {
    const folio = await paidFolio();
    const { body } = await desk.close(folio);
    const { rows } = await api.db.query(
      `SELECT actor_name, change FROM audit_entry WHERE chain_id = $1 AND action = 'folio.bill-closed'`,
      [folio],
    );
    expect(rows).toMatchObject([{ actor_name: 'Marek Nowicki', change: { invoices: [body.invoices[0].number] } }]);
    const events = await api.db.query(
      `SELECT data FROM outbox_event WHERE type = 'folio.bill-closed' AND subject = $1`,
      [`folio/${folio}`],
    );
    expect(events.rows).toMatchObject([{ data: { windows: [1] } }]);
  });

  it('knows no bill of another hotel', async () => {
    const folio = await paidFolio();
    const { body } = await desk.close(folio);
    const other = await api.otherProperty();
    const stranger = await api.staff({ role: 'head', property: other });
    const as = (rest: string) => request(api.url).get(api.path(rest, other)).set(stranger.headers);
    await as(`folios/${folio}/invoices`).expect(404);
    await as(`folios/${folio}/settlement`).expect(404);
    await as(`invoices/${body.invoices[0].id}`).expect(404);
    const close = request(api.url)
      .post(api.path(`folios/${folio}/closure`, other))
      .set({ ...stranger.headers, 'idempotency-key': randomUUID() });
    await close.send({ previewToken: 'x' }).expect(404);
  });

  async function folioOf(): Promise<string> {
    return api.folio(await api.stay());
  }

  async function paidFolio(): Promise<string> {
    const folio = await folioOf();
    await api.charge(folio);
    expect((await desk.pay(folio, '100.00')).status).toBe(201);
    return folio;
  }
});
