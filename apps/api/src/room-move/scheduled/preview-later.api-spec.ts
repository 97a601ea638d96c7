import { addNights } from '@amends/kernel';
import request from 'supertest';
import { Arranging } from '../../../test/arranging';
import { checkInvariants } from '../../../test/invariants';
import { Moving } from '../../../test/moving';
import { type Api, type SignedIn, startApi } from '../../../test/start-api';

/** The hotel is at the day of the clocks on the wall, so that a time can be still to come. */
const DAY = new Date().toISOString().slice(0, 10);
const SOON = new Date(Date.now() + 3_600_000).toISOString();

describe('a move for later that is shown first', () => {
  let api: Api;
  let clerk: SignedIn;
  let desk: Moving;
  let later: Arranging;

  beforeAll(async () => {
    api = await startApi();
    (api.property as { businessDate: string }).businessDate = DAY;
    await api.db.query(`UPDATE property SET business_date = $2 WHERE id = $1`, [api.property.id, DAY]);
    clerk = await api.staff();
    desk = new Moving(api, clerk);
    later = await Arranging.open(api, clerk);
    for (const [roomType, minor] of [
      ['STD', 100_00],
      ['SUP', 140_00],
    ] as const)
      await api.db.query(
        `INSERT INTO room_type_rate (property_id, id, room_type, price_minor, currency, valid_from)
         VALUES ($1, gen_random_uuid(), $2, $3, 'EUR', '2026-01-01')`,
        [api.property.id, roomType, minor],
      );
  });
  afterAll(async () => {
    later.close();
    expect(await checkInvariants(api.property.code)).toEqual([]);
    await api.close();
  });

  it('is brought to the desk at its time where the desk wants to do it, and is over when the guest moved elsewhere', async () => {
    const { stayId } = await desk.guestInHouse();
    const [to, other] = [await api.room(), await api.room()];
    const { id } = await later.arranged({ stayId, toRoomId: to.id, dueAt: SOON, byDesk: true });

    await later.comes(id);
    await later.told('scheduled-move.at-desk', id);

    const { body: open } = await get('scheduled-moves').expect(200);
    const { body: guest } = await get(`stays/${stayId}`).expect(200);
    const atDesk = { id, state: 'AtDesk', against: 'desk-moves', guestName: guest.guest.addressAs };
    expect(open.data).toContainEqual(expect.objectContaining(atDesk));
    const { token } = await desk.previewed(stayId, { toRoomId: other.id });
    await desk.move(stayId, { toRoomId: other.id, previewToken: token }).expect(201);
    expect((await get(`scheduled-moves/${id}`)).body).toMatchObject({ state: 'Cancelled', moveId: null });
  });

  it('is shown before it is arranged: the rooms for its nights, what it would do, and again when that has changed', async () => {
    const { stayId } = await desk.guestInHouse();
    const to = await api.room({ roomType: 'SUP' });
    await api.stay({ roomId: to.id, leavesIn: 1 });
    const dueAt = `${addNights(DAY, 1)}T10:00:00Z`;
    const wish = { stayId, toRoomId: to.id, reason: 'guest-wish', rate: 'paid-upgrade', dueAt };

    const { body: now } = await get(`stays/${stayId}/move-candidates`).expect(200);
    const { body: then } = await get(`stays/${stayId}/move-candidates?dueAt=${dueAt}`).expect(200);
    expect(ids(now.candidates)).not.toContain(to.id);
    expect(ids(then.candidates)).toContain(to.id);
    expect(then.nights).toEqual({ from: addNights(DAY, 1), until: addNights(DAY, 3) });
    const { body: seen } = await later.previewed(wish).expect(200);
    expect(seen).toMatchObject({ nights: then.nights, tonightPosted: false, lines: [] });
    expect(seen.rates).toMatchObject([
      { night: addNights(DAY, 1), after: { amount: '140.00' } },
      { night: addNights(DAY, 2), after: { amount: '140.00' } },
    ]);
    expect((await get('scheduled-moves')).body.data.map((one: { stayId: string }) => one.stayId)).not.toContain(stayId);

    await api.db.query(`UPDATE stay_night SET rate_minor = rate_minor + 100 WHERE stay_id = $1`, [stayId]);
    const { body: stale } = await later.arrange({ ...wish, previewToken: seen.token }).expect(412);
    expect(stale).toMatchObject({ code: 'preview-stale', preview: { toRoom: { id: to.id } } });
    await later.arrange({ ...wish, previewToken: stale.preview.token }).expect(201);
  });

  it('is changed in one act, and nobody else’s is touched by it', async () => {
    const [one, another] = [await desk.guestInHouse(), await desk.guestInHouse()];
    const [first, second, theirs] = [await api.room(), await api.room(), await api.room()];
    const { id } = await later.arranged({ stayId: one.stayId, toRoomId: first.id, dueAt: SOON });
    const other = await later.arranged({ stayId: another.stayId, toRoomId: theirs.id, dueAt: SOON });
    const wish = { stayId: one.stayId, toRoomId: second.id, dueAt: SOON };

    expect((await later.previewed(wish).expect(409)).body.code).toBe('move-scheduled-already');
    expect((await later.arrange({ ...wish, replacesId: other.id }).expect(409)).body.code).toBe(
      'move-scheduled-already',
    );
    await later.previewed({ ...wish, replacesId: id }).expect(200);
    await later.arrange({ ...wish, replacesId: id }).expect(201);

    expect((await get(`scheduled-moves/${id}`)).body.state).toBe('Cancelled');
    expect((await get(`scheduled-moves/${other.id}`)).body.state).toBe('Waiting');
    await later.previewed(wish, await api.apiKey(['stay.read'])).expect(403);
  });

  function ids(rooms: readonly { readonly roomId: string }[]): readonly string[] {
    return rooms.map(({ roomId }) => roomId);
  }

  function get(path: string): request.Test {
    return request(api.url).get(api.path(path)).set(clerk.headers);
  }
});
