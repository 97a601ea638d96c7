import request from 'supertest';
import { GUEST, Pms } from '../../test/pms';
import { type Api, startApi } from '../../test/start-api';

describe('PUT /guests and /rooms by external id', () => {
  let api: Api;
  let pms: Pms;

  beforeAll(async () => {
    api = await startApi();
    pms = await Pms.connect(api);
  });
  afterAll(() => api.close());

  const ROOM = { number: '8001', floor: 8, roomType: 'STD', features: ['quiet-side'] };

  it('creates, changes and leaves alone', async () => {
    const created = await pms.put('guests', 'G-life', GUEST).expect(201);
    const updated = await pms.put('guests', 'G-life', { ...GUEST, tier: 'gold' }).expect(200);
    const unchanged = await pms.put('guests', 'G-life', { ...GUEST, tier: 'gold' }).expect(200);

    const { id } = created.body;
    expect([created, updated, unchanged].map(({ body }) => body)).toEqual([
      { id, status: 'created', version: 1 },
      { id, status: 'updated', version: 2 },
      { id, status: 'unchanged', version: 2 },
    ]);
    expect(unchanged.headers.etag).toBe('"2"');
  });

  it('keeps what the desk has changed while the PMS only repeats itself, and takes what it says anew', async () => {
    const { body: put } = await pms.put('guests', 'G-desk', GUEST).expect(201);
    const clerk = await api.staff();
    await request(api.url)
      .patch(api.path(`guests/${put.id}`))
      .set({ ...clerk.headers, 'If-Match': '"1"' })
      .send({ phone: '+48 700 000 000', addressAs: 'Professor Nowak' })
      .expect(200);

    await pms.put('guests', 'G-desk', GUEST).expect(200);
    await pms.put('guests', 'G-desk', { ...GUEST, email: 'anna@example.com', lastName: 'Nowak-Lis' }).expect(200);

    expect((await pms.get(`guests/${put.id}`)).body).toMatchObject({
      ...{ phone: '+48 700 000 000', addressAs: 'Professor Nowak', email: 'anna@example.com', lastName: 'Nowak-Lis' },
    });
  });

  it('empties a field that the PMS has sent and leaves out now', async () => {
    const { body: put } = await pms.put('guests', 'G-less', { ...GUEST, email: 'anna@example.com' }).expect(201);

    await pms.put('guests', 'G-less', GUEST).expect(200);

    expect((await pms.get(`guests/${put.id}`)).body.email).toBeNull();
  });

  it('does not make a room clean again by repeating yesterday’s word', async () => {
    const { body: put } = await pms.put('rooms', 'M-1', { ...ROOM, status: 'Clean' }).expect(201);
    const manager = await api.staff({ role: 'supervisor' });
    await request(api.url)
      .patch(api.path(`rooms/${put.id}/status`))
      .set({ ...manager.headers, 'If-Match': '"1"' })
      .send({ status: 'Dirty' })
      .expect(200);

    await pms.put('rooms', 'M-1', { ...ROOM, status: 'Clean', features: [] }).expect(200);
    expect((await pms.get(`rooms/${put.id}`)).body).toMatchObject({ status: 'Dirty', features: [] });
    await pms.put('rooms', 'M-1', { ...ROOM, status: 'Inspected' }).expect(200);

    expect((await pms.get(`rooms/${put.id}`)).body.status).toBe('Inspected');
  });

  it('refuses a number another room has, and a type the house does not have', async () => {
    await pms.put('rooms', 'M-2', { ...ROOM, number: '8002' }).expect(201);

    expect((await pms.put('rooms', 'M-3', { ...ROOM, number: '8002' }).expect(409)).body.code).toBe(
      'room-number-taken',
    );
    expect((await pms.put('rooms', 'M-4', { ...ROOM, number: '8004', roomType: 'XXX' }).expect(422)).body.code).toBe(
      'room-type-unknown',
    );
  });

  it('keeps the same external id of two hotels, and of two systems, apart', async () => {
    const house = await api.otherProperty();
    const key = await api.apiKey(['guest.write', 'guest.read'], house);
    const { body: ours } = await pms.put('guests', 'G-same', GUEST).expect(201);

    const theirs = await request(api.url)
      .put(api.path('guests/by-external/opera/G-same', house))
      .set(key.headers)
      .send(GUEST)
      .expect(201);
    const fidelio = await request(api.url)
      .put(api.path('guests/by-external/fidelio/G-same'))
      .set(pms.key.headers)
      .send(GUEST)
      .expect(201);

    expect(new Set([ours.id, theirs.body.id, fidelio.body.id]).size).toBe(3);
    await request(api.url)
      .get(api.path(`guests/${ours.id}`, house))
      .set(key.headers)
      .expect(404);
    await request(api.url).put(api.path('guests/by-external/opera/G-same')).set(key.headers).send(GUEST).expect(404);
  });

  it('takes ids of any letters, and refuses what nobody types', async () => {
    await pms.put('guests', 'Gäst/1 № 7', GUEST).expect(201);
    expect((await pms.put('guests', 'Gäst/1 № 7', GUEST).expect(200)).body.status).toBe('unchanged');
    await pms.put('guests', 'a\u0000b', GUEST).expect(400);
    await pms.put('guests', 'x'.repeat(121), GUEST).expect(400);
    await pms.put('guests', ' ', GUEST).expect(400);
    const { status } = await request(api.url)
      .put(api.path('guests/by-external/opera/%E0%A4%A'))
      .set(pms.key.headers)
      .send(GUEST);
    expect([400, 404]).toContain(status);
  });
});
