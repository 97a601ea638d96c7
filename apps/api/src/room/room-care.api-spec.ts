import { randomUUID } from 'node:crypto';
import { addNights } from '@amends/kernel';
import request from 'supertest';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

describe('what the house knows of its rooms', () => {
  let api: Api;
  let manager: SignedIn;
  let rasa: SignedIn;

  beforeAll(async () => {
    api = await startApi();
    manager = await api.staff({ role: 'supervisor', name: 'Marek Kral' });
    rasa = await api.staff({ role: 'attendant' });
  });
  afterAll(() => api.close());

  const night = (count: number) => addNights(api.property.businessDate, count);
  const get = async (path: string, as = manager) =>
    (await request(api.url).get(api.path(path)).set(as.headers).expect(200)).body;
  const post = (path: string, body: object, as = manager, url = api.url) =>
    request(url).post(api.path(path)).set(as.headers).set('Idempotency-Key', randomUUID()).send(body);
  const patch = (path: string, version: number, body: object) =>
    request(api.url).patch(api.path(path)).set(manager.headers).set('If-Match', `"${version}"`).send(body);
  const block = (roomId: string, facts: object = {}) =>
    post('room-blocks', { roomId, kind: 'OutOfOrder', reason: 'water', ...facts });

  describe('seen by housekeeping', () => {
    const sight = (id: string, body: object, as = rasa) => post(`rooms/${id}/sightings`, body, as);

    it('differs from the books as a skip or a sleep, until a guest comes or goes', async () => {
      const [slept, empty] = [await api.room(), await api.room()];
      const stayId = await api.stay({ roomId: slept.id });

      expect((await sight(slept.id, { occupied: false }).expect(200)).body).toMatchObject({
        ...{ seen: { occupied: false }, discrepancy: 'skip', frontOfficeStatus: 'Occupied' },
      });
      expect((await sight(empty.id, { occupied: true }).expect(200)).body.discrepancy).toBe('sleep');
      expect((await sight(empty.id, { occupied: false }).expect(200)).body.discrepancy).toBeNull();

      await api.db.query(`UPDATE stay SET status = 'CheckedOut' WHERE id = $1`, [stayId]);
      expect((await get(`rooms/${slept.id}`)).discrepancy).toBeNull();
    });

    it('says in one step what it is left in, whatever was read before; the last look counts', async () => {
      const room = await api.room({ status: 'Dirty' });
      const { body } = await sight(room.id, { occupied: false, status: 'Clean' }).expect(200);
      expect(body).toMatchObject({ status: 'Clean', version: 2, seen: { occupied: false } });
      expect((await sight(room.id, {}).expect(422)).body.code).toBe('nothing-sighted');
      await sight(room.id, { status: 'OutOfOrder' }).expect(400);
      await sight(room.id, { status: 'Dirty' }, await api.staff({ role: 'associate' })).expect(403);
    });

    it('does not bring a blocked room back', async () => {
      const room = await api.room();
      await block(room.id).expect(201);
      expect((await sight(room.id, { status: 'Clean' }).expect(409)).body.code).toBe('room-has-block');
      expect((await patch(`rooms/${room.id}/status`, 2, { status: 'Clean' }).expect(409)).body.code).toBe(
        'room-has-block',
      );
      await sight(room.id, { occupied: false }).expect(200);
    });
  });

  describe('blocked', () => {
    it('tonight is out at once, and wants cleaning when it is lifted', async () => {
      const room = await api.room();

      const { body } = await block(room.id, { endsOn: night(3), note: 'Pipe behind the wall' }).expect(201);

      expect(body).toMatchObject({ startsOn: night(0), endsOn: night(3), blockedBy: 'Marek Kral', lifted: null });
      expect(await get(`rooms/${room.id}`)).toMatchObject({
        status: 'OutOfOrder',
        block: { id: body.id, reason: 'water' },
      });

      const lifted = await post(`room-blocks/${body.id}/lift`, { why: 'Mended' }).expect(200);
      expect(lifted.body).toMatchObject({ lifted: { by: 'Marek Kral', on: night(0), why: 'Mended' } });
      expect(await get(`rooms/${room.id}`)).toMatchObject({ status: 'Dirty', block: null });
      expect((await post(`room-blocks/${body.id}/lift`, {}).expect(409)).body.code).toBe('block-already-lifted');
      await block(room.id).expect(201);
    });

    it('later stays as it is until then', async () => {
      const room = await api.room();
      await block(room.id, { startsOn: night(2), endsOn: night(4) }).expect(201);
      expect(await get(`rooms/${room.id}`)).toMatchObject({ status: 'Clean', block: null });
      expect((await block(room.id, { endsOn: night(3) }).expect(409)).body).toMatchObject({
        ...{ code: 'room-already-blocked', from: night(2), until: night(4) },
      });
      await block(room.id, { endsOn: night(2) }).expect(201);
    });

    it('over guests names them, and goes on when they were seen', async () => {
      const room = await api.room();
      const stayId = await api.stay({ roomId: room.id, status: 'Reserved', arrivesIn: 2, leavesIn: 4 });

      expect((await block(room.id).expect(409)).body).toMatchObject({
        ...{ code: 'block-over-stays', stays: [{ stayId, arrival: night(2), departure: night(4) }] },
      });
      await block(room.id, { kind: 'OutOfService', startsOn: night(3), endsOn: night(4) }).expect(201);
      const { body } = await block(room.id, { endsOn: night(3), anyway: true }).expect(201);
      expect(body.stays).toMatchObject([{ stayId }]);
    });

    it('tells who still has it, not who has left it meanwhile', async () => {
      const room = await api.room();
      const [gone, there] = await Promise.all(
        [-2, -1].map((leavesIn) => api.stay({ roomId: room.id, arrivesIn: leavesIn - 1, leavesIn })),
      );
      const { body } = await block(room.id, { anyway: true }).expect(201);
      await api.db.query(`UPDATE room_block SET starts_on = starts_on - 3 WHERE id = $1`, [body.id]);
      await api.db.query(`UPDATE room_assignment SET ends_on = ends_on + 3 WHERE stay_id = $1`, [there]);

      const { data } = await get(`room-blocks?roomId=${room.id}&active=true`);

      expect(gone).not.toBe(there);
      expect(data[0].stays.map(({ stayId }: { stayId: string }) => stayId)).toEqual([there]);
    });

    it('is blocked once when many block it at the same moment, on two processes', async () => {
      const room = await api.room();
      const answers = await Promise.all(
        Array.from({ length: 8 }, (_, at) =>
          post(
            'room-blocks',
            { roomId: room.id, kind: 'OutOfOrder', reason: 'repair' },
            manager,
            at % 2 ? api.secondUrl : api.url,
          ),
        ),
      );
      expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
      expect(new Set(answers.filter(({ status }) => status !== 201).map(({ body }) => body.code))).toEqual(
        new Set(['room-already-blocked']),
      );
    });

    it('is kept longer or shorter by who read it as it is', async () => {
      const room = await api.room();
      const { body } = await block(room.id, { endsOn: night(2) }).expect(201);
      expect((await patch(`room-blocks/${body.id}`, 1, { endsOn: night(5) }).expect(200)).body.endsOn).toBe(night(5));
      await patch(`room-blocks/${body.id}`, 1, { endsOn: night(6) }).expect(412);
      expect((await patch(`room-blocks/${body.id}`, 2, { endsOn: night(0) }).expect(422)).body.code).toBe(
        'block-ends-before-it-starts',
      );
      const listed = await get(`room-blocks?roomId=${room.id}&active=true`);
      expect(listed.data.map(({ id }: { id: string }) => id)).toEqual([body.id]);
      expect((await get(`room-blocks?roomId=${room.id}&active=false`)).data).toEqual([]);
    });

    it('is unknown to another hotel', async () => {
      const room = await api.room();
      const { body } = await block(room.id).expect(201);
      const house = await api.otherProperty();
      const stranger = await api.staff({ property: house, role: 'head' });
      const foreign = (path: string, sent: object) =>
        request(api.url)
          .post(api.path(path, house))
          .set(stranger.headers)
          .set('Idempotency-Key', randomUUID())
          .send(sent);
      await foreign(`room-blocks/${body.id}/lift`, {}).expect(404);
      await foreign('room-blocks', { roomId: room.id, kind: 'OutOfOrder', reason: 'other' }).expect(404);
      await foreign(`rooms/${room.id}/sightings`, { occupied: true }).expect(404);
    });
  });

  it('are written down on both sides of a door, with what is in them', async () => {
    const [one, two, three] = [await api.room(), await api.room(), await api.room()];
    const assets = [{ kind: 'shower', name: 'Rain shower' }];
    const sent = {
      riser: 'R4',
      wing: 'Sea',
      connectsTo: [two.id],
      assets,
      doNotGive: { note: 'Reserved for the owner' },
    };

    const { body } = await patch(`rooms/${one.id}`, 1, sent).expect(200);

    expect(body).toMatchObject({
      ...{ version: 2, riser: 'R4', wing: 'Sea', doNotGive: { note: 'Reserved for the owner', until: null } },
      connectsTo: [{ id: two.id, number: two.number }],
      assets,
    });
    expect((await get(`rooms/${two.id}`)).connectsTo).toEqual([{ id: one.id, number: one.number }]);
    await patch(`rooms/${one.id}`, 2, { connectsTo: [three.id], assets: [], doNotGive: null }).expect(200);
    expect((await get(`rooms/${two.id}`)).connectsTo).toEqual([]);
    expect(await get(`rooms/${one.id}`)).toMatchObject({ riser: 'R4', assets: [], doNotGive: null });
    expect((await patch(`rooms/${one.id}`, 3, { connectsTo: [one.id] }).expect(422)).body.code).toBe(
      'room-connects-to-itself',
    );
  });

  it('come with their riser and what is in them from the PMS, and keep an asset that comes back', async () => {
    const pms = await api.staff({ role: 'integration' });
    const put = async (facts: object) => {
      const sent = { number: '901', floor: 9, roomType: 'STD', features: [], ...facts };
      const answer = await request(api.url).put(api.path('rooms/by-external/pms/R-901')).set(pms.headers).send(sent);
      return (await get(`rooms/${answer.body.id}`)) as { riser: string; assets: { id: string; name: string }[] };
    };
    const first = await put({ riser: 'R9', assets: [{ kind: 'safe', name: 'Safe' }] });
    expect(first).toMatchObject({ riser: 'R9', assets: [{ name: 'Safe' }] });
    expect((await put({ riser: 'R9', assets: [] })).assets).toEqual([]);
    expect(await put({ riser: 'R9', assets: [{ kind: 'safe', name: 'Safe' }] })).toMatchObject({
      assets: first.assets,
    });
  });
});
