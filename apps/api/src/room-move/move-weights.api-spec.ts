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

  it('say how long a room is held', async () => {
    const { version, weights, settings } = (await read()).body;
    await set(version, { weights, settings: { ...settings, holdSeconds: 45 } }).expect(200);
    const { stayId } = await new Moving(api, clerk).guestInHouse();

    const { body } = await new Holding(api).take(clerk, { stayId, roomId: (await api.room()).id }).expect(201);

    expect(body.secondsLeft).toBe(45);
  });
});
