import { checkInvariants } from '../../test/invariants';
import { Moving } from '../../test/moving';
import { Pms } from '../../test/pms';
import { type Api, startApi } from '../../test/start-api';

const ROUNDS = 6;

/** Two API processes on one database: whoever comes first, afterwards one thing has happened, and it is whole. */
describe('moving guests who share a room while others do', () => {
  let api: Api;
  let desk: Moving;

  beforeAll(async () => {
    api = await startApi();
    desk = new Moving(api, await api.staff());
  });
  afterAll(async () => {
    expect(await checkInvariants(api.property.code)).toEqual([]);
    await api.close();
  });

  it('lets one of two desks through that each move both, from either of them', async () => {
    const rounds = await Promise.all(
      Array.from({ length: ROUNDS }, async () => {
        const guests = await desk.sharedRoom();
        const rooms = [await api.room(), await api.room()] as const;
        const [first, second] = [
          { toRoomId: rooms[0].id, with: [guests.jan] },
          { toRoomId: rooms[1].id, with: [guests.anna] },
        ];
        const tokens = [await desk.previewed(guests.anna, first), await desk.previewed(guests.jan, second)];
        return { guests, wishes: [first, second], tokens: tokens.map(({ token }) => token) };
      }),
    );

    const answers = await Promise.all(
      rounds.map(({ guests: { anna, jan }, wishes: [first, second], tokens }) =>
        Promise.all([
          desk.move(anna, { ...first, previewToken: tokens[0] }),
          desk.move(jan, { ...second, previewToken: tokens[1] }, api.secondUrl),
        ]),
      ),
    );

    for (const [at, pair] of answers.entries()) {
      expect(pair.map(({ status, body }) => [status, body.code]).sort()).toEqual([
        [201, undefined],
        [412, 'preview-stale'],
      ]);
      const { anna, jan } = rounds[at]!.guests;
      const [one, other] = await desk.roomsOf([anna, jan]);
      expect(one).toBe(other);
    }
  });

  it('moves both or nobody while one of them is checked out or moved alone', async () => {
    const pms = await Pms.connect(api);
    const scenes = await Promise.all(
      Array.from({ length: ROUNDS }, async () => {
        const from = await api.room();
        const anna = await api.stay({ roomId: from.id, adults: 1 });
        const [id, stay] = [pms.newId('R'), pms.stay(await pms.guest(), { adults: 1 })];
        const jan: string = (await pms.put('stays', id, stay).expect(201)).body.id;
        await desk.putInto(jan, anna);
        const [both, alone] = [await api.room(), await api.room()];
        const wish = { toRoomId: both.id, with: [jan] };
        const { token } = await desk.previewed(anna, wish);
        const { token: own } = await desk.previewed(jan, { toRoomId: alone.id });
        return { from, anna, jan, id, stay, wish, token, alone, own };
      }),
    );

    const answers = await Promise.all(
      scenes.flatMap(({ anna, jan, id, stay, wish, token, alone, own }, at) => [
        desk.move(anna, { ...wish, previewToken: token }, at % 2 ? api.url : api.secondUrl),
        at % 3 === 0
          ? desk.move(jan, { toRoomId: alone.id, previewToken: own }, api.secondUrl)
          : pms.put('stays', id, { ...stay, status: 'CheckedOut' }, at % 2 ? api.secondUrl : api.url),
      ]),
    );

    expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
    for (const [at, { from, anna, jan, wish }] of scenes.entries()) {
      const { status, body } = answers[at * 2]!;
      const made = status === 201 ? 1 : 0;
      expect([at, await desk.roomsOf([anna])]).toEqual([at, [made ? wish.toRoomId : from.id]]);
      expect([at, await movedTogether(anna), await movedTogether(jan)]).toEqual([at, made, made]);
      if (!made) expect(['stay-not-sharing', 'stay-not-in-house', 'preview-stale']).toContain(body.code);
    }
  });

  async function movedTogether(stayId: string): Promise<number> {
    const { rows } = await api.db.query(
      `SELECT count(*)::int AS n FROM room_move WHERE stay_id = $1 AND chain_id IS NOT NULL`,
      [stayId],
    );
    return rows[0].n;
  }
});
