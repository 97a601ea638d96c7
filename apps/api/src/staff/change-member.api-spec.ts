import request from 'supertest';
import { staffAdmin, type StaffAdmin } from '../../test/staff-admin';
import { type Api, startApi } from '../../test/start-api';

describe('changing people', () => {
  let api: Api;
  let admin: StaffAdmin;

  beforeAll(async () => {
    api = await startApi();
    admin = await staffAdmin(api);
  });
  afterAll(() => api.close());

  it('ends a person’s sessions and streams at once, in every process, and takes no case for them any more', async () => {
    const clerk = await api.staff();
    const abort = new AbortController();
    const stream = await fetch(`${api.secondUrl}${api.path('events')}`, {
      headers: clerk.headers,
      signal: abort.signal,
    });
    const { body: before } = await admin.read(clerk.id).expect(200);

    const { body } = await admin.edit(clerk.id, before.version, { active: false }).expect(200);

    expect(body).toMatchObject({ active: false, onShift: false });
    await endOf(stream);
    abort.abort();
    for (const url of [api.url, api.secondUrl])
      await request(url).get('/api/v1/session').set(clerk.headers).expect(401);
    const caseId = await api.openCase();
    const given = await request(api.url)
      .post(api.path(`cases/${caseId}/transitions`))
      .set((await api.staff()).headers)
      .send({ transition: 'assign', ownerId: clerk.id })
      .expect(422);
    expect(given.body.code).toBe('staff-unknown');
  });

  it('brings a person back as they were', async () => {
    const { body: added } = await admin.add({ role: 'senior', deskId: api.property.deskId }).expect(201);
    const gone = await admin.edit(added.id, added.version, { active: false }).expect(200);

    const { body } = await admin.edit(added.id, gone.body.version, { active: true }).expect(200);

    expect(body).toMatchObject({ active: true, role: 'senior', desk: { code: 'FRONT' } });
    expect(await acts(added.id)).toEqual(['staff.added', 'staff.deactivated', 'staff.reactivated']);
  });

  it('lets a new role be felt at once, and begins the stream anew', async () => {
    const clerk = await api.staff();
    const stream = await fetch(`${api.url}${api.path('events')}`, { headers: clerk.headers });
    await request(api.secondUrl).get(api.path('cases')).set(clerk.headers).expect(200);
    const { body: before } = await admin.read(clerk.id).expect(200);

    await admin.edit(clerk.id, before.version, { role: 'trainer', deskId: null }).expect(200);

    await endOf(stream);
    await eventually(() => request(api.secondUrl).get(api.path('cases')).set(clerk.headers).expect(403));
    const { body } = await request(api.url).get('/api/v1/session').set(clerk.headers).expect(200);
    expect(body.assignments).toMatchObject([{ role: 'trainer', desk: null }]);
  });

  it('is written down with what was before', async () => {
    const { body: added } = await admin.add({ name: 'Ana Horvat' }).expect(201);

    await admin.edit(added.id, added.version, { name: 'Ana Kovač', role: 'senior' }).expect(200);

    const { rows } = await api.db.query(
      `SELECT change FROM audit_entry WHERE property_id = $1 AND subject_id = $2 AND action = 'staff.changed'`,
      [api.property.id, added.id],
    );
    expect(rows).toEqual([
      {
        change: {
          name: { before: 'Ana Horvat', after: 'Ana Kovač' },
          role: { before: 'associate', after: 'senior' },
        },
      },
    ]);
  });

  it('refuses who read an older version, and says what differs', async () => {
    const { body: added } = await admin.add().expect(201);
    await admin.edit(added.id, added.version, { role: 'senior' }).expect(200);

    const { body } = await admin.edit(added.id, added.version, { role: 'supervisor', language: 'en' }).expect(412);

    expect(body).toMatchObject({ code: 'stale-version', differs: ['role'], current: { role: 'senior' } });
  });

  it('takes the password and the PIN away with a reset, and all sessions', async () => {
    const clerk = await api.staff();
    const { body: before } = await admin.read(clerk.id).expect(200);

    await api.db.query(`INSERT INTO staff_pin (staff_id, pin_hash) VALUES ($1, 'any')`, [clerk.id]);

    const { body } = await admin.reset(clerk.id, before.version).expect(201);

    expect(body.setupCode).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
    await request(api.url).get('/api/v1/session').set(clerk.headers).expect(401);
    await admin.reset(clerk.id, before.version).expect(412);
    const { rows } = await api.db.query(`SELECT FROM staff_pin WHERE staff_id = $1`, [clerk.id]);
    expect(rows).toEqual([]);
  });

  it('is not done to oneself', async () => {
    const { body: me } = await admin.read(admin.id).expect(200);

    const role = await admin.edit(admin.id, me.version, { role: 'head' }).expect(403);
    const away = await admin.edit(admin.id, me.version, { active: false }).expect(403);

    const password = await admin.reset(admin.id, me.version).expect(403);

    expect([role, away, password].map(({ body }) => body.code)).toEqual([
      'own-role',
      'own-deactivation',
      'own-password',
    ]);
    await admin.edit(admin.id, me.version, { name: 'Luka Horvat' }).expect(200);
  });

  it('is left to the person where it holds in another hotel too', async () => {
    const both = await api.staff();
    const other = await api.otherProperty();
    await api.db.query(`INSERT INTO staff_assignment (property_id, staff_id, role) VALUES ($1, $2, 'associate')`, [
      other.id,
      both.id,
    ]);
    const { body: before } = await admin.read(both.id).expect(200);

    const name = await admin.edit(both.id, before.version, { name: 'Somebody Else' }).expect(403);
    const password = await admin.reset(both.id, before.version).expect(403);
    await admin.edit(both.id, before.version, { active: false }).expect(200);

    expect([name.body.code, password.body.code]).toEqual(['works-elsewhere', 'works-elsewhere']);
    const { body } = await request(api.url).get('/api/v1/session').set(both.headers).expect(200);
    expect(body.assignments).toMatchObject([{ property: { code: other.code } }]);
  });

  it('leaves one of two administrators who remove each other at the same moment', async () => {
    for (let round = 0; round < 8; round += 1) {
      const property = await api.otherProperty();
      const [one, two] = [await staffAdmin(api, property), await staffAdmin(api, property)];
      const change = round % 2 === 0 ? { active: false } : { role: 'head' };

      const answers = await Promise.all([one.edit(two.id, 2, change), two.edit(one.id, 2, change, api.secondUrl)]);

      expect(answers.map(({ status }) => status).filter((status) => status === 200)).toHaveLength(1);
      const { rows } = await api.db.query(
        `SELECT count(*)::int AS admins FROM staff_assignment
         WHERE property_id = $1 AND role = 'admin' AND deactivated_at IS NULL`,
        [property.id],
      );
      expect(rows).toEqual([{ admins: 1 }]);
    }
  });

  it('gives nobody a desk that is out of use', async () => {
    const { body: desk } = await admin.addDesk({ code: 'OLD', name: 'Old desk', kind: 'hotel' }).expect(201);
    await admin.editDesk(desk.id, desk.version, { active: false }).expect(200);

    const { body } = await admin.add({ deskId: desk.id }).expect(422);

    expect(body.code).toBe('desk-unknown');
  });

  async function acts(id: string): Promise<string[]> {
    const { rows } = await api.db.query<{ action: string }>(
      `SELECT action FROM audit_entry WHERE property_id = $1 AND subject_id = $2 ORDER BY id`,
      [api.property.id, id],
    );
    return rows.map(({ action }) => action);
  }
});

/** Resolves when the server has ended the stream. */
async function endOf(stream: Response): Promise<void> {
  const reader = stream.body?.getReader();
  while (reader && !(await reader.read()).done);
}

/** Until another process has heard of it; fails with the last reason when it never does. */
async function eventually(check: () => PromiseLike<unknown>, tries = 100): Promise<void> {
  for (;;) {
    try {
      await check();
      return;
    } catch (error) {
      if (--tries === 0) throw error;
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
}
