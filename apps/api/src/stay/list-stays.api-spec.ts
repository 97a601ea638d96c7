import { STAY_STATUSES, stayStatusOn, type RecordedStatus } from '@amends/stay';
import request from 'supertest';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

describe('GET /stays', () => {
  let api: Api;
  let clerk: SignedIn;

  beforeAll(async () => {
    api = await startApi();
    clerk = await api.staff();
  });
  afterAll(() => api.close());

  const get = (rest: string) =>
    request(api.url)
      .get(api.path(`stays${rest}`))
      .set(clerk.headers);
  type Row = { id: string; status: string; arrival: string; departure: string };

  it('says of each stay what the trade says of it on the business date', async () => {
    const made: [string, RecordedStatus][] = [
      [await api.stay({ status: 'Reserved', arrivesIn: 1, leavesIn: 2 }), 'Reserved'],
      [await api.stay({ status: 'Reserved', arrivesIn: 0, leavesIn: 2 }), 'Reserved'],
      [await api.stay({ status: 'Reserved', arrivesIn: -1, leavesIn: 2 }), 'Reserved'],
      [await api.stay({ status: 'InHouse', arrivesIn: -1, leavesIn: 1 }), 'InHouse'],
      [await api.stay({ status: 'InHouse', arrivesIn: -1, leavesIn: 0 }), 'InHouse'],
      [await api.stay({ status: 'InHouse', arrivesIn: -3, leavesIn: -1 }), 'InHouse'],
      [await api.stay({ status: 'CheckedOut', arrivesIn: -3, leavesIn: -1 }), 'CheckedOut'],
      [await api.stay({ status: 'NoShow', arrivesIn: -1, leavesIn: 1 }), 'NoShow'],
      [await api.stay({ status: 'Cancelled', arrivesIn: 3, leavesIn: 4 }), 'Cancelled'],
    ];
    for (const [id, recorded] of made) {
      const { body } = await get(`/${id}`).expect(200);
      expect(body.status).toBe(stayStatusOn(api.property.businessDate, recorded, body));
    }

    const byStatus = await Promise.all(STAY_STATUSES.map((status) => get(`?status=${status}`).expect(200)));
    byStatus.forEach(({ body }, index) => {
      expect(body.data.map(({ status }: Row) => status)).toEqual(body.data.map(() => STAY_STATUSES[index]));
    });
    expect(byStatus.map(({ body }) => body.data.length)).toEqual([1, 1, 1, 1, 1, 2, 2]);
  });

  it('lists by room and by arrival', async () => {
    const room = await api.room();
    const first = await api.stay({ roomId: room.id, arrivesIn: 20, leavesIn: 22, status: 'Reserved' });
    const second = await api.stay({ roomId: room.id, arrivesIn: 22, leavesIn: 23, status: 'Reserved' });

    const ids = async (query: string) => (await get(query).expect(200)).body.data.map(({ id }: Row) => id);
    expect(await ids(`?roomNumber=${room.number}`)).toEqual([second, first]);
    expect(await ids(`?roomNumber=${room.number}&arrival=2026-03-30`)).toEqual([first]);
    expect(await ids(`?roomNumber=${room.number}&status=InHouse`)).toEqual([]);
  });

  it('shows each stay once, latest arrival first, while others are booked', async () => {
    const before = await Promise.all(
      Array.from({ length: 7 }, (_, index) =>
        api.stay({ arrivesIn: 40 + (index % 3), leavesIn: 45, status: 'Reserved' }),
      ),
    );
    const seen: Row[] = [];
    let next: string | null = '?limit=3';
    while (next !== null) {
      const { body, headers }: request.Response = await get(next).expect(200);
      seen.push(...body.data);
      await api.stay({ arrivesIn: 60, leavesIn: 61, status: 'Reserved' });
      if (body.page.hasMore) expect(headers.link).toContain(body.page.nextCursor);
      next = body.page.hasMore ? `?limit=3&cursor=${body.page.nextCursor}` : null;
    }
    const ids = seen.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(before.every((id) => ids.includes(id))).toBe(true);
    expect(seen.map(({ arrival }) => arrival)).toEqual(
      seen
        .map(({ arrival }) => arrival)
        .sort()
        .reverse(),
    );
  });

  it.each(['?status=Here', '?limit=0', '?limit=201', '?cursor=abc', '?arrival=2026-02-30', '?guest=1', '?roomNumber='])(
    'refuses %s',
    async (query) => {
      await get(query).expect(400);
    },
  );

  it('takes a forged cursor for no page, never for a fault of ours', async () => {
    const forged = Buffer.from(JSON.stringify(['not a date', 'not an id'])).toString('base64url');
    const { status } = await get(`?cursor=${forged}`);
    expect([400, 422]).toContain(status);
  });

  it('answers 404 to an id of another hotel and to one that is none', async () => {
    const stranger = await api.otherProperty();
    const theirs = await api.staff({ property: stranger });
    const id = await api.stay();

    await request(api.url)
      .get(api.path(`stays/${id}`, stranger))
      .set(theirs.headers)
      .expect(404);
    await get('/not-an-id').expect(404);
    const { body } = await request(api.url).get(api.path('stays', stranger)).set(theirs.headers).expect(200);
    expect(body.data).toEqual([]);
  });
});
