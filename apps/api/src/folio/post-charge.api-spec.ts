import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

const eur = (amount: string) => ({ amount, currency: 'EUR' });

describe('POST /folios/:id/postings', () => {
  let api: Api;
  let manager: SignedIn;
  let folioId: string;
  let room: { id: string; number: string };

  beforeAll(async () => {
    api = await startApi();
    manager = await api.staff({ role: 'supervisor', name: 'Marek Nowicki' });
    await api.db.query(`UPDATE transaction_code SET tax_code = 'CTAX' WHERE property_id = $1 AND code = 'CTAX'`, [
      api.property.id,
    ]);
    await api.db.query(`UPDATE transaction_code SET generates = 'CTAX' WHERE property_id = $1 AND code = 'ROOM'`, [
      api.property.id,
    ]);
    room = await api.room();
    folioId = await api.folio(await api.stay({ roomId: room.id, adults: 3 }));
  });
  afterAll(() => api.close());

  it('posts a drink with the tax that is inside its price', async () => {
    const { body } = await post({
      transactionCode: 'BAR',
      amount: eur('24.60'),
      quantity: 2,
      reference: 'Check 4711',
    }).expect(201);

    expect(body).toMatchObject({
      kind: 'charge',
      description: 'Bar',
      amount: eur('24.60'),
      taxIncluded: eur('4.60'),
      quantity: 2,
      unitPrice: eur('12.30'),
      serviceDate: api.property.businessDate,
      businessDate: api.property.businessDate,
      postedBy: manager.name,
      source: 'desk',
      reference: 'Check 4711',
      roomNumber: room.number,
      credited: eur('0.00'),
      generated: [],
    });
    expect(await journalOf(body.id)).toEqual([
      { debit_account: 'guest-ledger', credit_account: 'revenue:bar', amount_minor: '2000' },
      { debit_account: 'guest-ledger', credit_account: 'tax:VAT23', amount_minor: '460' },
    ]);
  });

  it('adds the city tax of each adult to a night, as a line made from it', async () => {
    const { body } = await post({ transactionCode: 'ROOM', amount: eur('106.00') }).expect(201);

    expect(body.taxIncluded).toEqual(eur('6.00'));
    expect(body.generated).toMatchObject([
      {
        kind: 'tax',
        transactionCode: 'CTAX',
        amount: eur('6.00'),
        quantity: 3,
        unitPrice: eur('2.00'),
        generatedFrom: body.id,
      },
    ]);
    expect(await journalOf(body.generated[0].id)).toEqual([
      { debit_account: 'guest-ledger', credit_account: 'payable:city-tax', amount_minor: '600' },
    ]);
  });

  it('asks for the city tax of every night in one charge', async () => {
    const { body } = await post({ transactionCode: 'ROOM', amount: eur('300.00'), quantity: 3 }).expect(201);

    expect(body.generated).toMatchObject([{ amount: eur('18.00'), quantity: 9 }]);
  });

  it('takes the tax in force on the day of the service', async () => {
    await api.db.query(
      `INSERT INTO tax_rule (property_id, id, code, name, kind, basis_points, valid_from, valid_until)
       VALUES ($1, $2, 'VAT23', 'Old VAT', 'included-percent', 2000, '2019-01-01', '2020-01-01')`,
      [api.property.id, randomUUID()],
    );
    const folio = await fetch(`${api.secondUrl}${api.path(`folios/${folioId}/postings`)}`, {
      method: 'POST',
      headers: { ...manager.headers, 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      body: JSON.stringify({ window: 1, transactionCode: 'MINI', amount: eur('12.00'), serviceDate: '2019-12-31' }),
    });

    expect(await folio.json()).toMatchObject({ taxIncluded: eur('2.00'), serviceDate: '2019-12-31' });
  });

  it('counts the folio on and keeps its balance the sum of its lines', async () => {
    const before = await folio().expect(200);
    await post({ transactionCode: 'BAR', amount: eur('10.00') }).expect(201);
    const after = await folio().expect(200);

    expect(Number(after.body.version)).toBe(Number(before.body.version) + 1);
    expect(after.headers['etag']).toBe(`"${after.body.version}"`);
    expect(Number(after.body.balance.amount) - Number(before.body.balance.amount)).toBeCloseTo(10);
    expect(after.body.windows).toMatchObject([{ number: 1, payerKind: 'guest', balance: after.body.balance }]);
  });

  it('writes one audit row and one event for a charge and what it brought', async () => {
    const { body } = await post({ transactionCode: 'ROOM', amount: eur('50.00') }).expect(201);

    const { rows } = await api.db.query(
      `SELECT action, change FROM audit_entry WHERE subject_id = $1 AND change::text LIKE '%' || $2 || '%'`,
      [folioId, body.id],
    );
    expect(rows).toEqual([
      {
        action: 'folio.charged',
        change: expect.objectContaining({
          lines: [expect.objectContaining({ id: body.id }), expect.objectContaining({ amountMinor: 600 })],
        }),
      },
    ]);
  });

  it.each([
    ['a code the property does not have', { transactionCode: 'NONE' }, 'transaction-code-unknown', 422],
    ['a payment', { transactionCode: 'VISA', amount: eur('-5.00') }, 'not-a-charge', 422],
    ['a credit', { transactionCode: 'CRGW', amount: eur('-5.00') }, 'not-a-charge', 422],
    ['a negative charge', { amount: eur('-5.00') }, 'not-a-charge', 422],
    ['a charge of nothing', { amount: eur('0.00') }, 'not-a-charge', 422],
    ['three pieces for ten euros', { amount: eur('10.00'), quantity: 3 }, 'quantity-does-not-divide-amount', 422],
    ['another currency than the folio has', { amount: { amount: '5.00', currency: 'USD' } }, 'currency-differs', 422],
    ['a window the folio does not have', { window: 2 }, 'window-unknown', 422],
    ['a sum nobody ever charged', { amount: eur('90000000000000.00') }, 'amount-too-large', 422],
    ['half a cent', { amount: eur('5.005') }, 'validation-failed', 400],
    ['a day that does not exist', { serviceDate: '2026-02-30' }, 'validation-failed', 400],
    ['a field we do not know', { taxIncluded: eur('0.00') }, 'validation-failed', 400],
  ])('refuses %s', async (_what, field, code, status) => {
    const { body } = await post({ transactionCode: 'BAR', amount: eur('5.00'), ...field }).expect(status);

    expect(body).toMatchObject({ code, status });
  });

  it('refuses a charge on a closed folio', async () => {
    const closed = await api.folio(await api.stay());
    await api.db.query(`UPDATE folio SET status = 'closed' WHERE id = $1`, [closed]);

    const { body } = await post({ transactionCode: 'BAR', amount: eur('5.00') }, { on: closed }).expect(409);

    expect(body.code).toBe('folio-closed');
  });

  it('posts once when the desk presses twice, and asks for a key so that it can', async () => {
    const key = randomUUID();
    const charge = { transactionCode: 'MINI', amount: eur('4.50'), description: 'Minibar: once only' };

    const first = await post(charge, { key }).expect(201);
    const again = await post(charge, { key }).expect(201);

    expect(again.headers['idempotent-replayed']).toBe('true');
    expect(again.body).toEqual(first.body);
    const { rows } = await api.db.query(`SELECT id FROM posting WHERE description = $1`, [charge.description]);
    expect(rows).toEqual([{ id: first.body.id }]);
    const keyless = request(api.url)
      .post(api.path(`folios/${folioId}/postings`))
      .set(manager.headers);
    await keyless.send({ window: 1, ...charge }).expect(400);
  });

  it('lets in whom the permission table names, and nobody else', async () => {
    const charge = { transactionCode: 'BAR', amount: eur('5.00') };
    const key = await api.apiKey(['posting.write']);
    const reader = await api.apiKey(['folio.read']);

    await post(charge, { as: {} }).expect(401);
    await post(charge, { as: (await api.staff()).headers }).expect(403);
    await post(charge, { as: (await api.staff({ role: 'auditor' })).headers }).expect(403);
    await post(charge, { as: reader.headers }).expect(403);
    await post(charge, { as: key.headers }).expect(201);
  });

  it('answers 404 for a folio of another hotel, as for one that does not exist', async () => {
    const other = await api.otherProperty();
    const stranger = await api.staff({ role: 'head', property: other });
    const charge = { window: 1, transactionCode: 'BAR', amount: eur('5.00') };
    const asStranger = (property = other) =>
      request(api.url)
        .post(api.path(`folios/${folioId}/postings`, property))
        .set({ ...stranger.headers, 'idempotency-key': randomUUID() })
        .send(charge);

    expect((await asStranger().expect(404)).body.code).toBe('not-found');
    expect((await asStranger(api.property).expect(404)).body.code).toBe('not-found');
    await post(charge, { on: randomUUID() }).expect(404);
    await request(api.url)
      .get(api.path(`folios/${folioId}`, other))
      .set(stranger.headers)
      .expect(404);
    await request(api.url)
      .get(api.path(`folios/${folioId}/postings`, other))
      .set(stranger.headers)
      .expect(404);
  });

  function post(
    charge: object,
    { on = folioId, key = randomUUID(), as = manager.headers }: { on?: string; key?: string; as?: object } = {},
  ): request.Test {
    return request(api.url)
      .post(api.path(`folios/${on}/postings`))
      .set({ ...as, 'idempotency-key': key })
      .send({ window: 1, ...charge });
  }

  function folio(): request.Test {
    return request(api.url)
      .get(api.path(`folios/${folioId}`))
      .set(manager.headers);
  }

  async function journalOf(postingId: string): Promise<unknown[]> {
    const { rows } = await api.db.query(
      `SELECT debit_account, credit_account, amount_minor FROM journal_row WHERE posting_id = $1 ORDER BY part`,
      [postingId],
    );
    return rows;
  }
});
