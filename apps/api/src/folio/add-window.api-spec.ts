import { newId } from '@amends/kernel';
import request from 'supertest';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

const acme = { payerKind: 'company', payerName: 'Acme UAB' };

describe('POST /folios/:id/windows', () => {
  let api: Api;
  let manager: SignedIn;
  let folio: string;

  beforeAll(async () => {
    api = await startApi();
    manager = await api.staff({ role: 'supervisor' });
  });
  beforeEach(async () => {
    folio = await api.folio(await api.stay());
  });
  afterAll(() => api.close());

  it('adds somebody who pays a part, to whom charges go from then on', async () => {
    const { body } = await add(acme).expect(201);
    expect(body).toEqual({ folioId: folio, version: 2, number: 2, ...acme, confidential: false });

    const charge = { window: 2, transactionCode: 'BAR', amount: { amount: '9.00', currency: 'EUR' } };
    await send(`folios/${folio}/postings`, charge).expect(201);
    const read = await request(api.url)
      .get(api.path(`folios/${folio}`))
      .set(manager.headers)
      .expect(200);
    expect(read.body.windows).toMatchObject([
      { number: 1, payerKind: 'guest', balance: { amount: '0.00' } },
      { number: 2, ...acme, closed: false, confidential: false, balance: { amount: '9.00' } },
    ]);
  });

  it('keeps what is between the hotel and a payer from the guest', async () => {
    const { body } = await add({ ...acme, confidential: true }).expect(201);
    expect(body.confidential).toBe(true);
  });

  it('adds one when the desk presses twice, and two of two desks next to each other', async () => {
    const key = newId();
    const [first, again] = await Promise.all([add(acme, { key }), add(acme, { key, url: api.secondUrl })]);
    expect([first.body.number, again.body.number]).toEqual([2, 2]);

    const both = await Promise.all([add(acme), add({ ...acme, payerName: 'Baltic' }, { url: api.secondUrl })]);
    expect(both.map(({ body }) => body.number).sort()).toEqual([3, 4]);
  });

  it('adds no ninth, also when many try at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, nth) => add(acme, { url: nth % 2 ? api.secondUrl : api.url })),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(7);
    expect(answers.filter(({ body }) => body.code === 'windows-full')).toHaveLength(3);
  });

  it('is refused on a closed bill, and writes down who did it but no name of a payer', async () => {
    await add(acme).expect(201);
    await api.db.query(`UPDATE folio SET status = 'closed' WHERE id = $1`, [folio]);
    expect((await add(acme)).body.code).toBe('folio-closed');

    const { rows } = await api.db.query(
      `SELECT change FROM audit_entry WHERE property_id = $1 AND action = 'folio.window-added' AND chain_id = $2`,
      [api.property.id, folio],
    );
    expect(rows).toEqual([{ change: { number: 2, payerKind: 'company', confidential: false } }]);
  });

  it.each([{}, { ...acme, payerKind: 'friend' }, { ...acme, payerName: '' }, { ...acme, number: 3 }])(
    'refuses %j',
    async (body) => {
      expect((await add(body)).status).toBe(400);
    },
  );

  it('is for those who say who pays what, in their own hotel', async () => {
    const associate = await api.staff({ role: 'associate' });
    expect((await add(acme, { as: associate })).status).toBe(403);
    const other = await api.staff({ role: 'head', property: await api.otherProperty() });
    expect((await add(acme, { as: other })).status).toBeGreaterThanOrEqual(403);
    expect((await send(`folios/${newId()}/windows`, acme)).status).toBe(404);
  });

  type Options = { readonly key?: string; readonly url?: string; readonly as?: SignedIn };

  function add(body: object, options: Options = {}): request.Test {
    return send(`folios/${folio}/windows`, body, options);
  }

  function send(
    rest: string,
    body: object,
    { key = newId(), url = api.url, as = manager }: Options = {},
  ): request.Test {
    return request(url)
      .post(api.path(rest))
      .set({ ...as.headers, 'idempotency-key': key })
      .send(body);
  }
});
