import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { Chaining, type Housed } from '../../../test/chaining';
import { checkInvariants } from '../../../test/invariants';
import { Moving } from '../../../test/moving';
import { Pms } from '../../../test/pms';
import { type Api, type SignedIn, startApi } from '../../../test/start-api';

const ROUNDS = 8;

/** Two API processes on one database: whoever comes first, afterwards one thing has happened, and it is whole. */
describe('guests who change rooms while others do', () => {
  let api: Api;
  let clerk: SignedIn;
  let desk: Chaining;

  beforeAll(async () => {
    api = await startApi();
    clerk = await api.staff();
    desk = new Chaining(api, clerk);
  });
  afterAll(async () => {
    expect(await checkInvariants(api.property.code)).toEqual([]);
    await api.close();
  });

  it('lets one of two crossing swaps of the same rooms through, whichever way round they were asked', async () => {
    const pairs = await Promise.all(Array.from({ length: ROUNDS }, () => desk.housed(2)));
    const rounds = await Promise.all(
      pairs.map(async ([one, two]) => {
        const [there, back] = [sidesOf(one, two), sidesOf(two, one)];
        const previews = await Promise.all([there, back].map((sides) => desk.previewSwap(sides).expect(200)));
        return { there, back, tokens: previews.map(({ body }) => body.token) };
      }),
    );

    const answers = await Promise.all(
      rounds.map(({ there, back, tokens: [first, second] }) =>
        Promise.all([desk.swap(there, first), desk.swap(back, second, api.secondUrl)]),
      ),
    );

    for (const pair of answers)
      expect(pair.map(({ status, body }) => [status, body.code]).sort()).toEqual([
        [201, undefined],
        [412, 'preview-stale'],
      ]);
    for (const [one, two] of pairs) expect(await roomsOf(one, two)).toEqual([two?.room.id, one?.room.id]);
  });

  it('lets swaps that share a guest through one after the other or not at all, never by halves', async () => {
    const guests = await desk.housed(5);
    const sides = guests.map((one, at) => sidesOf(one, guests[(at + 1) % guests.length]));
    const tokens = await Promise.all(
      sides.map(async (pair) => (await desk.previewSwap(pair).expect(200)).body.token as string),
    );

    const answers = await Promise.all(
      sides.map((pair, at) => desk.swap(pair, tokens[at] ?? '', at % 2 ? api.secondUrl : api.url)),
    );

    expect(answers.map(({ status }) => status).filter((status) => status !== 201 && status !== 412)).toEqual([]);
    expect(answers.some(({ status }) => status === 201)).toBe(true);
    const rooms = await roomsOf(...guests);
    expect([...rooms].sort()).toEqual(guests.map(({ room }) => room.id).sort());
  });

  it('lets a swap, a single move, a check-out and the undo of the swap each happen wholly or not at all', async () => {
    const pms = await Pms.connect(api);
    const moving = new Moving(api, clerk);
    const scenes = await Promise.all(
      Array.from({ length: ROUNDS }, async () => {
        const [[one], room, free] = await Promise.all([desk.housed(1), api.room(), api.room()]);
        const [externalId, body] = [pms.newId('R'), pms.stay(await pms.guest(), { roomNumber: room.number })];
        const stayId: string = (await pms.put('stays', externalId, body).expect(201)).body.id;
        const sides = sidesOf(one, { stayId, room });
        const wish = { toRoomId: free.id, reason: 'house-need' };
        const { token: moveToken } = await moving.previewed(one?.stayId ?? '', wish);
        const { body: preview } = await desk.previewSwap(sides).expect(200);
        return { one, externalId, body, sides, wish, moveToken, token: preview.token as string, id: randomUUID() };
      }),
    );

    const answers = await Promise.all(
      scenes.flatMap(({ one, externalId, body, sides, wish, moveToken, token, id }, at) => {
        const [here, there] = at % 2 ? [api.url, api.secondUrl] : [api.secondUrl, api.url];
        return [
          request(here)
            .post(api.path('swaps'))
            .set(clerk.headers)
            .set('Idempotency-Key', id)
            .send({ id, stays: sides.map((side) => ({ reason: 'house-need', ...side })), previewToken: token }),
          moving.move(one?.stayId ?? '', { ...wish, previewToken: moveToken }, there),
          pms.put('stays', externalId, { ...body, status: 'CheckedOut' }, there),
          desk.undo(id, here),
        ];
      }),
    );

    expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
    const refused = new Set(answers.filter(({ status }) => status >= 400).map(({ body }) => body.code as string));
    for (const told of ['not-found', 'stay-not-in-house', 'no-night-left', 'preview-stale', 'room-taken', 'own-room'])
      refused.delete(told);
    for (const told of ['guest-has-left', 'move-not-the-last', 'old-room-given']) refused.delete(told);
    expect([...refused]).toEqual([]);
  });

  function sidesOf(...guests: readonly (Housed | undefined)[]): { stayId: string }[] {
    return guests.map((guest) => ({ stayId: guest?.stayId ?? '' }));
  }

  function roomsOf(...guests: readonly (Housed | undefined)[]): Promise<readonly string[]> {
    return desk.roomsOf(guests.map((guest) => guest?.stayId ?? ''));
  }
});
