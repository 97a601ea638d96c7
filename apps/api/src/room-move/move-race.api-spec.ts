import { randomUUID } from 'node:crypto';
import { Moving } from '../../test/moving';
import { type Api, startApi } from '../../test/start-api';

describe('two desks moving guests at once', () => {
  let api: Api;
  let desk: Moving;

  beforeAll(async () => {
    api = await startApi();
    desk = new Moving(api, await api.staff());
  });
  afterAll(() => api.close());

  it('gives fifty desks racing for one room one winner, and the others the next best room', async () => {
    const to = await api.room({ features: ['quiet-side'] });
    const next = await api.room({ roomType: 'STE' });
    const racers = await Promise.all(
      Array.from({ length: 50 }, async () => {
        const { stayId } = await desk.guestInHouse();
        return { stayId, token: (await desk.previewed(stayId, { toRoomId: to.id })).token };
      }),
    );

    const answers = await Promise.all(
      racers.map(({ stayId, token }, index) =>
        desk.move(stayId, { toRoomId: to.id, previewToken: token }, index % 2 === 0 ? api.url : api.secondUrl),
      ),
    );

    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(1);
    expect(statuses.filter((status) => status === 409)).toHaveLength(49);
    for (const { status, body } of answers) {
      if (status === 409)
        expect(body).toMatchObject({ code: 'room-taken', nextBest: { roomNumber: expect.any(String) } });
    }
    expect(next.number).toBeDefined();
    const { rows } = await api.db.query(
      `SELECT count(*)::int AS n FROM room_assignment WHERE room_id = $1 AND active`,
      [to.id],
    );
    expect(rows).toEqual([{ n: 1 }]);
  });

  it('lets two guests cross into each other’s rooms neither twice nor for ever', async () => {
    const one = await desk.guestInHouse();
    const two = await desk.guestInHouse();

    const answers = await Promise.all([
      desk.preview(one.stayId, { toRoomId: two.from.id }),
      desk.preview(two.stayId, { toRoomId: one.from.id }, undefined, api.secondUrl),
    ]);

    expect(answers.map(({ status, body }) => [status, body.code])).toEqual([
      [409, 'room-taken'],
      [409, 'room-taken'],
    ]);
  });

  it('moves once however often the same key is sent', async () => {
    const { stayId } = await desk.guestInHouse();
    const to = await api.room();
    const { token } = await desk.previewed(stayId, { toRoomId: to.id });
    const key = randomUUID();
    const send = (url: string) => desk.move(stayId, { toRoomId: to.id, previewToken: token }, url, key);

    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) => send(index % 2 === 0 ? api.url : api.secondUrl)),
    );
    const again = await send(api.secondUrl).expect(201);

    expect(answers.every(({ status }) => status === 201 || status === 409)).toBe(true);
    expect(again.headers['idempotent-replayed']).toBe('true');
    const { rows } = await api.db.query(`SELECT count(*)::int AS n FROM room_move WHERE stay_id = $1`, [stayId]);
    expect(rows).toEqual([{ n: 1 }]);
  });
});
