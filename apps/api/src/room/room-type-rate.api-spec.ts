import request from 'supertest';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

const eur = (amount: string) => ({ amount, currency: 'EUR' });
const superior = { roomType: 'SUP', price: eur('150.00'), validFrom: '2026-03-01' };

describe('what room types cost a night', () => {
  let api: Api;
  let admin: SignedIn;
  let clerk: SignedIn;

  beforeEach(async () => {
    api = await startApi();
    admin = await api.staff({ role: 'admin' });
    clerk = await api.staff();
  });
  afterEach(() => api.close());

  it('ends a price and lets another follow, and a night of a type has one price', async () => {
    const { body } = await send('post', '', superior).expect(201);
    expect(body).toMatchObject({ ...superior, version: 1, validUntil: null });

    const summer = { ...superior, price: eur('190.00'), validFrom: '2026-06-01' };
    expect((await send('post', '', summer).expect(409)).body).toMatchObject({
      code: 'room-type-rate-overlaps',
      other: { id: body.id, validFrom: '2026-03-01', validUntil: null },
    });
    const ended = await send('patch', body.id, { validUntil: '2026-06-01' }, 1).expect(200);
    expect(ended.body).toMatchObject({ version: 2, validUntil: '2026-06-01', price: eur('150.00') });
    await send('post', '', summer).expect(201);

    const { body: list } = await send('get', '?roomType=SUP', undefined, undefined, clerk).expect(200);
    expect(list.data.map((row: typeof superior) => [row.validFrom, row.price.amount])).toEqual([
      ['2026-03-01', '150.00'],
      ['2026-06-01', '190.00'],
    ]);
  });

  it('one of two who set the same nights at once is told', async () => {
    const answers = await Promise.all([send('post', '', superior), send('post', '', superior)]);

    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it.each([
    ['a type the hotel does not have', { roomType: 'TENT' }, 'room-type-unknown'],
    ['another currency', { price: { amount: '150.00', currency: 'PLN' } }, 'currency-differs'],
    ['no night at all', { validUntil: '2026-03-01' }, 'room-type-rate-ends-too-early'],
  ])('refuses a price for %s', async (_what, change, code) => {
    const { body } = await send('post', '', { ...superior, ...change }).expect(422);

    expect(body.code).toBe(code);
  });

  it('is set by whoever sets the catalogue, on the version read, and written down', async () => {
    await send('post', '', superior, undefined, clerk).expect(403);
    const { body } = await send('post', '', superior).expect(201);
    await send('patch', body.id, { price: eur('160.00') }, 7).expect(412);
    await send('patch', body.id, { price: eur('160.00') }, 1).expect(200);
    await send('delete', body.id, undefined, 2).expect(204);
    await send('get', body.id).expect(404);

    const { rows } = await api.db.query(`SELECT action FROM audit_entry WHERE subject_id = $1 ORDER BY id`, [body.id]);
    expect(rows.map(({ action }) => action)).toEqual([
      'room-type-rate.added',
      'room-type-rate.changed',
      'room-type-rate.removed',
    ]);
  });

  function send(
    method: 'get' | 'post' | 'patch' | 'delete',
    rest: string,
    body?: object,
    version?: number,
    as: SignedIn = admin,
  ): request.Test {
    const path = rest.startsWith('?') || rest === '' ? `room-type-rates${rest}` : `room-type-rates/${rest}`;
    const headers = { ...as.headers, ...(version === undefined ? {} : { 'if-match': `"${version}"` }) };
    return request(api.url)[method](api.path(path)).set(headers).send(body);
  }
});
