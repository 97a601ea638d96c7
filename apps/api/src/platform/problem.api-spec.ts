import request from 'supertest';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

describe('bad input', () => {
  let api: Api;
  let clerk: SignedIn;

  beforeAll(async () => {
    api = await startApi();
    clerk = await api.staff();
  });
  afterAll(() => api.close());

  it.each([
    ['no JSON at all', 'category=noise', 400, 'malformed-json'],
    ['half a JSON', '{"category":', 400, 'malformed-json'],
    ['an empty body', '', 400, 'malformed-json'],
    ['nested 20,000 deep', `${'['.repeat(20_000)}${']'.repeat(20_000)}`, 400, 'malformed-json'],
    ['a prototype', '{"__proto__":{"category":"noise"}}', 400, 'malformed-json'],
    ['a prototype spelt otherwise', '{"\\u005f_proto__":{"category":"noise"}}', 400, 'malformed-json'],
    ['a list', '[]', 400, 'validation-failed'],
    ['a text', '"noise"', 400, 'validation-failed'],
    ['null', 'null', 400, 'validation-failed'],
    [
      'more than 256 KiB',
      JSON.stringify({ category: 'noise', statedProblem: 'x'.repeat(300_000) }),
      413,
      'body-too-large',
    ],
    ['a lone surrogate', '{"category":"noise","guestName":"\\ud800"}', 400, 'validation-failed'],
    ['a bidi override', '{"category":"noise","guestName":"\\u202eabc"}', 400, 'validation-failed'],
  ])('of %s is told as a problem and changes nothing', async (_what, body, status, code) => {
    const answer = await request(api.url)
      .post(api.path('cases'))
      .set(clerk.headers)
      .set('content-type', 'application/json')
      .send(body);

    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.body).toMatchObject({ type: `/api/docs/problems#${code}`, instance: api.path('cases') });
    const { rows } = await api.db.query(`SELECT count(*)::int AS n FROM incident_case WHERE property_id = $1`, [
      api.property.id,
    ]);
    expect(rows).toEqual([{ n: 0 }]);
  });

  it('that is far too large is told to everybody who sends it, however long it takes them to send', async () => {
    const large = JSON.stringify({ statedProblem: 'x'.repeat(6_000_000) });
    const answers = await Promise.all(
      Array.from({ length: 8 }, () =>
        request(api.url).post(api.path('cases')).set(clerk.headers).set('content-type', 'application/json').send(large),
      ),
    );

    expect(answers.map(({ status, body }) => [status, body.code])).toEqual(
      Array.from({ length: 8 }, () => [413, 'body-too-large']),
    );
  });

  it.each([
    ['no route', '/api/v1/nothing', 404],
    ['a NUL', '/api/v1/properties/%00/cases', 404],
    ['half an escape', '/api/v1/properties/%/cases', 400],
    ['5,000 letters', `/api/v1/properties/${'A'.repeat(5_000)}/cases`, 400],
  ])('in the address, %s, is told as a problem', async (_what, path, status) => {
    const answer = await request(api.url).get(path).set(clerk.headers);

    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toContain('application/problem+json');
  });

  it('in an id answers like an unknown one', async () => {
    const malformed = await request(api.url).get(api.path('cases/1%27%3BDROP')).set(clerk.headers).expect(404);

    expect(malformed.body.code).toBe('not-found');
  });

  it('gets no clue of what is inside', async () => {
    const { headers } = await request(api.url).get(api.path('cases')).set(clerk.headers).expect(200);

    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'strict-transport-security': expect.stringContaining('max-age'),
      'x-request-id': expect.any(String),
      'ratelimit-policy': expect.any(String),
      ratelimit: expect.any(String),
    });
  });
});

describe('health', () => {
  it('answers without signing in', async () => {
    const api = await startApi();
    await request(api.url).get('/livez').expect(200, { status: 'ok' });
    await request(api.url).get('/readyz').expect(200, { status: 'ok' });
    await request(api.url).get('/metrics').expect(404);
    await api.close();
  });
});
