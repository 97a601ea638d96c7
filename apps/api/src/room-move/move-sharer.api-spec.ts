import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { Moving } from '../../test/moving';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

describe('moving one of two guests who share a room', () => {
  let api: Api;
  let clerk: SignedIn;
  let desk: Moving;

  beforeAll(async () => {
    api = await startApi();
    clerk = await api.staff();
    desk = new Moving(api, clerk);
  });
  afterAll(() => api.close());

  it('leaves the room of who stays as it is: not dirty, not closed, nothing to clean', async () => {
    const { stayId, from } = await desk.guestInHouse();
    const staying = await desk.sharerOf(stayId);
    const to = await api.room();

    const preview = await desk.preview(stayId, { toRoomId: to.id, oldRoomStatus: 'Pickup' }).expect(200);
    expect(preview.body).toMatchObject({ oldRoomLivedIn: true, oldRoomStatus: 'Clean' });
    const moved = await desk
      .move(stayId, { toRoomId: to.id, oldRoomStatus: 'Pickup', previewToken: preview.body.token })
      .expect(201);

    expect(moved.body).toMatchObject({ oldRoomStatus: 'Clean', beforeArrival: false });
    expect(await statuses(from.id)).toEqual(['Clean']);
    expect(await tasks(moved.body.id)).toEqual([]);
    expect(await rooms(stayId, staying)).toEqual([to.id, from.id]);
    await undo(stayId, moved.body.id).expect(200);
    expect(await statuses(from.id)).toEqual(['Clean']);
    expect(await rooms(stayId, staying)).toEqual([from.id, from.id]);
  });

  it('calls maintenance for what is broken there, and keeps the room open for who sleeps in it', async () => {
    const { stayId, from } = await desk.guestInHouse();
    await desk.sharerOf(stayId);
    const wish = { toRoomId: (await api.room()).id, oldRoomStatus: 'OutOfOrder' };
    const { token } = await desk.previewed(stayId, wish);

    const moved = await desk.move(stayId, { ...wish, previewToken: token }).expect(201);

    expect(await statuses(from.id)).toEqual(['Clean']);
    expect(await tasks(moved.body.id)).toEqual(['repair']);
    expect((await api.db.query(`SELECT 1 FROM room_block WHERE room_id = $1`, [from.id])).rows).toEqual([]);
  });

  it('keeps the room of a guest who leaves today and is still in it', async () => {
    const { stayId } = await desk.guestInHouse();
    await desk.sharerOf(stayId, { leavesIn: 0 });

    const { body } = await desk.preview(stayId, { toRoomId: (await api.room()).id }).expect(200);

    expect(body).toMatchObject({ oldRoomLivedIn: true, companions: [{ sharesRoom: true }] });
  });

  it('leaves the room dirty once the last has gone, or when who shares it has not come', async () => {
    const { stayId, from } = await desk.guestInHouse();
    const last = await desk.sharerOf(stayId);
    for (const id of [stayId, last]) {
      const wish = { toRoomId: (await api.room()).id };
      const { token } = await desk.previewed(id, wish);
      await desk.move(id, { ...wish, previewToken: token }).expect(201);
    }
    expect(await statuses(from.id)).toEqual(['Dirty']);

    const other = await desk.guestInHouse();
    await desk.sharerOf(other.stayId, { status: 'Reserved', arrivesIn: 1 });
    const { body } = await desk.preview(other.stayId, { toRoomId: (await api.room()).id }).expect(200);
    expect(body).toMatchObject({ oldRoomLivedIn: false, oldRoomStatus: 'Dirty' });
  });

  it('refuses a preview of two in the room once the other has left', async () => {
    const { stayId } = await desk.guestInHouse();
    const leaving = await desk.sharerOf(stayId);
    const wish = { toRoomId: (await api.room()).id };
    const { token } = await desk.previewed(stayId, wish);
    await api.db.query(`UPDATE stay SET status = 'CheckedOut' WHERE id = $1`, [leaving]);

    const { body } = await desk.move(stayId, { ...wish, previewToken: token }).expect(412);

    expect(body.preview).toMatchObject({ oldRoomLivedIn: false, oldRoomStatus: 'Dirty', companions: [] });
  });

  function undo(stayId: string, moveId: string): request.Test {
    return request(api.url)
      .post(api.path(`stays/${stayId}/moves/${moveId}/undo`))
      .set(clerk.headers)
      .set('Idempotency-Key', randomUUID());
  }

  async function tasks(moveId: string): Promise<readonly string[]> {
    const { rows } = await api.db.query(`SELECT kind FROM task WHERE move_id = $1 ORDER BY kind`, [moveId]);
    return rows.map(({ kind }) => kind);
  }

  async function statuses(...ids: readonly string[]): Promise<readonly string[]> {
    const { rows } = await api.db.query(
      `SELECT status FROM room WHERE id = ANY($1::uuid[]) ORDER BY array_position($1::uuid[], id)`,
      [ids],
    );
    return rows.map(({ status }) => status);
  }

  function rooms(...stayIds: readonly string[]): Promise<readonly string[]> {
    return desk.roomsOf(stayIds);
  }
});
