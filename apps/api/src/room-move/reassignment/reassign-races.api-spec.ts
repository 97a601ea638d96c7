import { checkInvariants } from '../../../test/invariants';
import { Moving } from '../../../test/moving';
import { type Guest, Reassigning } from '../../../test/reassigning';
import { type Api, type SignedIn, startApi } from '../../../test/start-api';

const ROUNDS = 4;

/** Two API processes on one database: afterwards one thing has happened, and it is whole. */
describe('re-assignments while others act', () => {
  let api: Api;
  let clerk: SignedIn;
  let desk: Reassigning;

  beforeAll(async () => {
    api = await startApi();
    clerk = await api.staff();
    desk = new Reassigning(api, clerk);
  });
  afterAll(async () => {
    expect(await checkInvariants(api.property.code)).toEqual([]);
    await api.close();
  });

  it('lets one of two confirms of the same preview through, and answers the other what is left to do', async () => {
    const guests = await Promise.all([...arrivals(4), desk.inHouse()]);
    await Promise.all(Array.from({ length: 6 }, () => api.room()));
    const asked = desk.closing(guests);
    const preview = await desk.previewed(asked);

    const answers = await Promise.all([api.url, api.secondUrl].map((url) => desk.reassign(asked, preview, url)));

    expect(answers.map(({ status, body }) => [status, body.code]).sort()).toEqual([
      [201, undefined],
      [412, 'preview-stale'],
    ]);
    expect(answers.find(({ status }) => status === 412)?.body.preview).toMatchObject({ placed: [], left: [] });
    for (const { stayId, toRoom } of preview.placed) expect(await desk.roomsOf(stayId)).toEqual([toRoom.id]);
  });

  it('gives a room to the re-assignment or to the guest who moves into it, never to both, and does not deadlock', async () => {
    const moving = new Moving(api, clerk);
    for (let round = 0; round < ROUNDS; round += 1) {
      const guests = await Promise.all([...arrivals(3), desk.inHouse()]);
      const mover = await desk.inHouse();
      await Promise.all(Array.from({ length: 5 }, () => api.room()));
      const asked = desk.closing(guests);
      const preview = await desk.previewed(asked);
      const toRoomId = preview.placed[round % preview.placed.length]?.toRoom.id ?? '';
      const { token } = await moving.previewed(mover.stayId, { toRoomId });

      const [bulk, single] = await Promise.all([
        desk.reassign(asked, preview, round % 2 ? api.url : api.secondUrl),
        moving.move(mover.stayId, { toRoomId, previewToken: token }, round % 2 ? api.secondUrl : api.url),
      ]);

      expect([
        [201, 409],
        [412, 201],
      ]).toContainEqual([bulk.status, single.status]);
      const placed = bulk.status === 201 ? preview.placed : [];
      for (const { stayId, toRoom } of placed) expect(await desk.roomsOf(stayId)).toEqual([toRoom.id]);
      if (bulk.status === 412)
        for (const { stayId, room } of guests) expect(await desk.roomsOf(stayId)).toEqual([room.id]);
      expect(await desk.roomsOf(mover.stayId)).toEqual([single.status === 201 ? toRoomId : mover.room.id]);
    }
  });

  it('writes all of two crossing re-assignments or none of each', async () => {
    const [some, others] = await Promise.all([Promise.all(arrivals(4)), Promise.all(arrivals(4))]);
    await Promise.all(Array.from({ length: 4 }, () => api.room()));
    const asked = [desk.closing(some ?? []), desk.closing(others ?? [])] as const;
    const previews = await Promise.all(asked.map((one) => desk.previewed(one)));

    const answers = await Promise.all(
      asked.map((one, at) => desk.reassign(one, previews[at] ?? fail(), at ? api.secondUrl : api.url)),
    );

    expect(answers.every(({ status }) => status === 201 || status === 412)).toBe(true);
    expect(answers.some(({ status }) => status === 201)).toBe(true);
  });

  function arrivals(count: number): Promise<Guest>[] {
    return Array.from({ length: count }, () => desk.arrival());
  }
});

function fail(): never {
  throw new Error('Nothing was previewed.');
}
