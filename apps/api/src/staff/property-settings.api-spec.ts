import request from 'supertest';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

describe('the settings of a house', () => {
  let api: Api;
  let admin: SignedIn;

  beforeAll(async () => {
    api = await startApi();
    admin = await api.staff({ role: 'admin' });
  });
  afterAll(() => api.close());

  it('start with a lock after three minutes, quiet from ten to seven and check-out at eleven, and every desk reads them', async () => {
    const clerk = await api.staff();
    const { body } = await request(api.url).get(api.path('').slice(0, -1)).set(clerk.headers).expect(200);

    expect(body).toMatchObject({
      idleLockMinutes: 3,
      quietFrom: '22:00',
      quietUntil: '07:00',
      checkOutTime: '11:00',
      defaultTheme: 'auto',
      defaultDensity: 'normal',
    });
    await request(api.url).get(api.path('settings')).set(clerk.headers).expect(403);
  });

  it('change only for who read the newest, and the audit says what was before', async () => {
    const { body: read } = await settings().expect(200);

    const { body, headers } = await edit(read.version, { idleLockMinutes: 10, languages: ['pl', 'en'] }).expect(200);
    const late = await edit(read.version, { idleLockMinutes: 5, quietFrom: read.quietFrom }).expect(412);

    expect(headers['etag']).toBe(`"${read.version + 1}"`);
    expect(body).toMatchObject({ version: read.version + 1, idleLockMinutes: 10, languages: ['pl', 'en'] });
    expect(late.body).toMatchObject({ code: 'stale-version', differs: ['idleLockMinutes'], current: body });
    const { rows } = await api.db.query(
      `SELECT change FROM audit_entry WHERE property_id = $1 AND action = 'property.settings-changed'`,
      [api.property.id],
    );
    expect(rows).toEqual([
      {
        change: {
          idleLockMinutes: { before: 3, after: 10 },
          languages: { before: ['en', 'pl'], after: ['pl', 'en'] },
        },
      },
    ]);
  });

  it('name the house and where it is; an empty field takes away what stood there', async () => {
    const { body: read } = await settings().expect(200);
    const named = { name: 'Casa do Mar', postalAddress: 'Rua 1, Lisboa', telephone: '+351 21', taxNumber: 'PT500' };

    const { body } = await edit(read.version, named).expect(200);
    const { body: bare } = await edit(body.version, { telephone: '' }).expect(200);

    expect(body).toMatchObject(named);
    expect(bare).toMatchObject({ ...named, telephone: null });
    await edit(bare.version, { name: ' ' }).expect(400);
  });

  it('name the first language in every process from then on', async () => {
    const machine = await api.apiKey(['guest.write']);
    const sent = (id: string, url: string) =>
      request(url)
        .put(api.path(`guests/by-external/pms/${id}`))
        .set(machine.headers)
        .send({ firstName: 'Ona', lastName: 'Jonaitienė' });
    for (const url of [api.url, api.secondUrl]) await sent('warm', url);
    const { body: read } = await settings().expect(200);

    await edit(read.version, { languages: ['lt'] }).expect(200);

    await eventually(async () => {
      const { body } = await sent(`G-${performance.now()}`, api.secondUrl).expect(201);
      const { rows } = await api.db.query(`SELECT language FROM guest WHERE id = $1`, [body.id]);
      expect(rows).toEqual([{ language: 'lt' }]);
    });
  });

  it.each([
    ['idleLockMinutes', 0],
    ['idleLockMinutes', 61],
    ['idleLockMinutes', 2.5],
    ['quietFrom', '24:00'],
    ['quietUntil', '7:00'],
    ['languages', []],
    ['languages', ['english']],
    ['defaultTheme', 'pink'],
  ])('refuse %s of %j', async (field, value) => {
    const { body } = await edit(1, { [field]: value }).expect(400);

    expect(body.errors[0].pointer).toBe(`/${field}`);
  });

  it('need the version read', async () => {
    const { body } = await request(api.url).patch(api.path('settings')).set(admin.headers).send({}).expect(428);

    expect(body.code).toBe('if-match-missing');
  });

  function settings(): request.Test {
    return request(api.url).get(api.path('settings')).set(admin.headers);
  }

  function edit(version: number, change: object): request.Test {
    return request(api.url).patch(api.path('settings')).set(admin.headers).set('if-match', `"${version}"`).send(change);
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
