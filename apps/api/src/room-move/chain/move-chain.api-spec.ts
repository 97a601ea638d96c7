import { newId } from '@amends/kernel';
import request from 'supertest';
import { Chaining, type Housed } from '../../../test/chaining';
import { checkInvariants } from '../../../test/invariants';
import { type Api, startApi } from '../../../test/start-api';

describe('several guests who move at once', () => {
  let api: Api;
  let desk: Chaining;

  beforeAll(async () => {
    api = await startApi();
    desk = new Chaining(api, await api.staff());
  });
  afterAll(async () => {
    expect(await checkInvariants(api.property.code)).toEqual([]);
    await api.close();
  });

  it('moves a chain: one to a free room, another after them, a circle of three', async () => {
    const [free, [one, two]] = [await api.room(), await pair()];
    const moves = [
      { stayId: two.stayId, toRoomId: one.room.id },
      { stayId: one.stayId, toRoomId: free.id },
    ];
    const { body: preview } = await desk.previewChain(moves).expect(200);
    expect(preview.between).toMatchObject([{ roomNumber: one.room.number }]);
    const { body: chain } = await desk.chain(moves, preview.token).expect(201);
    expect(await rooms(one, two)).toEqual([free.id, one.room.id]);
    await desk.undo(chain.id).expect(200);
    expect(await rooms(one, two)).toEqual([one.room.id, two.room.id]);

    const three = await desk.housed(3);
    const circle = three.map(({ stayId }, at) => ({ stayId, toRoomId: three[(at + 1) % 3]?.room.id }));
    const { body: seen } = await desk.previewChain(circle).expect(200);
    await desk.chain(circle, seen.token).expect(201);
    expect(await desk.roomsOf(three.map(({ stayId }) => stayId))).toEqual(circle.map(({ toRoomId }) => toRoomId));
  });

  it.each([
    ['chain-stay-twice', 422, ([one, two]: Housed[]) => [one?.stayId, two?.room.id, one?.stayId, one?.room.id]],
    [
      'chain-room-twice',
      422,
      ([one, two, three]: Housed[]) => [one?.stayId, three?.room.id, two?.stayId, three?.room.id],
    ],
    ['room-taken', 409, ([one, two, three]: Housed[]) => [one?.stayId, three?.room.id, two?.stayId, one?.room.id]],
    ['own-room', 422, ([one, two]: Housed[]) => [one?.stayId, one?.room.id, two?.stayId, two?.room.id]],
    ['room-unknown', 422, ([one, two]: Housed[]) => [one?.stayId, newId(), two?.stayId, one?.room.id]],
    ['not-found', 404, ([one, two]: Housed[]) => [newId(), one?.room.id, two?.stayId, two?.room.id]],
  ] as const)('refuses with %s and moves nobody', async (code, status, of) => {
    const guests = await desk.housed(3);
    const [a, toA, b, toB] = of(guests);
    const moves = [
      { stayId: a ?? '', toRoomId: toA },
      { stayId: b ?? '', toRoomId: toB },
    ];

    const previewed = await desk.previewChain(moves);
    const confirmed = await desk.chain(moves, 'x');

    expect([previewed.status, previewed.body.code]).toEqual([status, code]);
    expect(confirmed.status).toBeGreaterThanOrEqual(400);
    expect(confirmed.status).toBeLessThan(500);
    expect(await desk.roomsOf(guests.map(({ stayId }) => stayId))).toEqual(guests.map(({ room }) => room.id));
  });

  it('does not move who must not be moved, gives nobody a room that is left out of order, and says who is meant', async () => {
    const [one, two] = await pair();
    await api.db.query(`UPDATE stay SET do_not_move = true WHERE id = $1`, [two.stayId]);
    const { body: kept } = await desk.previewSwap(sidesOf(one, two)).expect(422);
    expect(kept).toMatchObject({ code: 'stay-do-not-move', stayId: two.stayId });

    const [three, four] = await pair();
    const broken = [{ stayId: three.stayId, oldRoomStatus: 'OutOfOrder' }, { stayId: four.stayId }];
    const { body: out } = await desk.previewSwap(broken).expect(409);
    expect(out).toMatchObject({ code: 'room-out-of-order', stayId: four.stayId });
  });

  it('is for whoever may move guests, keys of that scope among them, and never past the wall', async () => {
    const sides = sidesOf(...(await pair()));
    await desk.previewSwap(sides, await api.apiKey(['stay.move'])).expect(200);
    await desk.previewSwap(sides, await api.apiKey(['stay.read'])).expect(403);
    const elsewhere = await api.otherProperty();
    const stranger = await api.staff({ property: elsewhere });
    const { body } = await request(api.url)
      .post(api.path('swap-previews', elsewhere))
      .set(stranger.headers)
      .send({ stays: sides.map((side) => ({ reason: 'house-need', ...side })) })
      .expect(404);
    expect(body.code).toBe('not-found');
  });

  async function pair(): Promise<readonly [Housed, Housed]> {
    const [one, two] = await desk.housed(2);
    if (!one || !two) throw new Error('Nobody is housed.');
    return [one, two];
  }

  function sidesOf(...guests: readonly Housed[]): { stayId: string }[] {
    return guests.map(({ stayId }) => ({ stayId }));
  }

  function rooms(...guests: readonly Housed[]): Promise<readonly string[]> {
    return desk.roomsOf(guests.map(({ stayId }) => stayId));
  }
});
