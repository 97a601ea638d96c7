import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { Moving } from '../../test/moving';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

describe('giving a guest another room before they come', () => {
  let api: Api;
  let clerk: SignedIn;
  let desk: Moving;

  beforeAll(async () => {
    api = await startApi();
    clerk = await api.staff();
    desk = new Moving(api, clerk);
  });
  afterAll(() => api.close());

  it.each([
    ['tonight', 0],
    ['in three days', 3],
  ])(
    'who comes %s: no key, no cleaning, both rooms as they were, and taken back as a whole',
    async (_when, arrivesIn) => {
      const { stayId, from } = await arriving(arrivesIn);
      const to = await api.room({ status: 'Dirty' });
      const ranked = await request(api.url)
        .get(api.path(`stays/${stayId}/move-candidates`))
        .set(clerk.headers)
        .expect(200);
      const found = ranked.body.candidates.find(({ roomId }: { roomId: string }) => roomId === to.id);
      expect(found.reasons.map(({ code }: { code: string }) => code)).not.toContain('needs-override');

      const preview = await desk.preview(stayId, { toRoomId: to.id, reason: 'guest-wish' }).expect(200);
      expect(preview.body).toMatchObject({ beforeArrival: true, oldRoomStatus: 'Clean', documents: ['confirmation'] });
      expect(preview.body.checklist).not.toContain('new-key-before-old');
      const moved = await moveTo(stayId, to.id, preview.body.token).expect(201);

      expect(moved.body).toMatchObject({ beforeArrival: true, oldRoomStatus: 'Clean', toRoom: { number: to.number } });
      expect(await rooms(stayId)).toEqual([to.id]);
      expect(await statuses(from.id, to.id)).toEqual(['Clean', 'Dirty']);
      expect((await api.db.query(`SELECT 1 FROM task WHERE move_id = $1`, [moved.body.id])).rows).toEqual([]);
      expect((await api.db.query(`SELECT 1 FROM room_fault WHERE room_id = $1`, [from.id])).rows).toEqual([]);

      const undone = await undo(stayId, moved.body.id).expect(200);
      expect(undone.body).toMatchObject({ beforeArrival: true, undoneBy: clerk.name });
      expect(await rooms(stayId)).toEqual([from.id]);
      expect(await statuses(from.id, to.id)).toEqual(['Clean', 'Dirty']);
    },
  );

  it('may be a room somebody leaves before, and none that is taken on one of the nights', async () => {
    const { stayId } = await arriving(3);
    const [leaving, staying] = [await api.room(), await api.room()];
    await api.stay({ roomId: leaving.id, leavesIn: 3 });
    await api.stay({ roomId: staying.id, leavesIn: 4 });

    await desk.preview(stayId, { toRoomId: leaving.id, reason: 'guest-wish' }).expect(200);
    const taken = await desk.preview(stayId, { toRoomId: staying.id, reason: 'guest-wish' }).expect(409);
    expect(taken.body.code).toBe('room-taken');
  });

  it('is a move once the guest has come: what was previewed before no longer holds, and is not taken back', async () => {
    const { stayId } = await arriving(0);
    const [to, other] = [await api.room(), await api.room()];
    const { token } = await desk.previewed(stayId, { toRoomId: to.id, reason: 'guest-wish' });
    const moved = await moveTo(stayId, to.id, token).expect(201);
    const next = await desk.previewed(stayId, { toRoomId: other.id, reason: 'guest-wish' });

    await api.db.query(`UPDATE stay SET status = 'InHouse' WHERE id = $1`, [stayId]);

    const stale = await moveTo(stayId, other.id, next.token).expect(412);
    expect(stale.body.preview).toMatchObject({ beforeArrival: false, oldRoomStatus: 'Dirty' });
    expect((await undo(stayId, moved.body.id).expect(409)).body.code).toBe('move-not-the-last');
  });

  async function arriving(arrivesIn: number): Promise<{ stayId: string; from: { id: string; number: string } }> {
    const from = await api.room();
    const leavesIn = arrivesIn + 3;
    return { stayId: await api.stay({ roomId: from.id, status: 'Reserved', arrivesIn, leavesIn }), from };
  }

  function moveTo(stayId: string, toRoomId: string, previewToken: string): request.Test {
    return desk.move(stayId, { toRoomId, reason: 'guest-wish', previewToken });
  }

  function undo(stayId: string, moveId: string): request.Test {
    return request(api.url)
      .post(api.path(`stays/${stayId}/moves/${moveId}/undo`))
      .set(clerk.headers)
      .set('Idempotency-Key', randomUUID());
  }

  async function rooms(stayId: string): Promise<readonly string[]> {
    const { rows } = await api.db.query(`SELECT room_id FROM room_assignment WHERE stay_id = $1 AND active`, [stayId]);
    return rows.map(({ room_id }) => room_id);
  }

  async function statuses(...ids: readonly string[]): Promise<readonly string[]> {
    const { rows } = await api.db.query(
      `SELECT status FROM room WHERE id = ANY($1::uuid[]) ORDER BY array_position($1::uuid[], id)`,
      [ids],
    );
    return rows.map(({ status }) => status);
  }
});
