import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

describe('what was shown of a bill', () => {
  let api: Api;
  let clerk: SignedIn;

  beforeAll(async () => {
    api = await startApi();
    clerk = await api.staff({ name: 'Inês Duarte' });
  });
  afterAll(() => api.close());

  it('is kept once for each content, with a version, a hash and every showing', async () => {
    const bill = await api.folio(await api.stay());
    await api.charge(bill);
    const keep = (how: string, more = {}) => post(`folios/${bill}/explanation-snapshots`, { how, ...more }).expect(201);

    const screen = await keep('screen', { language: 'en' });
    const print = await keep('print', { language: 'en', reaction: 'understood' });
    const polish = await keep('screen', { language: 'pl' });
    await api.line(bill, { code: 'MINI', amountMinor: 3_00 });
    const later = await keep('screen', { language: 'en' });

    expect(print.body.id).toBe(screen.body.id);
    expect([screen, polish, later].map(({ body }) => body.version)).toEqual([1, 2, 3]);
    expect(new Set([screen, polish, later].map(({ body }) => body.hash)).size).toBe(3);
    const { body } = await get(`folios/${bill}/explanation-snapshots?limit=2`).expect(200);
    const rest = await get(`folios/${bill}/explanation-snapshots?limit=2&cursor=${body.page.nextCursor}`).expect(200);
    expect(rest.body.data[0]).toMatchObject({
      version: 1,
      showings: [
        { how: 'screen', actor: clerk.name, desk: 'Front desk' },
        { how: 'print', actor: clerk.name, desk: 'Front desk', reaction: 'understood' },
      ],
    });
  });

  it('has versions without a gap when many are shown at once', async () => {
    const bill = await api.folio(await api.stay());
    await api.charge(bill);

    const all = await Promise.all(
      ['en', 'pl', 'lt', 'sk', 'hr', 'en', 'pl'].map((language) =>
        post(`folios/${bill}/explanation-snapshots`, { how: 'screen', language }),
      ),
    );

    expect(all.map(({ status }) => status)).toEqual(all.map(() => 201));
    const versions = all.map(({ body }) => body.version as number);
    expect([...new Set(versions)].sort()).toEqual([1, 2, 3, 4, 5]);
  });

  it('can be neither changed nor taken back by the application', async () => {
    const application = await api.asApplication();
    await application.query(`SET amends.property_id = '${api.property.id}'`);

    for (const sql of [`UPDATE bill_snapshot SET tree = '{}'`, 'DELETE FROM bill_snapshot', 'DELETE FROM bill_showing'])
      await expect(application.query(sql)).rejects.toThrow('permission denied');
    await application.end();
  });

  function get(path: string): request.Test {
    return request(api.url).get(api.path(path)).set(clerk.headers);
  }

  function post(path: string, body: object): request.Test {
    return request(api.url).post(api.path(path)).set(clerk.headers).set('Idempotency-Key', randomUUID()).send(body);
  }
});
