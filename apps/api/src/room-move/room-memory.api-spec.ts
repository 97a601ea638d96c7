import request from 'supertest';
import { Moving } from '../../test/moving';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

describe('what a room remembers', () => {
  let api: Api;
  let clerk: SignedIn;
  let manager: SignedIn;
  let desk: Moving;

  beforeAll(async () => {
    api = await startApi();
    clerk = await api.staff();
    manager = await api.staff({ role: 'supervisor', name: 'Marek Duty' });
    desk = new Moving(api, clerk);
  });
  afterAll(() => api.close());

  const get = (path: string) => request(api.url).get(api.path(path)).set(clerk.headers);
  const post = (path: string, body: object = {}, by = clerk) =>
    request(api.url).post(api.path(path)).set(by.headers).send(body);
  const memory = async (roomId: string) => (await get(`rooms/${roomId}/memory`).expect(200)).body;
  const openCase = async (stayId: string, category: string) =>
    (await post('cases', { category, stayId, statedProblem: 'It does not work.' }).expect(201)).body;
  const proposed = async (): Promise<readonly string[]> =>
    (await get('block-proposals').expect(200)).body.data.map(({ roomId }: { roomId: string }) => roomId);

  it('is told by a case about the room, once, and by none about something else', async () => {
    const { stayId, from } = await desk.guestInHouse();
    const { id, version } = await openCase(stayId, 'water');
    await openCase(stayId, 'bill');

    expect(await memory(from.id)).toMatchObject({
      roomNumber: from.number,
      points: -10,
      open: 1,
      faults: [{ kind: 'water', source: 'case', sourceId: id, toldBy: clerk.name, settledAt: null }],
    });

    await request(api.url)
      .patch(api.path(`cases/${id}`))
      .set({ ...clerk.headers, 'If-Match': `"${version}"` })
      .send({ category: 'noise' })
      .expect(200);
    expect((await memory(from.id)).faults).toMatchObject([{ kind: 'noise', sourceId: id }]);
  });

  it('stays with the room when the guest has moved, and is told by the move where no case did', async () => {
    const [told, untold] = [await desk.guestInHouse(), await desk.guestInHouse()];
    const caseId = (await openCase(told.stayId, 'noise')).id;
    for (const [guest, body] of [
      [told, { caseId }],
      [untold, {}],
    ] as const) {
      const toRoomId = (await api.room()).id;
      const { token } = await desk.previewed(guest.stayId, { toRoomId, ...body });
      await desk.move(guest.stayId, { toRoomId, ...body, previewToken: token }).expect(201);
    }

    expect((await memory(told.from.id)).faults).toMatchObject([{ kind: 'noise', source: 'case' }]);
    expect((await memory(untold.from.id)).faults).toMatchObject([{ kind: 'noise', source: 'move' }]);
  });

  it('weighs on the score until it is settled', async () => {
    const { stayId } = await desk.guestInHouse();
    const room = await api.room();
    const codes = async () =>
      (await get(`stays/${stayId}/move-candidates?reason=smell`)).body.candidates
        .find(({ roomId }: { roomId: string }) => roomId === room.id)
        .reasons.map(({ code }: { code: string }) => code);
    const { body: fault } = await post(`rooms/${room.id}/faults`, { kind: 'smell', what: 'Drain' }).expect(201);
    expect(fault).toMatchObject({ kind: 'smell', what: 'Drain', source: 'desk', asset: null });
    expect(await codes()).toEqual(expect.arrayContaining(['known-faults', 'same-fault']));
    const preview = await desk.preview(stayId, { toRoomId: room.id }).expect(200);
    expect(preview.body.warnings.map(({ code }: { code: string }) => code)).toContain('known-faults');

    const { body: settled } = await post(`room-faults/${fault.id}/settlements`, { how: 'Trap refilled' }).expect(200);

    expect(settled).toMatchObject({ settledBy: clerk.name, settledHow: 'Trap refilled' });
    expect((await post(`room-faults/${fault.id}/settlements`).expect(200)).body).toEqual(settled);
    expect(await codes()).not.toContain('known-faults');
  });

  it('is told by a repair that was asked for, and forgotten once it is done', async () => {
    const room = await api.room();
    const { body: task } = await post('tasks', { kind: 'repair', roomId: room.id, text: 'The safe does not open.' });
    expect((await memory(room.id)).faults).toMatchObject([{ kind: 'equipment', source: 'task', sourceId: task.id }]);

    await post(`tasks/${task.id}/accept`).expect(200);
    await post(`tasks/${task.id}/done`).expect(200);

    expect(await memory(room.id)).toMatchObject({ open: 0, points: 0, faults: [{ settledHow: 'repaired' }] });
  });

  it('proposes to close a room that fails too often, until somebody says no or it is closed', async () => {
    const room = await api.room();
    const fail = () => post(`rooms/${room.id}/faults`, { kind: 'equipment' }).expect(201);
    await fail();
    await fail();
    expect(await proposed()).not.toContain(room.id);
    await fail();
    expect(await proposed()).toContain(room.id);

    await post(`rooms/${room.id}/block-declines`, {}, clerk).expect(403);
    await post(`rooms/${room.id}/block-declines`, { why: 'Looked at this morning' }, manager).expect(200);
    expect(await proposed()).not.toContain(room.id);
    expect((await post(`rooms/${room.id}/block-declines`, {}, manager).expect(409)).body.code).toBe(
      'block-not-proposed',
    );

    await fail();
    expect(await proposed()).toContain(room.id);
    await api.db.query(`UPDATE room SET status = 'OutOfOrder' WHERE id = $1`, [room.id]);
    expect(await proposed()).not.toContain(room.id);
  });

  it('knows neither rooms nor faults of another hotel, nor what is in another room', async () => {
    const house = await api.otherProperty();
    const stranger = await api.staff({ property: house });
    const [room, other] = [await api.room(), await api.room()];
    const { body: fault } = await post(`rooms/${room.id}/faults`, { kind: 'bed' }).expect(201);
    const as = (path: string) => request(api.url).post(api.path(path, house)).set(stranger.headers);

    await as(`rooms/${room.id}/faults`).send({ kind: 'bed' }).expect(404);
    await as(`room-faults/${fault.id}/settlements`).send({}).expect(404);
    const { rows } = await api.db.query(
      `INSERT INTO room_asset (property_id, id, room_id, kind, name) VALUES ($1, gen_random_uuid(), $2, 'shower', 'Shower') RETURNING id`,
      [api.property.id, other.id],
    );
    const answer = await post(`rooms/${room.id}/faults`, { kind: 'water', assetId: rows[0].id });
    expect(answer.body.code).toBe('asset-of-another-room');
  });
});
