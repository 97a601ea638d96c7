import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { Moving } from '../../test/moving';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

describe('moving guests who share a room together', () => {
  let api: Api;
  let clerk: SignedIn;
  let desk: Moving;

  beforeAll(async () => {
    api = await startApi();
    clerk = await api.staff();
    desk = new Moving(api, clerk);
  });
  afterAll(() => api.close());

  it('names each in the preview, and opens tasks and what to do by hand once', async () => {
    const { anna, jan, from } = await desk.sharedRoom();
    const to = await api.room();
    const wish = { toRoomId: to.id, with: [jan] };

    const { body: preview } = await desk.preview(anna, wish).expect(200);
    expect(preview).toMatchObject({
      ...{ companions: [], oldRoomLivedIn: false, oldRoomStatus: 'Dirty' },
      with: [{ stayId: jan, guestName: 'Ms Anna Nowak', roomTypeCharged: 'STD', doNotMove: false }],
    });
    expect(preview.checklist).not.toContain('sharers');
    const { body: moved } = await desk.move(anna, { ...wish, previewToken: preview.token }).expect(201);

    expect(moved).toMatchObject({ stayId: anna, oldRoomStatus: 'Dirty', toRoom: { id: to.id } });
    expect(await desk.roomsOf([anna, jan])).toEqual([to.id, to.id]);
    expect(await shareKeys(anna, jan)).toBe(1);
    expect(await statusOf(from.id)).toBe('Dirty');
    expect(await opened(anna, jan)).toEqual({ tasks: 1, checklists: 1 });
    expect(await acts('stay.moved', anna, jan)).toBe(2);
    const { body: chain } = await get(`stays/${jan}/moves`);
    expect(chain.data).toMatchObject([{ chainId: moved.chainId, rateChoice: 'keep', toRoom: { id: to.id } }]);
  });

  it.each([
    ['the guest who was asked about', 0],
    ['who moved along', 1],
  ])('takes all of it back from the move of %s', async (_who, at) => {
    const { anna, jan, from } = await desk.sharedRoom();
    const moved = await moveTogether(anna, [jan]);
    const { body: own } = await get(`stays/${[anna, jan][at]}/moves`);

    const { body } = await undo([anna, jan][at] ?? '', own.data[0].id).expect(200);

    expect(body).toMatchObject({ chainId: moved.chainId, undoneBy: clerk.name });
    expect(await desk.roomsOf([anna, jan])).toEqual([from.id, from.id]);
    expect(await statusOf(from.id)).toBe('Clean');
    expect(await acts('stay.move-undone', anna, jan)).toBe(2);
    expect((await undo(anna, moved.id).expect(409)).body.code).toBe('move-already-undone');
  });

  it('offers rooms that are large enough for all of them, and says who shares the room', async () => {
    const { anna, jan } = await desk.sharedRoom(2);
    const small = await api.room();
    const large = await api.room({ roomType: 'STE' });

    const { body: alone } = await get(`stays/${anna}/move-candidates`);
    const { body: both } = await get(`stays/${anna}/move-candidates?with=sharers`);

    expect(alone.sharers).toEqual([{ ...named(jan), movesAlong: false }]);
    expect(both.sharers).toEqual([{ ...named(jan), movesAlong: true }]);
    const offered = both.candidates.map(({ roomId }: { roomId: string }) => roomId);
    expect(offered).toContain(large.id);
    expect(offered).not.toContain(small.id);
    const refused = await desk.preview(anna, { toRoomId: small.id, with: [jan] }).expect(422);
    expect(refused.body.code).toBe('room-too-small');
  });

  it('takes only a room that is free until the last of them has left', async () => {
    const { anna, jan } = await desk.sharedRoom();
    await api.db.query(`UPDATE stay SET departure = departure + 2 WHERE id = $1`, [jan]);
    await api.db.query(`UPDATE room_assignment SET ends_on = ends_on + 2 WHERE stay_id = $1`, [jan]);
    const to = await api.room();
    await api.stay({ roomId: to.id, status: 'Reserved', arrivesIn: 3, leavesIn: 6 });

    await desk.preview(anna, { toRoomId: to.id }).expect(200);
    const { body } = await desk.preview(anna, { toRoomId: to.id, with: [jan] }).expect(409);

    expect(body).toMatchObject({ code: 'room-taken', stayId: jan });
    const ranked = await get(`stays/${anna}/move-candidates?with=${jan}`);
    expect(ranked.body.candidates.map(({ roomId }: { roomId: string }) => roomId)).not.toContain(to.id);
  });

  it('respects who must not be moved, who leaves today and who does not share the room', async () => {
    const { anna, jan } = await desk.sharedRoom();
    const toRoomId = (await api.room()).id;
    const stranger = (await desk.guestInHouse()).stayId;
    const leaving = await desk.sharerOf(anna, { leavesIn: 0 });
    const refusal = async (who: string) => (await desk.preview(anna, { toRoomId, with: [who] })).body;
    expect(await refusal(stranger)).toMatchObject({ code: 'stay-not-sharing', stayId: stranger });
    expect(await refusal(anna)).toMatchObject({ code: 'stay-not-sharing', stayId: anna });
    expect(await refusal(leaving)).toMatchObject({ code: 'no-night-left', stayId: leaving });

    await api.db.query(`UPDATE stay SET do_not_move = true WHERE id = $1`, [jan]);

    expect(await refusal(jan)).toMatchObject({ code: 'stay-do-not-move', stayId: jan });
    const { body } = await get(`stays/${anna}/move-candidates?with=sharers`);
    expect(body.sharers).toEqual([{ ...named(jan), doNotMove: true, movesAlong: false }]);
  });

  async function moveTogether(stayId: string, along: readonly string[]): Promise<{ id: string; chainId: string }> {
    const wish = { toRoomId: (await api.room()).id, with: along };
    const { token } = await desk.previewed(stayId, wish);
    return (await desk.move(stayId, { ...wish, previewToken: token }).expect(201)).body;
  }

  function named(stayId: string): object {
    return { stayId, guestName: 'Ms Anna Nowak', doNotMove: false };
  }

  function undo(stayId: string, moveId: string): request.Test {
    return request(api.url)
      .post(api.path(`stays/${stayId}/moves/${moveId}/undo`))
      .set(clerk.headers)
      .set('Idempotency-Key', randomUUID());
  }

  function get(path: string): request.Test {
    return request(api.url).get(api.path(path)).set(clerk.headers).expect(200);
  }

  async function statusOf(roomId: string): Promise<string> {
    return (await api.db.query(`SELECT status FROM room WHERE id = $1`, [roomId])).rows[0].status;
  }

  async function shareKeys(...stayIds: readonly string[]): Promise<number> {
    const { rows } = await api.db.query(
      `SELECT count(DISTINCT share_key)::int AS keys FROM room_assignment
       WHERE stay_id = ANY($1::uuid[]) AND active AND starts_on = $2`,
      [stayIds, api.property.businessDate],
    );
    return rows[0].keys;
  }

  async function opened(...stayIds: readonly string[]): Promise<{ tasks: number; checklists: number }> {
    const { rows } = await api.db.query(
      `SELECT (SELECT count(*)::int FROM task t WHERE t.move_id IN (SELECT id FROM room_move WHERE stay_id = ANY($1::uuid[]))) AS tasks,
         (SELECT count(*)::int FROM checklist c WHERE c.move_id IN (SELECT id FROM room_move WHERE stay_id = ANY($1::uuid[]))) AS checklists`,
      [stayIds],
    );
    return rows[0];
  }

  async function acts(action: string, ...stayIds: readonly string[]): Promise<number> {
    const { rows } = await api.db.query(
      `SELECT count(*)::int AS n FROM audit_entry WHERE action = $1 AND subject_id = ANY($2::uuid[])`,
      [action, stayIds],
    );
    return rows[0].n;
  }
});
