import { addNights, newId } from '@amends/kernel';
import request from 'supertest';
import { Arranging } from '../../../test/arranging';
import { Holding } from '../../../test/holding';
import { checkInvariants } from '../../../test/invariants';
import { Moving } from '../../../test/moving';
import { type Api, type SignedIn, startApi } from '../../../test/start-api';

/** The hotel is at the day of the clocks on the wall, so that a time can be still to come. */
const DAY = new Date().toISOString().slice(0, 10);
const SOON = new Date(Date.now() + 3_600_000).toISOString();

describe('a guest who moves later', () => {
  let api: Api;
  let clerk: SignedIn;
  let manager: SignedIn;
  let desk: Moving;
  let later: Arranging;

  beforeAll(async () => {
    api = await startApi();
    (api.property as { businessDate: string }).businessDate = DAY;
    await api.db.query(`UPDATE property SET business_date = $2 WHERE id = $1`, [api.property.id, DAY]);
    clerk = await api.staff();
    manager = await api.staff({ role: 'supervisor', name: 'Pawel Wrona' });
    desk = new Moving(api, clerk);
    later = await Arranging.open(api, clerk);
    await price('STD', 100_00);
    await price('SUP', 140_00);
  });
  afterAll(async () => {
    later.close();
    expect(await checkInvariants(api.property.code)).toEqual([]);
    await api.close();
  });

  it('has the room kept, seen by everybody else, and is moved at its time with everything that follows', async () => {
    const { stayId, from } = await desk.guestInHouse();
    const to = await api.room({ roomType: 'SUP' });

    const body = await later.arranged({
      stayId,
      toRoomId: to.id,
      reason: 'guest-wish',
      rate: 'paid-upgrade',
      dueAt: SOON,
    });
    expect(body).toMatchObject({
      ...{ state: 'Waiting', fromRoom: { id: from.id }, toRoom: { id: to.id }, scheduledBy: clerk.name },
      nights: { from: DAY, until: addNights(DAY, 3) },
      rates: { length: 3, 0: { night: DAY, after: { amount: '140.00', currency: 'EUR' } } },
    });
    const other = await desk.guestInHouse();
    const { body: ranked } = await get(`stays/${other.stayId}/move-candidates`).expect(200);
    expect(ranked.excluded).toContainEqual(
      expect.objectContaining({ roomId: to.id, reason: 'room-kept', facts: { by: clerk.name, dueAt: body.dueAt } }),
    );
    expect((await desk.preview(other.stayId, { toRoomId: to.id }).expect(409)).body.code).toBe('room-kept');
    const hold = { stayId: other.stayId, roomId: to.id };
    expect((await new Holding(api).take(clerk, hold).expect(409)).body.code).toBe('room-kept');

    await later.comes(body.id);
    await later.told('scheduled-move.done', body.id);

    const { body: done } = await get(`scheduled-moves/${body.id}`).expect(200);
    expect(done).toMatchObject({ state: 'Done', settledBy: 'Scheduled move', against: null });
    const { body: moves } = await get(`stays/${stayId}/moves`).expect(200);
    expect(moves.data).toMatchObject([{ id: done.moveId, rateChoice: 'paid-upgrade', toRoom: { id: to.id } }]);
    const { rows } = await api.db.query(
      `SELECT actor_kind FROM audit_entry WHERE action = 'stay.moved' AND subject_id = $1`,
      [stayId],
    );
    expect(rows).toEqual([{ actor_kind: 'system' }]);
  });

  it('is a matter for the desk when something stands against it, until the desk has moved the guest', async () => {
    const { stayId, from } = await desk.guestInHouse();
    const to = await api.room({ status: 'Dirty' });
    const { id } = await later.arranged({ stayId, toRoomId: to.id, dueAt: SOON });

    await later.comes(id);
    await later.told('scheduled-move.at-desk', id);

    const { body: atDesk } = await get(`scheduled-moves/${id}`).expect(200);
    expect(atDesk).toMatchObject({ state: 'AtDesk', against: 'room-needs-override' });
    const { body: task } = await get(`tasks/${atDesk.taskId}`).expect(200);
    expect(task).toMatchObject({ department: 'front-office', text: `${from.number} → ${to.number}`, state: 'Open' });
    await api.db.query(`UPDATE room SET status = 'Clean' WHERE id = $1`, [to.id]);
    const { token } = await desk.previewed(stayId, { toRoomId: to.id });
    await desk.move(stayId, { toRoomId: to.id, previewToken: token }).expect(201);

    const { body: moves } = await get(`stays/${stayId}/moves`).expect(200);
    const settled = { state: 'Done', moveId: moves.data[0].id, settledBy: clerk.name };
    expect((await get(`scheduled-moves/${id}`)).body).toMatchObject(settled);
    expect((await get(`tasks/${atDesk.taskId}`)).body.state).toBe('Cancelled');
  });

  it('waits for the room as long as it is not ready, and moves as soon as it is', async () => {
    const { stayId } = await desk.guestInHouse();
    const to = await api.room({ status: 'Dirty' });
    const { id } = await later.arranged({ stayId, toRoomId: to.id });
    const { body: room } = await get(`rooms/${to.id}`).expect(200);

    await request(api.url)
      .patch(api.path(`rooms/${to.id}/status`))
      .set(manager.headers)
      .set('If-Match', `"${room.version}"`)
      .send({ status: 'Inspected' })
      .expect(200);
    await later.look();

    await later.told('scheduled-move.done', id);
  });

  it('asks the desk when a night would cost something else than was agreed', async () => {
    const { stayId } = await desk.guestInHouse();
    const to = await api.room({ roomType: 'SUP' });
    const { id } = await later.arranged({
      stayId,
      toRoomId: to.id,
      reason: 'guest-wish',
      rate: 'paid-upgrade',
      dueAt: SOON,
    });
    await api.db.query(`UPDATE stay_night SET rate_minor = rate_minor + 100 WHERE stay_id = $1`, [stayId]);

    await later.comes(id);
    await later.told('scheduled-move.at-desk', id);

    expect((await get(`scheduled-moves/${id}`)).body.against).toBe('price-changed');
    expect((await get('scheduled-moves')).body.data).toContainEqual(expect.objectContaining({ id, state: 'AtDesk' }));
  });

  it('is over when the guest has left, and keeps nothing for nobody', async () => {
    const { stayId } = await desk.guestInHouse();
    const to = await api.room();
    const { id } = await later.arranged({ stayId, toRoomId: to.id, dueAt: SOON });
    await api.db.query(`UPDATE stay SET status = 'CheckedOut' WHERE id = $1`, [stayId]);

    const other = await desk.guestInHouse();
    await desk.preview(other.stayId, { toRoomId: to.id }).expect(200);
    await later.look();
    await later.told('scheduled-move.cancelled', id);
  });

  it('is called off, which makes the room free again; twice is once', async () => {
    const { stayId } = await desk.guestInHouse();
    const to = await api.room();
    const { id } = await later.arranged({ stayId, toRoomId: to.id, dueAt: SOON });
    const off = () =>
      request(api.url)
        .delete(api.path(`scheduled-moves/${id}`))
        .set(clerk.headers);

    await off().expect(204);
    await off().expect(204);

    const { body } = await get(`scheduled-moves?stayId=${stayId}`).expect(200);
    expect(body.data).toMatchObject([{ id, state: 'Cancelled', settledBy: clerk.name }]);
    const other = await desk.guestInHouse();
    await desk.preview(other.stayId, { toRoomId: to.id }).expect(200);
  });

  it('keeps a room whose guest leaves before, for a time in the nights to come', async () => {
    const { stayId } = await desk.guestInHouse();
    const to = await api.room();
    await api.stay({ roomId: to.id, leavesIn: 1 });

    expect((await later.arrange({ stayId, toRoomId: to.id, dueAt: SOON }).expect(409)).body.code).toBe('room-taken');
    // Before six in the morning the night is still the one before.
    expect(await later.arranged({ stayId, toRoomId: to.id, dueAt: `${addNights(DAY, 2)}T03:00:00Z` })).toMatchObject({
      nights: { from: addNights(DAY, 1), until: addNights(DAY, 3) },
    });
  });

  it('is refused for a time that has passed, a second time, and for whom the rules refuse', async () => {
    const { stayId, from } = await desk.guestInHouse();
    const to = await api.room();
    const code = async (wish: object) => (await later.arrange({ stayId, ...wish })).body.code;

    expect(await code({ toRoomId: to.id, dueAt: '2020-01-01T00:00:00Z' })).toBe('due-in-the-past');
    expect(await code({ toRoomId: from.id })).toBe('own-room');
    expect(await code({ toRoomId: newId() })).toBe('not-found');
    expect(await code({ toRoomId: to.id, dueAt: `${addNights(DAY, 4)}T15:00:00Z` })).toBe('no-night-left');
    expect(await code({ toRoomId: to.id, dueAt: 'soon' })).toBe('validation-failed');
    await later.arranged({ stayId, toRoomId: to.id, dueAt: SOON });
    expect(await code({ toRoomId: to.id })).toBe('move-scheduled-already');
  });

  it('is arranged by keys of the right scope, and never past the wall', async () => {
    const { stayId } = await desk.guestInHouse();
    const wish = { stayId, toRoomId: (await api.room()).id };
    expect((await later.arrange(wish, await api.apiKey(['stay.read']))).status).toBe(403);
    const { body } = await later.arrange(wish, await api.apiKey(['stay.move'])).expect(201);
    const elsewhere = await api.otherProperty();
    const stranger = await api.staff({ property: elsewhere });
    await request(api.url)
      .get(api.path(`scheduled-moves/${body.id}`, elsewhere))
      .set(stranger.headers)
      .expect(404);
  });

  function get(path: string): request.Test {
    return request(api.url).get(api.path(path)).set(clerk.headers);
  }

  async function price(roomType: string, minor: number): Promise<void> {
    await api.db.query(
      `INSERT INTO room_type_rate (property_id, id, room_type, price_minor, currency, valid_from)
       VALUES ($1, $2, $3, $4, 'EUR', '2026-01-01')`,
      [api.property.id, newId(), roomType, minor],
    );
  }
});
