import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { staffAdmin, type StaffAdmin } from '../../test/staff-admin';
import { type Api, startApi } from '../../test/start-api';

describe('the people of a hotel', () => {
  let api: Api;
  let admin: StaffAdmin;

  beforeAll(async () => {
    api = await startApi();
    admin = await staffAdmin(api);
  });
  afterAll(() => api.close());

  it('are added with a one-time code that opens nothing but the choice of a password', async () => {
    const { body: added } = await admin.add({ role: 'senior', deskId: api.property.deskId }).expect(201);
    const { signInName, setupCode } = added;

    const needed = await signIn({ signInName, password: setupCode }).expect(403);
    const short = await signIn({ signInName, password: setupCode, newPassword: 'short' }).expect(422);
    const { body: session } = await signIn({
      signInName,
      password: setupCode.toLowerCase().replaceAll('-', ' '),
      newPassword: 'three blue boats',
    }).expect(201);
    const again = await signIn({ signInName, password: setupCode, newPassword: 'three red boats' }).expect(401);
    await signIn({ signInName, password: 'three blue boats' }).expect(201);

    expect([needed.body.code, short.body.code, again.body.code]).toEqual([
      'new-password-needed',
      'password-too-short',
      'sign-in-wrong',
    ]);
    expect(needed.headers['set-cookie']).toBeUndefined();
    expect(session.assignments).toMatchObject([{ role: 'senior', desk: { code: 'FRONT' } }]);
    expect((await admin.read(added.id)).body).toMatchObject({ setupExpiresAt: null, active: true, onShift: true });
  });

  it('let a code be used by one of two at once', async () => {
    const { body: added } = await admin.add().expect(201);
    const choose = (url: string) =>
      request(url)
        .post('/api/v1/session')
        .send({ signInName: added.signInName, password: added.setupCode, newPassword: `three boats ${url}` });

    const answers = await Promise.all([choose(api.url), choose(api.secondUrl)]);

    expect(answers.map(({ status }) => status).sort()).toEqual([201, 401]);
  });

  it('let no code in that is three days old', async () => {
    const { body: added } = await admin.add().expect(201);
    await api.db.query(`UPDATE staff SET setup_expires_at = now() WHERE id = $1`, [added.id]);

    const { body } = await signIn({
      signInName: added.signInName,
      password: added.setupCode,
      newPassword: 'three blue boats',
    }).expect(403);

    expect(body.code).toBe('setup-code-expired');
  });

  it('keep no code, neither in the row nor in the audit nor behind an idempotency key', async () => {
    const { body: added } = await admin.add().expect(201);

    const { rows } = await api.db.query(
      `SELECT row_to_json(s)::text AS kept FROM staff s WHERE id = $1
       UNION ALL SELECT change::text FROM audit_entry WHERE property_id = $2 AND subject_id = $1
       UNION ALL SELECT body FROM idempotency_key WHERE property_id = $2`,
      [added.id, api.property.id],
    );

    expect(rows.length).toBeGreaterThan(1);
    expect(JSON.stringify(rows)).not.toContain(added.setupCode);
    expect(JSON.stringify(rows)).not.toContain(added.setupCode.replaceAll('-', ''));
  });

  it('have sign-in names of their own', async () => {
    const { body: added } = await admin.add().expect(201);

    const { body } = await admin.add({ signInName: added.signInName }).expect(409);

    expect(body.code).toBe('sign-in-name-taken');
  });

  it('are found by parts of names without accents, by role, desk and whether they work here, page by page', async () => {
    const other = await staffAdmin(api, await api.otherProperty());
    const names = ['Žaneta Łukasz', 'zaneta Adam', 'Žaneta Čiurlionytė'];
    for (const name of names) await other.add({ name, role: 'senior' }).expect(201);

    const first = await other.list('q=zaneta&limit=2').expect(200);
    const second = await other.list(`q=zaneta&limit=2&cursor=${first.body.page.nextCursor}`).expect(200);
    const nobody = await other.list('q=zaneta&active=false').expect(200);
    const wildcard = await other.list('q=%25').expect(200);
    const atDesk = await other.list(`role=senior&deskId=${api.property.deskId}`).expect(200);

    const found = [...first.body.data, ...second.body.data].map(({ name }: { name: string }) => name);
    expect(found).toEqual(['zaneta Adam', 'Žaneta Čiurlionytė', 'Žaneta Łukasz']);
    expect([first.body.page.hasMore, second.body.page.hasMore]).toEqual([true, false]);
    expect([nobody.body.data, wildcard.body.data, atDesk.body.data]).toEqual([[], [], []]);
  });

  it('of another hotel are not there', async () => {
    const stranger = await api.staff({ property: await api.otherProperty() });

    await admin.read(stranger.id).expect(404);
    await admin.edit(stranger.id, 2, { active: false }).expect(404);
    await admin.reset(stranger.id, 2).expect(404);
  });

  it('can be offered a case by name, role and desk, and nothing more is told', async () => {
    const clerk = await api.staff({ name: 'Ona Petraitienė' });
    const { body } = await request(api.url).get(api.path('colleagues?q=petraitiene')).set(clerk.headers).expect(200);

    expect(body.data).toEqual([
      {
        id: clerk.id,
        name: 'Ona Petraitienė',
        role: 'associate',
        desk: { code: 'FRONT', name: 'Front desk' },
        onShift: true,
      },
    ]);
    await request(api.url).get(api.path('staff')).set(clerk.headers).expect(403);
  });

  function signIn(body: object): request.Test {
    return request(api.url)
      .post('/api/v1/session')
      .send({ signInName: randomUUID(), ...body });
  }
});
