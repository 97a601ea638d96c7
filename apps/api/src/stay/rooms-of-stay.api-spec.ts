import { addNights } from '@amends/kernel';
import { Pms } from '../../test/pms';
import { type Api, startApi } from '../../test/start-api';

describe('rooms of a stay another system sends', () => {
  let api: Api;
  let pms: Pms;
  let guest: string;

  beforeAll(async () => {
    api = await startApi();
    pms = await Pms.connect(api);
    guest = await pms.guest();
  });
  afterAll(() => api.close());

  const today = (nights: number) => addNights(api.property.businessDate, nights);
  const read = async (id: string) => (await pms.get(`stays/${id}`).expect(200)).body;
  const spansOf = async (stayId: string) => {
    const { rows } = await api.db.query(
      `SELECT r.number, a.starts_on::text AS from, a.ends_on::text AS until FROM room_assignment a
       JOIN room r ON r.property_id = a.property_id AND r.id = a.room_id
       WHERE a.stay_id = $1 AND a.active ORDER BY a.starts_on`,
      [stayId],
    );
    return rows;
  };

  it('does not undo a move made here when the PMS repeats its room, even beside news', async () => {
    const [old, better] = [await api.room(), await api.room()];
    const body = pms.stay(guest, { roomNumber: old.number });
    const { body: put } = await pms.put('stays', 'R-moved', body).expect(201);
    await moveHere(put.id, better.id);

    await pms.put('stays', 'R-moved', body).expect(200);
    await pms.put('stays', 'R-moved', { ...body, adults: 1, departure: today(4) }).expect(200);

    expect((await read(put.id)).room.number).toBe(better.number);
    expect(await spansOf(put.id)).toEqual([
      { number: old.number, from: today(-1), until: today(0) },
      { number: better.number, from: today(0), until: today(4) },
    ]);
  });

  it('follows the PMS to a room it names anew, from the business date on', async () => {
    const [old, better, third] = [await api.room(), await api.room(), await api.room()];
    const body = pms.stay(guest, { roomNumber: old.number });
    const { body: put } = await pms.put('stays', 'R-anew', body).expect(201);
    await moveHere(put.id, better.id);

    await pms.put('stays', 'R-anew', { ...body, roomNumber: third.number }).expect(200);

    expect(await spansOf(put.id)).toEqual([
      { number: old.number, from: today(-1), until: today(0) },
      { number: third.number, from: today(0), until: today(3) },
    ]);
  });

  it('shortens and lengthens a stay with its nights and its room', async () => {
    const room = await api.room();
    const body = pms.stay(guest, { roomNumber: room.number });
    const { body: put } = await pms.put('stays', 'R-dates', body).expect(201);

    await pms.put('stays', 'R-dates', { ...body, departure: today(1) }).expect(200);
    expect(await spansOf(put.id)).toEqual([{ number: room.number, from: today(-1), until: today(1) }]);
    await pms.put('stays', 'R-dates', { ...body, departure: today(6) }).expect(200);

    expect((await read(put.id)).nightlyRates).toHaveLength(7);
    expect(await spansOf(put.id)).toEqual([{ number: room.number, from: today(-1), until: today(6) }]);
  });

  it.each(['Cancelled', 'NoShow'])(
    'frees the room of a stay that becomes %s, and gives it back when it is reinstated',
    async (status) => {
      const room = await api.room();
      const body = pms.stay(guest, {
        status: 'Reserved',
        arrival: today(5),
        departure: today(7),
        roomNumber: room.number,
      });
      const id = pms.newId('R');
      const { body: put } = await pms.put('stays', id, body).expect(201);

      await pms.put('stays', id, { ...body, status }).expect(200);
      expect((await read(put.id)).room).toBeNull();
      await pms.put('stays', id, body).expect(200);

      expect((await read(put.id)).room.number).toBe(room.number);
    },
  );

  it('frees tonight when a guest checks out early', async () => {
    const room = await api.room();
    const body = pms.stay(guest, { roomNumber: room.number });
    await pms.put('stays', 'R-early', body).expect(201);
    await pms.put('stays', 'R-early', { ...body, status: 'CheckedOut' }).expect(200);

    await pms.put('stays', 'R-next', pms.stay(guest, { arrival: today(0), roomNumber: room.number })).expect(201);
  });

  it('gives day use neither a night nor a room', async () => {
    const room = await api.room();
    const { body: put } = await pms
      .put('stays', 'R-day', pms.stay(guest, { arrival: today(0), departure: today(0), roomNumber: room.number }))
      .expect(201);

    expect(await read(put.id)).toMatchObject({ nights: 0, nightlyRates: [], room: null });
  });

  it('refuses a room that somebody else has, and says who and when', async () => {
    const room = await api.room();
    const { body: first } = await pms
      .put('stays', 'R-first', pms.stay(guest, { roomNumber: room.number, departure: today(2) }))
      .expect(201);

    const { body } = await pms
      .put('stays', 'R-second', pms.stay(guest, { roomNumber: room.number, arrival: today(1) }))
      .expect(409);

    expect(body).toMatchObject({
      ...{ code: 'room-taken', roomNumber: room.number, nights: { from: today(1), until: today(2) } },
      by: { stayId: first.id },
    });
    await pms.put('stays', 'R-second', pms.stay(guest, { roomNumber: room.number, arrival: today(2) })).expect(201);
  });

  it('gives a room to one of many who are sent into it at once', async () => {
    const room = await api.room();
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        pms.put(
          'stays',
          `R-crowd-${index}`,
          pms.stay(guest, { roomNumber: room.number }),
          index % 2 ? api.url : api.secondUrl,
        ),
      ),
    );

    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array.from({ length: 9 }, () => 409)]);
    expect(answers.filter(({ status }) => status === 409).every(({ body }) => body.code === 'room-taken')).toBe(true);
  });

  it('lets a sharer into the room, with or without its number', async () => {
    const room = await api.room();
    const { body: first } = await pms.put('stays', 'R-host', pms.stay(guest, { roomNumber: room.number })).expect(201);

    const { body: second } = await pms
      .put('stays', 'R-sharer', pms.stay(guest, { sharesRoomWith: 'R-host' }))
      .expect(201);
    await pms
      .put('stays', 'R-sharer-2', pms.stay(guest, { sharesRoomWith: 'R-sharer', roomNumber: room.number }))
      .expect(201);

    expect((await read(second.id)).room.number).toBe(room.number);
    const overview = await pms.get(`stays/${first.id}/overview`).expect(200);
    expect(overview.body.sharers).toHaveLength(2);
  });

  it('occupies the room of a guest who is sent in house, under a new version', async () => {
    const room = await api.room();
    const body = pms.stay(guest, { status: 'Reserved', arrival: today(0), roomNumber: room.number });
    await pms.put('stays', 'R-in', body).expect(201);
    const before = await pms.get(`rooms/${room.id}`).expect(200);

    await pms.put('stays', 'R-in', { ...body, status: 'InHouse' }).expect(200);
    const after = await pms
      .get(`rooms/${room.id}`)
      .set('If-None-Match', before.headers.etag ?? '')
      .expect(200);

    expect([before.body.frontOfficeStatus, after.body.frontOfficeStatus]).toEqual(['Vacant', 'Occupied']);
  });

  /** As the room move does it, without the rest of it. */
  async function moveHere(stayId: string, roomId: string): Promise<void> {
    await api.db.query(`UPDATE room_assignment SET ends_on = $2 WHERE stay_id = $1 AND active`, [stayId, today(0)]);
    await api.db.query(
      `INSERT INTO room_assignment (property_id, id, stay_id, room_id, starts_on, ends_on, share_key)
       SELECT property_id, gen_random_uuid(), id, $2, $3, departure, gen_random_uuid() FROM stay WHERE id = $1`,
      [stayId, roomId, today(0)],
    );
  }
});
