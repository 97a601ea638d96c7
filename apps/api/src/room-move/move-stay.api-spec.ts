import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

describe('moving a guest', () => {
  let api: Api;
  let clerk: SignedIn;
  let manager: SignedIn;

  beforeAll(async () => {
    api = await startApi();
    clerk = await api.staff();
    manager = await api.staff({ role: 'supervisor', name: 'Marek Duty' });
  });
  afterAll(() => api.close());

  it('moves for the whole rest of the stay: old room dirty, new room occupied, type to charge and bill as they were', async () => {
    const { stayId, from } = await guestInHouse();
    const folioId = await api.folio(stayId);
    await api.charge(folioId, { roomNumber: from.number });
    const to = await api.room({ roomType: 'SUP' });
    const caseId = await api.openCase({ stayId });

    const preview = await previewed(stayId, { toRoomId: to.id, caseId });
    const { body } = await move(stayId, { toRoomId: to.id, caseId, previewToken: preview.token }).expect(201);

    expect(body).toMatchObject({
      fromRoom: { number: from.number },
      toRoom: { number: to.number },
      nights: { from: '2026-03-10', until: '2026-03-13' },
      roomTypeCharged: 'STD',
      oldRoomStatus: 'Dirty',
    });
    expect(await roomStatus(from.id)).toBe('Dirty');
    const { body: rooms } = await get(`rooms/${to.id}`);
    expect(rooms).toMatchObject({ frontOfficeStatus: 'Occupied' });
    const { rows } = await api.db.query(
      `SELECT room_id, starts_on::text, ends_on::text FROM room_assignment WHERE stay_id = $1 AND active ORDER BY starts_on`,
      [stayId],
    );
    expect(rows).toEqual([
      { room_id: from.id, starts_on: '2026-03-09', ends_on: '2026-03-10' },
      { room_id: to.id, starts_on: '2026-03-10', ends_on: '2026-03-13' },
    ]);
    const { rows: lines } = await api.db.query(`SELECT room_number FROM posting WHERE folio_id = $1`, [folioId]);
    expect(lines).toEqual([{ room_number: from.number }]);
    const { body: timeline } = await get(`cases/${caseId}/timeline`);
    expect(timeline.data.at(-1)).toMatchObject({ kind: 'move', details: { fromRoom: from.number, toRoom: to.number } });
  });

  it('previews without changing anything', async () => {
    const { stayId, from } = await guestInHouse();
    const to = await api.room();

    const preview = await previewed(stayId, { toRoomId: to.id });

    expect(preview).toMatchObject({
      fromRoom: { number: from.number },
      tonightPosted: false,
      rates: [
        { night: '2026-03-10', before: { amount: '100.00', currency: 'EUR' }, after: { amount: '100.00', currency: 'EUR' } },
        { night: '2026-03-11' },
        { night: '2026-03-12' },
      ],
    });
    expect(preview.checklist[0]).toBe('new-key-before-old');
    expect(await roomStatus(from.id)).toBe('Clean');
  });

  it('leaves no night in the old room when the guest came today', async () => {
    const from = await api.room();
    const stayId = await api.stay({ roomId: from.id, arrivesIn: 0 });
    const to = await api.room();
    const { token } = await previewed(stayId, { toRoomId: to.id });

    await move(stayId, { toRoomId: to.id, previewToken: token }).expect(201);

    const { rows } = await api.db.query(`SELECT room_id FROM room_assignment WHERE stay_id = $1 AND active`, [stayId]);
    expect(rows).toEqual([{ room_id: to.id }]);
  });

  it('ranks free rooms and says why not the others', async () => {
    const lone = await startApi();
    const desk = await lone.staff();
    const from = await lone.room({ features: ['near-lift'] });
    const stayId = await lone.stay({ roomId: from.id });
    const quiet = await lone.room({ features: ['quiet-side'], floor: 2 });
    const dirty = await lone.room({ status: 'Dirty', features: ['near-lift'] });
    const broken = await lone.room({ status: 'OutOfOrder' });
    const promised = await lone.room();
    await lone.stay({ roomId: promised.id, status: 'Reserved', arrivesIn: 2, leavesIn: 4 });

    const { body } = await request(lone.url)
      .get(lone.path(`stays/${stayId}/move-candidates?reason=noise`))
      .set(desk.headers)
      .expect(200);
    await lone.close();

    expect(body.candidates.map(({ roomNumber }: { roomNumber: string }) => roomNumber)).toEqual([quiet.number, dirty.number]);
    expect(body.candidates[0].reasons.map(({ code }: { code: string }) => code)).toContain('ready-now');
    expect(body.excluded).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ roomNumber: from.number, reason: 'own-room' }),
        expect.objectContaining({ roomNumber: broken.number, reason: 'room-out-of-order' }),
        expect.objectContaining({ roomNumber: promised.number, reason: 'room-not-free', facts: expect.objectContaining({ takenFrom: '2026-03-12' }) }),
      ]),
    );
  });

  it('gives fifty desks racing for one room one winner, and the others the next best room', async () => {
    const to = await api.room({ features: ['quiet-side'] });
    const next = await api.room({ roomType: 'STE' });
    const racers = await Promise.all(
      Array.from({ length: 50 }, async () => {
        const { stayId } = await guestInHouse();
        return { stayId, token: (await previewed(stayId, { toRoomId: to.id })).token };
      }),
    );

    const answers = await Promise.all(
      racers.map(({ stayId, token }, index) => move(stayId, { toRoomId: to.id, previewToken: token }, index % 2 === 0 ? api.url : api.secondUrl)),
    );

    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(1);
    expect(statuses.filter((status) => status === 409)).toHaveLength(49);
    for (const { status, body } of answers) {
      if (status === 409) expect(body).toMatchObject({ code: 'room-taken', nextBest: { roomNumber: expect.any(String) } });
    }
    expect(next.number).toBeDefined();
    const { rows } = await api.db.query(`SELECT count(*)::int AS n FROM room_assignment WHERE room_id = $1 AND active`, [to.id]);
    expect(rows).toEqual([{ n: 1 }]);
  });

  it('lets two guests cross into each other’s rooms neither twice nor for ever', async () => {
    const one = await guestInHouse();
    const two = await guestInHouse();

    const answers = await Promise.all([
      request(api.url).post(api.path(`stays/${one.stayId}/move-previews`)).set(clerk.headers).send({ toRoomId: two.from.id, reason: 'noise' }),
      request(api.secondUrl).post(api.path(`stays/${two.stayId}/move-previews`)).set(clerk.headers).send({ toRoomId: one.from.id, reason: 'noise' }),
    ]);

    expect(answers.map(({ status, body }) => [status, body.code])).toEqual([
      [409, 'room-taken'],
      [409, 'room-taken'],
    ]);
  });

  it('moves once however often the same key is sent', async () => {
    const { stayId } = await guestInHouse();
    const to = await api.room();
    const { token } = await previewed(stayId, { toRoomId: to.id });
    const key = randomUUID();
    const send = (url: string) => move(stayId, { toRoomId: to.id, previewToken: token }, url, key);

    const answers = await Promise.all(Array.from({ length: 50 }, (_, index) => send(index % 2 === 0 ? api.url : api.secondUrl)));
    const again = await send(api.secondUrl).expect(201);

    expect(answers.every(({ status }) => status === 201 || status === 409)).toBe(true);
    expect(again.headers['idempotent-replayed']).toBe('true');
    const { rows } = await api.db.query(`SELECT count(*)::int AS n FROM room_move WHERE stay_id = $1`, [stayId]);
    expect(rows).toEqual([{ n: 1 }]);
  });

  it('refuses when the facts changed since the preview, and shows the new ones', async () => {
    const { stayId } = await guestInHouse();
    const to = await api.room();
    const { token } = await previewed(stayId, { toRoomId: to.id });
    await api.db.query(`UPDATE stay_night SET rate_minor = 9000 WHERE stay_id = $1`, [stayId]);

    const { body } = await move(stayId, { toRoomId: to.id, previewToken: token }).expect(412);

    expect(body).toMatchObject({ code: 'preview-stale', preview: { rates: [{ before: { amount: '90.00' } }, {}, {}] } });
  });

  it('gives a dirty room only to a manager with a reason', async () => {
    const { stayId } = await guestInHouse();
    const to = await api.room({ status: 'Dirty' });
    const wish = { toRoomId: to.id, reason: 'noise' };

    const refused = await preview(stayId, wish).expect(422);
    const notPermitted = await preview(stayId, { ...wish, overrideReason: 'Guest waits in the bar' }).expect(403);
    const allowed = await preview(stayId, { ...wish, overrideReason: 'Guest waits in the bar' }, manager).expect(200);

    expect(refused.body.code).toBe('room-needs-override');
    expect(notPermitted.body.code).toBe('move-override-not-permitted');
    expect(allowed.body.warnings).toEqual(expect.arrayContaining([expect.objectContaining({ code: 'needs-override' })]));
  });

  it.each([
    ['a guest who has not come', { status: 'Reserved', arrivesIn: 1 }, 409, 'stay-not-in-house'],
    ['a guest who leaves today', { arrivesIn: -2, leavesIn: 0 }, 409, 'no-night-left'],
    ['a guest not to be moved', { doNotMove: true }, 422, 'stay-do-not-move'],
  ])('does not move %s', async (_who, facts, status, code) => {
    const from = await api.room();
    const stayId = await api.stay({ roomId: from.id, ...facts });
    const to = await api.room();

    const { body } = await preview(stayId, { toRoomId: to.id, reason: 'noise' }).expect(status);

    expect(body.code).toBe(code);
  });

  it('needs an Idempotency-Key, and knows no room or stay of another hotel', async () => {
    const { stayId } = await guestInHouse();
    const other = await startApi();
    const foreign = await other.room();
    await other.close();

    const missing = await request(api.url)
      .post(api.path(`stays/${stayId}/moves`))
      .set(clerk.headers)
      .send({ toRoomId: foreign.id, reason: 'noise', previewToken: 'x' })
      .expect(400);
    const unknown = await preview(stayId, { toRoomId: foreign.id, reason: 'noise' });
    const random = await preview(stayId, { toRoomId: randomUUID(), reason: 'noise' });

    expect(missing.body.code).toBe('idempotency-key-missing');
    expect([unknown.status, unknown.body.code]).toEqual([random.status, random.body.code]);
  });

  async function guestInHouse(): Promise<{ stayId: string; from: { id: string; number: string } }> {
    const from = await api.room();
    return { stayId: await api.stay({ roomId: from.id }), from };
  }

  async function previewed(stayId: string, body: object): Promise<{ token: string; checklist: string[] }> {
    return (await preview(stayId, { reason: 'noise', ...body }).expect(200)).body;
  }

  function preview(stayId: string, body: object, as = clerk): request.Test {
    return request(api.url).post(api.path(`stays/${stayId}/move-previews`)).set(as.headers).send(body);
  }

  function move(stayId: string, body: object, url = api.url, key: string = randomUUID()): request.Test {
    return request(url)
      .post(api.path(`stays/${stayId}/moves`))
      .set(clerk.headers)
      .set('Idempotency-Key', key)
      .send({ reason: 'noise', ...body });
  }

  function get(path: string): request.Test {
    return request(api.url).get(api.path(path)).set(clerk.headers).expect(200);
  }

  async function roomStatus(id: string): Promise<string> {
    const { rows } = await api.db.query(`SELECT status FROM room WHERE id = $1`, [id]);
    return rows[0].status;
  }
});
