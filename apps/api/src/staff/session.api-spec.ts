import { hash } from '@node-rs/argon2';
import request from 'supertest';
import { type Api, startApi } from '../../test/start-api';

describe('signing in', () => {
  let api: Api;

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());

  it('opens a session with a cookie no script can read, and says who one is and what one may do', async () => {
    const name = await account('right password');

    const { body, headers } = await signIn(name, 'right password').expect(201);
    const [cookie = ''] = headers['set-cookie'] ?? [];

    expect(cookie).toMatch(/^__Host-amends-session=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    expect(body).toMatchObject({
      staff: { signInName: name },
      assignments: [{ property: { code: api.property.code }, role: 'associate', desk: { code: 'FRONT' } }],
      csrfToken: expect.any(String),
    });
    const session = await request(api.secondUrl).get('/api/v1/session').set('cookie', cookie).expect(200);
    expect(session.body).toEqual(body);
  });

  it('keeps only a hash of the session', async () => {
    const name = await account('right password');
    const { headers } = await signIn(name, 'right password').expect(201);
    const secret = /=([\w-]{43});/.exec(String(headers['set-cookie']))?.[1];

    const { rows } = await api.db.query(`SELECT encode(token_hash, 'escape') AS kept FROM staff_session`);

    expect(rows.map(({ kept }) => kept)).not.toContain(secret);
  });

  it('ends the session at once, in every process, when one signs out', async () => {
    const name = await account('right password');
    const { headers, body } = await signIn(name, 'right password').expect(201);
    const [cookie = ''] = headers['set-cookie'] ?? [];
    await request(api.secondUrl).get('/api/v1/session').set('cookie', cookie).expect(200);

    await request(api.url)
      .delete('/api/v1/session')
      .set('cookie', cookie)
      .set('X-CSRF-Token', body.csrfToken)
      .expect(204);

    await eventually(async () => {
      await request(api.secondUrl).get('/api/v1/session').set('cookie', cookie).expect(401);
    });
  });

  it('tells an unknown name from a wrong password to nobody', async () => {
    const name = await account('right password');

    const wrong = await signIn(name, 'wrong').expect(401);
    const unknown = await signIn('nobody.at.all', 'wrong').expect(401);

    expect(wrong.body.code).toBe('sign-in-wrong');
    expect({ ...wrong.body, requestId: 0 }).toEqual({ ...unknown.body, requestId: 0 });
  });

  it('waits after too many wrong passwords, even with the right one', async () => {
    const name = await account('right password');
    for (let attempt = 0; attempt < 8; attempt += 1) await signIn(name, 'wrong').expect(401);

    const { body, headers } = await signIn(name, 'right password').expect(429);

    expect(body.code).toBe('sign-in-throttled');
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
  });

  it.each([
    ['a form post', 'application/x-www-form-urlencoded', 'signInName=a&password=b'],
    ['text', 'text/plain', '{}'],
  ])('takes no %s', async (_what, type, body) => {
    const answer = await request(api.url).post('/api/v1/session').set('content-type', type).send(body).expect(415);

    expect(answer.body.code).toBe('media-type-unsupported');
  });

  function signIn(signInName: string, password: string): request.Test {
    return request(api.url).post('/api/v1/session').send({ signInName, password });
  }

  async function account(password: string): Promise<string> {
    const { id } = await api.staff();
    const passwordHash = await hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
    await api.db.query(`UPDATE staff SET password_hash = $2 WHERE id = $1`, [id, passwordHash]);
    return `staff-${id}`;
  }
});

/** Until another process has heard of it; fails with the last reason when it never does. */
async function eventually(check: () => Promise<void>, tries = 100): Promise<void> {
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (--tries === 0) throw error;
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
}
