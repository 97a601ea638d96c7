import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { Moving } from '../../test/moving';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

describe('moving a guest', () => {
  let api: Api;
  let clerk: SignedIn;
  let manager: SignedIn;
  let desk: Moving;

  beforeAll(async () => {
    api = await startApi();
    clerk = await api.staff();
    desk = new Moving(api, clerk);
    manager = await api.staff({ role: 'supervisor', name: 'Marek Duty' });
  });
  afterAll(() => api.close());

  it('moves for the whole rest of the stay: old room dirty, new room occupied, type to charge and bill as they were', async () => {
    const { stayId, from } = await desk.guestInHouse();
    const folioId = await api.folio(stayId);
    await api.charge(folioId, { roomNumber: from.number });
    const to = await api.room({ roomType: 'SUP' });
    const caseId = await api.openCase({ stayId });

    const preview = await desk.previewed(stayId, { toRoomId: to.id, caseId });
    const { body } = await desk.move(stayId, { toRoomId: to.id, caseId, previewToken: preview.token }).expect(201);

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
    expect((await get(`cases/${caseId}`)).body.roomNumber).toBe(to.number);
    const { body: timeline } = await get(`cases/${caseId}/timeline`);
    expect(timeline.data.at(-1)).toMatchObject({ kind: 'move', details: { fromRoom: from.number, toRoom: to.number } });
  });

  it('previews without changing anything', async () => {
    const { stayId, from } = await desk.guestInHouse();
    const to = await api.room();

    const preview = await desk.previewed(stayId, { toRoomId: to.id });

    expect(preview).toMatchObject({
      fromRoom: { number: from.number },
      tonightPosted: false,
      rates: [
        {
          night: '2026-03-10',
          before: { amount: '100.00', currency: 'EUR' },
          after: { amount: '100.00', currency: 'EUR' },
        },
        { night: '2026-03-11' },
        { night: '2026-03-12' },
      ],
    });
    expect(preview.checklist[0]).toBe('new-key-before-old');
    expect(await roomStatus(from.id)).toBe('Clean');
  });

  it('names once each who shares the room and who of the party sleeps elsewhere, and nobody else of the house', async () => {
    const { stayId, from } = await desk.guestInHouse();
    const [sharer, family, connecting] = [await api.stay(), await api.room(), await api.room()];
    const inFamily = await api.stay({ roomId: family.id });
    const nextDoor = await api.stay({ roomId: connecting.id });
    const toCome = await api.stay({ roomId: (await api.room()).id, status: 'Reserved', arrivesIn: 1 });
    await api.stay({ roomId: from.id, status: 'Reserved', arrivesIn: 5, leavesIn: 7 });
    await api.db.query(
      `INSERT INTO room_assignment (property_id, id, stay_id, room_id, starts_on, ends_on, share_key)
       SELECT property_id, gen_random_uuid(), $2, room_id, starts_on, ends_on, share_key
       FROM room_assignment WHERE property_id = $1 AND stay_id = $3`,
      [api.property.id, sharer, stayId],
    );
    await api.db.query(`UPDATE stay SET party_code = 'KIT' WHERE property_id = $1 AND id = ANY($2)`, [
      api.property.id,
      [stayId, sharer, inFamily, nextDoor, toCome],
    ]);
    await api.db.query(`UPDATE room SET connects_to = ARRAY[$2]::uuid[] WHERE id = $1`, [from.id, connecting.id]);

    const { companions } = await desk.previewed(stayId, { toRoomId: (await api.room()).id });

    const named = companions.map(({ stayId: id, sharesRoom, connecting: door }) => [id, sharesRoom, door]);
    expect(named.toSorted()).toEqual(
      [
        [sharer, true, false],
        [inFamily, false, false],
        [nextDoor, false, true],
      ].toSorted(),
    );
  });

  it('leaves no night in the old room when the guest came today', async () => {
    const from = await api.room();
    const stayId = await api.stay({ roomId: from.id, arrivesIn: 0 });
    const to = await api.room();
    const { token } = await desk.previewed(stayId, { toRoomId: to.id });

    await desk.move(stayId, { toRoomId: to.id, previewToken: token }).expect(201);

    const { rows } = await api.db.query(`SELECT room_id FROM room_assignment WHERE stay_id = $1 AND active`, [stayId]);
    expect(rows).toEqual([{ room_id: to.id }]);
  });

  it('refuses when the facts changed since the preview, and shows the new ones', async () => {
    const { stayId } = await desk.guestInHouse();
    const to = await api.room();
    const { token } = await desk.previewed(stayId, { toRoomId: to.id });
    await api.db.query(`UPDATE stay_night SET rate_minor = 9000 WHERE stay_id = $1`, [stayId]);

    const { body } = await desk.move(stayId, { toRoomId: to.id, previewToken: token }).expect(412);

    expect(body).toMatchObject({
      code: 'preview-stale',
      preview: { rates: [{ before: { amount: '90.00' } }, {}, {}] },
    });
  });

  it('gives a dirty room only to a manager with a reason', async () => {
    const { stayId } = await desk.guestInHouse();
    const to = await api.room({ status: 'Dirty' });
    const wish = { toRoomId: to.id, reason: 'noise' };

    const refused = await desk.preview(stayId, wish).expect(422);
    const notPermitted = await desk.preview(stayId, { ...wish, overrideReason: 'Guest waits in the bar' }).expect(403);
    const allowed = await desk
      .preview(stayId, { ...wish, overrideReason: 'Guest waits in the bar' }, manager)
      .expect(200);

    expect(refused.body.code).toBe('room-needs-override');
    expect(notPermitted.body.code).toBe('move-override-not-permitted');
    expect(allowed.body.warnings).toEqual(
      expect.arrayContaining([expect.objectContaining({ code: 'needs-override' })]),
    );
  });

  it.each([
    ['a guest who has left', { status: 'CheckedOut', arrivesIn: -2 }, 409, 'stay-not-in-house'],
    ['a guest who leaves today', { arrivesIn: -2, leavesIn: 0 }, 409, 'no-night-left'],
    ['a guest not to be moved', { doNotMove: true }, 422, 'stay-do-not-move'],
  ])('does not move %s', async (_who, facts, status, code) => {
    const from = await api.room();
    const stayId = await api.stay({ roomId: from.id, ...facts });
    const to = await api.room();

    const { body } = await desk.preview(stayId, { toRoomId: to.id, reason: 'noise' }).expect(status);

    expect(body.code).toBe(code);
  });

  it('needs an Idempotency-Key, and knows no room or stay of another hotel', async () => {
    const { stayId } = await desk.guestInHouse();
    const other = await startApi();
    const foreign = await other.room();
    await other.close();

    const missing = await request(api.url)
      .post(api.path(`stays/${stayId}/moves`))
      .set(clerk.headers)
      .send({ toRoomId: foreign.id, reason: 'noise', previewToken: 'x' })
      .expect(400);
    const unknown = await desk.preview(stayId, { toRoomId: foreign.id, reason: 'noise' });
    const random = await desk.preview(stayId, { toRoomId: randomUUID(), reason: 'noise' });

    expect(missing.body.code).toBe('idempotency-key-missing');
    expect([unknown.status, unknown.body.code]).toEqual([random.status, random.body.code]);
  });

  function get(path: string): request.Test {
    return request(api.url).get(api.path(path)).set(clerk.headers).expect(200);
  }

  async function roomStatus(id: string): Promise<string> {
    const { rows } = await api.db.query(`SELECT status FROM room WHERE id = $1`, [id]);
    return rows[0].status;
  }
});
