import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { Arranging } from '../../test/arranging';
import { Holding } from '../../test/holding';
import { Moving } from '../../test/moving';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

describe('the old room of a move that is to be taken back', () => {
  let api: Api;
  let clerk: SignedIn;
  let desk: Moving;

  beforeAll(async () => {
    api = await startApi();
    clerk = await api.staff();
    desk = new Moving(api, clerk);
  });
  afterAll(() => api.close());

  it('is refused while a colleague holds the old room for another guest, and says who and until when', async () => {
    const { stayId, from } = await desk.guestInHouse();
    const moved = await move(stayId, { toRoomId: (await api.room()).id, oldRoomStatus: 'Pickup' });
    const holding = new Holding(api);
    const jan = await holding.elsewhere('Jan Kowalski');
    const other = await desk.guestInHouse();
    const { body: hold } = await holding.take(jan, { stayId: other.stayId, roomId: from.id }).expect(201);

    const { body } = await undo(stayId, moved.id).expect(409);

    expect(body).toMatchObject({ code: 'old-room-held', by: 'Jan Kowalski', expiresAt: hold.expiresAt });
    await holding.lapse(hold.id);
    await undo(stayId, moved.id).expect(200);
    expect(await desk.roomsOf([stayId])).toEqual([from.id]);
  });

  it('takes back what whoever asks has held for another guest, and the hold with it', async () => {
    const { stayId, from } = await desk.guestInHouse();
    const moved = await move(stayId, { toRoomId: (await api.room()).id });
    await api.db.query(`UPDATE room SET status = 'Clean' WHERE id = $1`, [from.id]);
    const holding = new Holding(api);
    await holding.take(clerk, { stayId: (await desk.guestInHouse()).stayId, roomId: from.id }).expect(201);

    await undo(stayId, moved.id).expect(200);

    expect(await holding.held(clerk)).not.toContain(from.number);
  });

  it('is refused once the old room was blocked for one of the nights, and granted when the block is lifted', async () => {
    const { stayId, from } = await desk.guestInHouse();
    const moved = await move(stayId, { toRoomId: (await api.room()).id });
    const manager = await api.staff({ role: 'supervisor', name: 'Marek Kral' });
    const post = (path: string, body: object) =>
      request(api.url).post(api.path(path)).set(manager.headers).set('Idempotency-Key', randomUUID()).send(body);
    const block = {
      roomId: from.id,
      kind: 'OutOfOrder',
      reason: 'water',
      startsOn: '2026-03-12',
      endsOn: '2026-03-14',
    };
    const { body: made } = await post('room-blocks', block).expect(201);

    expect((await undo(stayId, moved.id).expect(409)).body).toMatchObject({
      code: 'old-room-closed',
      moveBackTo: from.id,
    });
    const { body: verdict } = await get(`stays/${stayId}/moves/${moved.id}/undo`);
    expect(verdict).toMatchObject({ granted: false, refusal: 'old-room-closed' });

    await post(`room-blocks/${made.id}/lift`, { why: 'Mended' }).expect(200);
    await undo(stayId, moved.id).expect(200);
  });

  it('is refused when the old room was said to be out of order since, but not for what the move made of it', async () => {
    const broken = await desk.guestInHouse();
    const own = await move(broken.stayId, { toRoomId: (await api.room()).id, oldRoomStatus: 'OutOfOrder' });
    await undo(broken.stayId, own.id).expect(200);

    const { stayId, from } = await desk.guestInHouse();
    const moved = await move(stayId, { toRoomId: (await api.room()).id });
    await api.db.query(`UPDATE room SET status = 'OutOfOrder' WHERE id = $1`, [from.id]);
    expect((await undo(stayId, moved.id).expect(409)).body.code).toBe('old-room-closed');
  });

  it('is refused while the old room is kept for a guest who moves into it later', async () => {
    const { stayId, from } = await desk.guestInHouse();
    const moved = await move(stayId, { toRoomId: (await api.room()).id });
    const later = await Arranging.open(api, clerk);
    const other = await desk.guestInHouse();
    const { id } = await later.arranged({ stayId: other.stayId, toRoomId: from.id });
    later.close();

    expect((await undo(stayId, moved.id).expect(409)).body).toMatchObject({
      code: 'old-room-kept',
      moveBackTo: from.id,
    });

    await request(api.url)
      .delete(api.path(`scheduled-moves/${id}`))
      .set(clerk.headers)
      .expect(204);
    await undo(stayId, moved.id).expect(200);
  });

  async function move(stayId: string, body: object): Promise<{ id: string }> {
    const { token } = await desk.previewed(stayId, body);
    return (await desk.move(stayId, { ...body, previewToken: token }).expect(201)).body;
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
});
