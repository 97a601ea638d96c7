import { Holding } from '../../test/holding';
import { Moving } from '../../test/moving';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

describe('desks that want the same room at once', () => {
  let api: Api;
  let clerk: SignedIn;
  let desk: Moving;
  let holding: Holding;

  beforeAll(async () => {
    api = await startApi();
    clerk = await api.staff();
    desk = new Moving(api, clerk);
    holding = new Holding(api);
  });
  afterAll(() => api.close());

  const atBoth = (index: number) => (index % 2 === 0 ? api.url : api.secondUrl);
  const holdsOf = async (roomId: string) =>
    (await api.db.query(`SELECT stay_id FROM room_hold WHERE room_id = $1 AND ended_at IS NULL`, [roomId])).rows;

  it('gives one of fifty the hold, and names the next best room to the others', async () => {
    const [room] = [await api.room({ features: ['quiet-side'] }), await api.room({ roomType: 'STE' })];
    const racers = await Promise.all(
      Array.from({ length: 50 }, async (_, index) => ({
        as: await holding.elsewhere(`Desk ${index}`),
        stayId: (await desk.guestInHouse()).stayId,
      })),
    );

    const answers = await Promise.all(
      racers.map(({ as, stayId }, index) => holding.take(as, { stayId, roomId: room.id }, atBoth(index))),
    );

    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    for (const { body } of answers.filter(({ status }) => status !== 201)) {
      expect(body).toMatchObject({ code: 'room-held', nextBest: { roomNumber: expect.any(String) } });
      expect(body.nextBest.roomId).not.toBe(room.id);
    }
    expect(await holdsOf(room.id)).toHaveLength(1);
  });

  it('lets two guests change their minds crosswise without a deadlock, and each keeps one room', async () => {
    const [one, two] = [await api.room(), await api.room()];
    const guests = await Promise.all([desk.guestInHouse(), desk.guestInHouse()]);
    for (let turn = 0; turn < 5; turn += 1) {
      const wanted = turn % 2 === 0 ? [one, two] : [two, one];
      const answers = await Promise.all(
        guests.map(({ stayId }, index) =>
          holding.take(clerk, { stayId, roomId: wanted[index]?.id, seconds: 15 }, atBoth(index)),
        ),
      );
      expect(answers.every(({ status }) => status === 201 || status === 409)).toBe(true);
      expect((await holdsOf(one.id)).length).toBeLessThanOrEqual(1);
      expect((await holdsOf(two.id)).length).toBeLessThanOrEqual(1);
    }
  });

  it('knows one outcome when a hold runs out while its guest is moved and another desk takes the room', async () => {
    for (let turn = 0; turn < 4; turn += 1) {
      const room = await api.room();
      const [mine, theirs] = await Promise.all([desk.guestInHouse(), desk.guestInHouse()]);
      const other = await holding.elsewhere(`Other ${turn}`);
      const { body: hold } = await holding.take(clerk, { stayId: mine.stayId, roomId: room.id }).expect(201);
      const { token } = await desk.previewed(mine.stayId, { toRoomId: room.id });
      await holding.lapse(hold.id);

      const [moved, held] = await Promise.all([
        desk.move(mine.stayId, { toRoomId: room.id, previewToken: token }, api.url),
        holding.take(other, { stayId: theirs.stayId, roomId: room.id }, api.secondUrl),
      ]);

      expect([
        [201, 409],
        [409, 201],
      ]).toContainEqual([moved.status, held.status]);
      if (held.status === 201) expect(moved.body).toMatchObject({ code: 'room-held', by: `Other ${turn}` });
      else expect(held.body.code).toBe('room-taken');
    }
  });
});
