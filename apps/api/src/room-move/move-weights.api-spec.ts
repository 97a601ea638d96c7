import { MOVE_SETTINGS, MOVE_WEIGHTS } from '@amends/room-move';
import request from 'supertest';
import { Holding } from '../../test/holding';
import { Moving } from '../../test/moving';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

describe('the weights of a house', () => {
  let api: Api;
  let clerk: SignedIn;
  let admin: SignedIn;

  beforeAll(async () => {
    api = await startApi();
    clerk = await api.staff();
    admin = await api.staff({ role: 'admin', name: 'Ada Admin' });
  });
  afterAll(() => api.close());

  const read = (query = '') =>
    request(api.url)
      .get(api.path(`move-weights${query}`))
      .set(clerk.headers);
  const set = (version: number, body: object, by = admin) =>
    request(api.url)
      .put(api.path('move-weights'))
      .set({ ...by.headers, 'If-Match': `"${version}"` })
      .send(body);
  const whole = (weights: object = {}, settings: object = {}) => ({
    weights: { ...MOVE_WEIGHTS, ...weights },
    settings: { ...MOVE_SETTINGS, ...settings },
  });

  it('stand as we suggest until the house sets them, and each setting is a version a ranking names', async () => {
    const stayId = await api.stay({ roomId: (await api.room()).id });
    const quiet = await api.room({ features: ['quiet-side'] });
    const rank = async () =>
      (
        await request(api.url)
          .get(api.path(`stays/${stayId}/move-candidates?reason=noise`))
          .set(clerk.headers)
          .expect(200)
      ).body;
    expect((await read().expect(200)).body).toEqual({ version: 0, ...whole(), setBy: null, setAt: null });

    const { body } = await set(0, whole({ quietSide: 77 })).expect(200);

    expect(body).toMatchObject({ version: 1, weights: { quietSide: 77 }, setBy: 'Ada Admin' });
    const ranked = await rank();
    expect(ranked.weightsVersion).toBe(1);
    expect(ranked.candidates).toContainEqual(
      expect.objectContaining({
        roomId: quiet.id,
        reasons: expect.arrayContaining([{ code: 'quiet-side', points: 77 }]),
      }),
    );
    await set(1, whole({ quietSide: 78 })).expect(200);
    expect((await read('?version=1').expect(200)).body.weights.quietSide).toBe(77);
    expect((await read('?version=0').expect(200)).body.weights.quietSide).toBe(MOVE_WEIGHTS.quietSide);
    await read('?version=99').expect(404);
  });

  it('are set by who manages the house, having read them last, within their bounds', async () => {
    const { version } = (await read()).body;

    await set(version, whole(), clerk).expect(403);
    expect((await set(version + 1, whole()).expect(412)).body).toMatchObject({ code: 'stale-version' });
    await set(version, whole({ quietSide: 101 })).expect(400);
    await set(version, whole({}, { holdSeconds: 5 })).expect(400);
    await set(version, { weights: { quietSide: 1 }, settings: {} }).expect(400);
    expect((await read()).body.version).toBe(version);
  });

  it('are listed with who set them and when, the newest first and as they stood', async () => {
    const house = await api.otherProperty();
    const [ada, ben] = await Promise.all(
      ['Ada Admin', 'Ben Head'].map((name) => api.staff({ property: house, role: 'admin', name })),
    );
    const list = async (query = '') =>
      (
        await request(api.url)
          .get(api.path(`move-weights/versions${query}`, house))
          .set(ada!.headers)
          .expect(200)
      ).body;
    expect((await list()).data).toEqual([]);
    for (const [version, by] of [ada, ben, ada].entries())
      await request(api.url)
        .put(api.path('move-weights', house))
        .set({ ...by!.headers, 'If-Match': `"${version}"` })
        .send(whole({ quietSide: 40 + version }))
        .expect(200);

    const first = await list('?limit=2');
    const told = ({ data }: { data: { version: number; setBy: string; weights: { quietSide: number } }[] }) =>
      data.map(({ version, setBy, weights }) => [version, setBy, weights.quietSide]);

    expect(told(first)).toEqual([
      [3, 'Ada Admin', 42],
      [2, 'Ben Head', 41],
    ]);
    const second = await list(`?limit=2&cursor=${first.page.nextCursor}`);
    expect(told(second)).toEqual([[1, 'Ada Admin', 40]]);
    expect(second.page).toEqual({ nextCursor: null, hasMore: false });
  });

  it('say how long a room is held', async () => {
    const { version, weights, settings } = (await read()).body;
    await set(version, { weights, settings: { ...settings, holdSeconds: 45 } }).expect(200);
    const { stayId } = await new Moving(api, clerk).guestInHouse();

    const { body } = await new Holding(api).take(clerk, { stayId, roomId: (await api.room()).id }).expect(201);

    expect(body.secondsLeft).toBe(45);
  });
});
