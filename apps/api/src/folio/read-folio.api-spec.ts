import request from 'supertest';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

describe('GET /folios', () => {
  let api: Api;
  let clerk: SignedIn;

  beforeAll(async () => {
    api = await startApi();
    clerk = await api.staff();
  });
  afterAll(() => api.close());

  it('finds the folios of one stay, each with what it and its windows owe', async () => {
    const stayId = await api.stay();
    const folioId = await api.folio(stayId);
    await api.folio(await api.stay());
    await api.db.query(
      `INSERT INTO folio_window (property_id, folio_id, number, payer_kind, payer_name) VALUES ($1, $2, 2, 'company', 'Nordwind GmbH')`,
      [api.property.id, folioId],
    );
    await api.charge(folioId, { amountMinor: 80_05 });
    await api.charge(folioId, { amountMinor: 20_00, window: 2 });

    const { body } = await get(`folios?stayId=${stayId}`).expect(200);

    expect(body).toEqual({
      data: [
        {
          id: folioId,
          version: 1,
          stayId,
          number: expect.any(String),
          currency: 'EUR',
          status: 'open',
          balance: { amount: '100.05', currency: 'EUR' },
          windows: [
            {
              number: 1,
              payerKind: 'guest',
              payerName: 'Ms Anna Nowak',
              confidential: false,
              closed: false,
              balance: { amount: '80.05', currency: 'EUR' },
            },
            {
              number: 2,
              payerKind: 'company',
              payerName: 'Nordwind GmbH',
              confidential: false,
              closed: false,
              balance: { amount: '20.00', currency: 'EUR' },
            },
          ],
          externalIds: [],
        },
      ],
      page: { nextCursor: null, hasMore: false },
    });
  });

  it('pages through all lines of a bill in its order, none twice and none left out', async () => {
    const folioId = await api.folio(await api.stay());
    const dates = ['2026-03-09', '2026-03-07', '2026-03-08', '2026-03-09', '2026-03-08'];
    for (const serviceDate of dates) await api.charge(folioId, { serviceDate });

    const seen: { id: string; businessDate: string }[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const from: string = cursor && `&cursor=${cursor}`;
      const answer = await get(`folios/${folioId}/postings?limit=2${from}`).expect(200);
      seen.push(...answer.body.data);
      cursor = answer.body.page.nextCursor as string | null;
    }

    expect(new Set(seen.map(({ id }) => id)).size).toBe(5);
    expect(seen.map(({ businessDate }) => businessDate)).toEqual([...dates].sort());
  });

  it('writes amounts with the decimals of their currency and instants in UTC', async () => {
    const yen = await folioIn('JPY', 1500);
    const dinar = await folioIn('KWD', 1500);

    const inYen = await get(`folios/${yen}/postings`).expect(200);
    const inDinar = await get(`folios/${dinar}/postings`).expect(200);

    expect(inYen.body.data[0].amount).toEqual({ amount: '1500', currency: 'JPY' });
    expect(inDinar.body.data[0].amount).toEqual({ amount: '1.500', currency: 'KWD' });
    expect(inYen.body.data[0].postedAt).toBe('2026-03-09T23:30:00.000Z');
  });

  it('answers an empty bill with no lines, and 304 to whoever has the newest folio', async () => {
    const folioId = await api.folio(await api.stay());

    expect((await get(`folios/${folioId}/postings`).expect(200)).body.data).toEqual([]);
    const { headers } = await get(`folios/${folioId}`).expect(200);
    await get(`folios/${folioId}`)
      .set('If-None-Match', headers['etag'] ?? '')
      .expect(304);
  });

  it.each(['folios?limit=0', 'folios?limit=201', 'folios?cursor=nonsense', 'folios?stayId=412', 'folios?colour=red'])(
    'refuses %s',
    async (path) => {
      await get(path).expect(400);
    },
  );

  it('lets in whom the permission table names, and nobody else', async () => {
    await request(api.url).get(api.path('folios')).expect(401);
    await request(api.url)
      .get(api.path('folios'))
      .set((await api.staff({ role: 'trainer' })).headers)
      .expect(403);
    await request(api.url)
      .get(api.path('folios'))
      .set((await api.staff({ role: 'auditor' })).headers)
      .expect(200);
  });

  function get(path: string): request.Test {
    return request(api.url).get(api.path(path)).set(clerk.headers);
  }

  /** A folio in a currency of its own, with one line. */
  async function folioIn(currency: string, minor: number): Promise<string> {
    const folioId = await api.folio(await api.stay());
    await api.db.query(`UPDATE folio SET currency = $2 WHERE id = $1`, [folioId, currency]);
    await api.db.query(
      `INSERT INTO posting (property_id, id, folio_id, window_number, kind, transaction_code, description, amount_minor,
         tax_included_minor, currency, quantity, unit_price_minor, service_date, business_date, posted_at, posted_by, source)
       VALUES ($1, gen_random_uuid(), $2, 1, 'charge', 'BAR', 'Bar', $3::bigint, 0, $4, 1, $3::bigint, '2026-03-09',
         '2026-03-09', '2026-03-10T08:30:00+09:00', 'Bar', 'point-of-sale')`,
      [api.property.id, folioId, minor, currency],
    );
    return folioId;
  }
});
