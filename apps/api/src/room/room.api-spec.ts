import request from 'supertest';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

describe('rooms', () => {
  let api: Api;
  let manager: SignedIn;

  beforeAll(async () => {
    api = await startApi();
    manager = await api.staff({ role: 'supervisor' });
  });
  afterAll(() => api.close());

  const get = (rest: string) =>
    request(api.url)
      .get(api.path(`rooms${rest}`))
      .set(manager.headers);
  const setStatus = (id: string, version: number | undefined, status: string, by = manager) => {
    const test = request(api.url)
      .patch(api.path(`rooms/${id}/status`))
      .set(by.headers);
    return (version === undefined ? test : test.set('If-Match', `"${version}"`)).send({ status });
  };

  it('is occupied while a guest in house has it, also after the day the guest should have left', async () => {
    const [empty, slept, overdue] = [await api.room(), await api.room(), await api.room()];
    await api.stay({ roomId: slept.id });
    await api.stay({ roomId: overdue.id, arrivesIn: -3, leavesIn: -1 });

    const statusOf = async (id: string) => (await get(`/${id}`).expect(200)).body.frontOfficeStatus;
    expect(await Promise.all([empty.id, slept.id, overdue.id].map(statusOf))).toEqual([
      'Vacant',
      'Occupied',
      'Occupied',
    ]);
  });

  it('is vacant while a guest is only expected, and after one has checked out', async () => {
    const [expected, left] = [await api.room(), await api.room()];
    await api.stay({ roomId: expected.id, status: 'Reserved', arrivesIn: 0 });
    await api.stay({ roomId: left.id, status: 'CheckedOut' });

    expect((await get(`/${expected.id}`)).body.frontOfficeStatus).toBe('Vacant');
    expect((await get(`/${left.id}`)).body.frontOfficeStatus).toBe('Vacant');
  });

  it('changes what housekeeping says, for who has read the present state', async () => {
    const room = await api.room({ status: 'Dirty' });
    await setStatus(room.id, undefined, 'Clean').expect(428);

    const { body } = await setStatus(room.id, 1, 'Clean').expect(200);
    const stale = await setStatus(room.id, 1, 'Inspected').expect(412);

    expect(body).toMatchObject({ status: 'Clean', version: 2 });
    expect(stale.body).toMatchObject({ current: { status: 'Clean' }, differs: ['status'] });
    expect((await get(`/${room.id}`).set('If-None-Match', '"2"').expect(304)).text).toBe('');
  });

  it('writes nothing when the status is what it was', async () => {
    const room = await api.room({ status: 'Clean' });

    expect((await setStatus(room.id, 1, 'Clean').expect(200)).body.version).toBe(1);
    const { rows } = await api.db.query(`SELECT 1 FROM audit_entry WHERE subject_id = $1`, [room.id]);
    expect(rows).toEqual([]);
  });

  it('leaves the status to managers and housekeeping', async () => {
    const room = await api.room();
    await setStatus(room.id, 1, 'Dirty', await api.staff({ role: 'associate' })).expect(403);
    await setStatus(room.id, 1, 'Filthy').expect(400);
  });

  it('lists rooms as people count, 99 before 412 before 1012, page by page', async () => {
    const house = await api.otherProperty();
    const reader = await api.staff({ property: house });
    for (const number of ['1012', '412', '99', '413A', '413']) {
      await api.db.query(
        `INSERT INTO room (property_id, id, number, floor, room_type, features, status)
         VALUES ($1, gen_random_uuid(), $2, 1, 'STD', '{}', 'Clean')`,
        [house.id, number],
      );
    }
    const numbers: string[] = [];
    let next: string | null = '?limit=2';
    while (next !== null) {
      const { body }: request.Response = await request(api.url)
        .get(api.path(`rooms${next}`, house))
        .set(reader.headers)
        .expect(200);
      numbers.push(...body.data.map(({ number }: { number: string }) => number));
      next = body.page.hasMore ? `?limit=2&cursor=${body.page.nextCursor}` : null;
    }
    expect(numbers).toEqual(['99', '412', '413', '1012', '413A']);
  });

  it('lists only rooms of the status asked for', async () => {
    const room = await api.room({ status: 'OutOfOrder' });

    const { body } = await get('?status=OutOfOrder').expect(200);

    expect(body.data.map(({ id }: { id: string }) => id)).toEqual([room.id]);
  });

  it('does not know a room of another hotel', async () => {
    const room = await api.room();
    const house = await api.otherProperty();
    const stranger = await api.staff({ property: house, role: 'supervisor' });

    await request(api.url)
      .get(api.path(`rooms/${room.id}`, house))
      .set(stranger.headers)
      .expect(404);
    await request(api.url)
      .patch(api.path(`rooms/${room.id}/status`, house))
      .set({ ...stranger.headers, 'If-Match': '"1"' })
      .send({ status: 'Dirty' })
      .expect(404);
  });
});
