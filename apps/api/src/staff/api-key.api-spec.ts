import request from 'supertest';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

describe('API keys', () => {
  let api: Api;
  let admin: SignedIn;

  beforeAll(async () => {
    api = await startApi();
    admin = await api.staff({ role: 'admin' });
  });
  afterAll(() => api.close());

  it('are shown once, kept as a hash, and open what their scopes say', async () => {
    const { body } = await create({ name: 'PMS', scopes: ['case.read'] }).expect(201);
    const bearer = { authorization: `Bearer ${body.key}` };

    await request(api.url).get(api.path('cases')).set(bearer).expect(200);
    const refused = await request(api.url).get(api.path('rooms')).set(bearer).expect(403);
    const { body: list } = await request(api.url).get(api.path('api-keys')).set(admin.headers).expect(200);

    expect(refused.body).toMatchObject({
      code: 'permission-missing',
      permission: 'room.read',
      roles: expect.arrayContaining(['associate']),
    });
    expect(list.data[0]).toMatchObject({ name: 'PMS', prefix: body.key.slice(0, 8), lastFour: body.key.slice(-4) });
    expect(JSON.stringify(list)).not.toContain(body.key);
    const { rows } = await api.db.query(`SELECT name FROM api_key WHERE encode(key_hash, 'escape') = $1`, [body.key]);
    expect(rows).toEqual([]);
  });

  it('are refused in another hotel like a hotel that does not exist', async () => {
    const { body } = await create({ name: 'PMS', scopes: ['case.read'] }).expect(201);
    const other = await api.otherProperty();

    const answer = await request(api.url)
      .get(api.path('cases', other))
      .set({ authorization: `Bearer ${body.key}` });

    expect([answer.status, answer.body.code]).toEqual([404, 'not-found']);
  });

  it('end at once when revoked', async () => {
    const { body } = await create({ name: 'PMS', scopes: ['case.read'] }).expect(201);
    const bearer = { authorization: `Bearer ${body.key}` };
    await request(api.url).get(api.path('cases')).set(bearer).expect(200);

    await request(api.url)
      .delete(api.path(`api-keys/${body.id}`))
      .set(admin.headers)
      .expect(204);

    await request(api.url).get(api.path('cases')).set(bearer).expect(401);
  });

  it('expire', async () => {
    const key = await api.apiKey(['case.read']);
    await request(api.url).get(api.path('cases')).set(key.headers).expect(200);
    const late = await api.apiKey(['case.read']);
    await api.db.query(`UPDATE api_key SET expires_at = now() - interval '1 second' WHERE id = $1`, [late.id]);

    await request(api.url).get(api.path('cases')).set(late.headers).expect(401);
  });

  it('are made by an administrator only, and never with a scope machines may not have', async () => {
    const clerk = await api.staff();

    await request(api.url)
      .post(api.path('api-keys'))
      .set(clerk.headers)
      .send({ name: 'A', scopes: ['case.read'] })
      .expect(403);
    const { body } = await create({ name: 'A', scopes: ['api-key.manage'] }).expect(400);

    expect(body.errors[0].pointer).toBe('/scopes');
  });

  function create(body: object): request.Test {
    return request(api.url).post(api.path('api-keys')).set(admin.headers).send(body);
  }
});
