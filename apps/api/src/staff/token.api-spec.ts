import request from 'supertest';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

describe('OAuth 2 client credentials', () => {
  let api: Api;
  let admin: SignedIn;
  let key: { id: string; key: string };

  beforeAll(async () => {
    api = await startApi();
    admin = await api.staff({ role: 'admin' });
    const body = { name: 'PMS', scopes: ['case.read', 'room.read'] };
    key = (await request(api.url).post(api.path('api-keys')).set(admin.headers).send(body).expect(201)).body;
  });
  afterAll(() => api.close());

  it('answer a form with Basic, as the standard has it, with a token for an hour', async () => {
    const { body } = await token()
      .auth(key.id, key.key)
      .type('form')
      .send({ grant_type: 'client_credentials' })
      .expect(200);

    expect(body).toEqual({
      access_token: expect.stringMatching(/^amt_[\w-]{43}$/),
      token_type: 'Bearer',
      expires_in: 3600,
      scope: 'case.read room.read',
    });
    await cases(body.access_token).expect(200);
  });

  it('answer JSON too, and narrow the token to the scopes asked for', async () => {
    const { body } = await ask({ client_id: key.id, client_secret: key.key, scope: 'room.read' }).expect(200);

    const refused = await cases(body.access_token).expect(403);

    expect(refused.body).toMatchObject({ code: 'permission-missing', permission: 'case.read' });
  });

  it.each([
    ['another secret', () => ({ client_id: key.id, client_secret: `${key.key}x` }), 401, 'client-wrong'],
    ['another client', () => ({ client_id: admin.id, client_secret: key.key }), 401, 'client-wrong'],
    ['no client', () => ({}), 401, 'client-wrong'],
    [
      'a scope the key lacks',
      () => ({ client_id: key.id, client_secret: key.key, scope: 'credit.grant' }),
      400,
      'scope-not-granted',
    ],
  ])('refuse %s', async (_what, body, status, code) => {
    const answer = await ask(body()).expect(status);

    expect(answer.body.code).toBe(code);
  });

  it('beget no tokens from tokens', async () => {
    const { body } = await ask({ client_id: key.id, client_secret: key.key }).expect(200);

    await ask({ client_id: key.id, client_secret: body.access_token }).expect(401);
  });

  it('end with the key, at once', async () => {
    const made = await request(api.url)
      .post(api.path('api-keys'))
      .set(admin.headers)
      .send({ name: 'Short', scopes: ['case.read'] })
      .expect(201);
    const { body } = await ask({ client_id: made.body.id, client_secret: made.body.key }).expect(200);
    await cases(body.access_token).expect(200);

    await request(api.url)
      .delete(api.path(`api-keys/${made.body.id}`))
      .set(admin.headers)
      .expect(204);

    await cases(body.access_token).expect(401);
  });

  it('keep only a hash of the token', async () => {
    const { body } = await ask({ client_id: key.id, client_secret: key.key }).expect(200);

    const { rows } = await api.db.query(`SELECT count(*)::int AS n FROM access_token WHERE token_hash = $1::bytea`, [
      Buffer.from(body.access_token),
    ]);
    expect(rows).toEqual([{ n: 0 }]);
  });

  function token(): request.Test {
    return request(api.url).post('/api/v1/oauth/token');
  }

  function ask(body: object): request.Test {
    return token().send({ grant_type: 'client_credentials', ...body });
  }

  function cases(bearer: string): request.Test {
    return request(api.url)
      .get(api.path('cases'))
      .set({ authorization: `Bearer ${bearer}` });
  }
});
