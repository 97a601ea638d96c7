import { addNights } from '@amends/kernel';
import request from 'supertest';
import { checkInvariants } from '../../../test/invariants';
import { type Guest, Reassigning } from '../../../test/reassigning';
import { type Api, type SignedIn, startApi } from '../../../test/start-api';

const UNKNOWN = '01a1e4c0-8f3e-7a6b-9c1d-2e3f4a5b6c7d';

describe('rooms go out of use, and their guests get others', () => {
  let api: Api;
  let clerk: SignedIn;
  let lead: SignedIn;
  let desk: Reassigning;

  beforeAll(async () => {
    api = await startApi();
    [clerk, lead] = await Promise.all([api.staff(), api.staff({ role: 'supervisor' })]);
    desk = new Reassigning(api, clerk);
  });
  afterAll(async () => {
    expect(await checkInvariants(api.property.code)).toEqual([]);
    await api.close();
  });

  it('shows who goes where and changes nothing, then lets arrivals change on paper and the guest in house move', async () => {
    const [coming, later, inHouse] = await Promise.all([desk.arrival(), desk.arrival(2), desk.inHouse()]);
    await freeRooms(3);
    const asked = desk.closing([coming, later, inHouse]);

    const preview = await desk.previewed(asked);
    expect(preview.left).toEqual([]);
    expect(preview.placed.map(({ stayId }) => stayId).sort()).toEqual([coming, later, inHouse].map(idOf).sort());
    for (const { toRoom, reasons } of preview.placed) {
      expect(asked.roomIds).not.toContain(toRoom.id);
      expect(reasons.map(({ code }) => code)).toContain('same-type');
    }
    expect(await desk.roomsOf(coming.stayId)).toEqual([coming.room.id]);

    const { body: made } = await desk.reassign(asked, preview).expect(201);
    expect(made.stays.map(({ stayId, outcome }: Told) => [stayId, outcome]).sort()).toEqual(
      [
        [coming.stayId, 'reassigned'],
        [later.stayId, 'reassigned'],
        [inHouse.stayId, 'moved'],
      ].sort(),
    );
    for (const { stayId, toRoom } of preview.placed) expect(await desk.roomsOf(stayId)).toEqual([toRoom.id]);
    expect(await tasksOf(inHouse)).toEqual(['cleaning']);
    expect(await tasksOf(coming)).toEqual([]);
    expect(await statusOf(coming)).toBe('Clean');
    expect(await statusOf(inHouse)).toBe('Dirty');
    await request(api.url)
      .get(api.path(`reassignments/${made.id}`))
      .set(clerk.headers)
      .expect(200, made);
    const { rows: told } = await api.db.query(
      `SELECT action FROM audit_entry WHERE subject_id = ANY($1) ORDER BY action`,
      [[made.id, coming.stayId, inHouse.stayId]],
    );
    expect(told.map(({ action }) => action)).toEqual(['reassignment.made', 'stay.moved', 'stay.reassigned']);
  });

  it('takes rooms and nights from a block, and leaves whoever is not there on those nights', async () => {
    const [coming, after] = [await desk.arrival(1), await desk.arrival(9)];
    await freeRooms(1);
    const block = await post('room-blocks', {
      ...{ roomId: coming.room.id, kind: 'OutOfOrder', reason: 'water', anyway: true },
      ...{ startsOn: night(0), endsOn: night(8) },
    }).expect(201);

    const preview = await desk.previewed({ blockId: block.body.id });
    expect(preview).toMatchObject({ nights: { from: night(0), until: night(8) }, rooms: [{ id: coming.room.id }] });
    expect(preview.placed.map(idOf)).toEqual([coming.stayId]);
    await desk.reassign({ blockId: block.body.id }, preview).expect(201);
    expect(await desk.roomsOf(after.stayId)).toEqual([after.room.id]);
    expect((await desk.previewed({ blockId: block.body.id })).placed).toEqual([]);
  });

  it('says who is left and why: marked do-not-move until a manager has a reason, and shared rooms always', async () => {
    const marked = await desk.arrival(0, { doNotMove: true });
    const shared = await desk.arrival(0);
    await api.db.query(
      `INSERT INTO room_assignment (property_id, id, stay_id, room_id, starts_on, ends_on, share_key)
       SELECT property_id, gen_random_uuid(), $2, room_id, starts_on, ends_on, share_key FROM room_assignment WHERE stay_id = $1`,
      [shared.stayId, await api.stay({ status: 'Reserved', arrivesIn: 0, leavesIn: 2 })],
    );
    await freeRooms(1);
    const asked = desk.closing([marked, shared]);

    const { placed, left } = await desk.previewed(asked);
    expect(placed).toEqual([]);
    expect(left.map(({ reason }) => reason)).toEqual(['do-not-move', 'shares-room', 'shares-room']);
    const overriding = { ...asked, overrideReason: 'Water in the whole wing' };
    const refused = await desk.preview(overriding).expect(403);
    expect(refused.body.code).toBe('move-override-not-permitted');
    const preview = (await desk.preview(overriding, lead).expect(200)).body;
    expect(preview.placed.map(idOf)).toEqual([marked.stayId]);
    const { body } = await desk.reassign(overriding, preview, api.url, lead).expect(201);
    expect(body.stays.map(({ outcome, reason }: Told) => [outcome, reason])).toEqual([
      ['reassigned', null],
      ['left', 'shares-room'],
      ['left', 'shares-room'],
    ]);
  });

  it('answers with the new preview when a room was lost since', async () => {
    const coming = await desk.arrival();
    await freeRooms(2);
    const asked = desk.closing([coming]);
    const preview = await desk.previewed(asked);
    const [lost] = preview.placed;
    await api.stay({ status: 'Reserved', roomId: lost?.toRoom.id ?? '', arrivesIn: 0, leavesIn: 1 });

    const { body } = await desk.reassign(asked, preview).expect(412);
    expect(body.code).toBe('preview-stale');
    expect(body.preview.placed[0].toRoom.id).not.toBe(lost?.toRoom.id);
    expect(await desk.roomsOf(coming.stayId)).toEqual([coming.room.id]);
    await desk.reassign(asked, body.preview).expect(201);
  });

  it.each([
    ['nothing', {}, 422, 'reassignment-unclear'],
    ['a block and rooms', { blockId: UNKNOWN, roomIds: [UNKNOWN] }, 422, 'reassignment-unclear'],
    [
      'nights that are over',
      { roomIds: [UNKNOWN], from: '2020-01-01', until: '2020-01-05' },
      422,
      'reassignment-unclear',
    ],
    ['an unknown block', { blockId: UNKNOWN }, 404, 'not-found'],
    ['an unknown room', { roomIds: [UNKNOWN], from: '2026-03-10', until: '2026-03-12' }, 422, 'room-unknown'],
  ])('refuses %s', async (_, asked, status, code) => {
    const { body } = await desk.preview(asked).expect(status);
    expect(body.code).toBe(code);
  });

  type Told = { stayId: string; outcome: string; reason: string | null };

  function freeRooms(count: number) {
    return Promise.all(Array.from({ length: count }, () => api.room()));
  }

  function night(count: number): string {
    return addNights(api.property.businessDate, count);
  }

  async function tasksOf({ stayId }: Guest): Promise<string[]> {
    const { rows } = await api.db.query(
      `SELECT t.kind FROM task t JOIN room_move m ON m.id = t.move_id WHERE m.stay_id = $1`,
      [stayId],
    );
    return rows.map(({ kind }) => kind);
  }

  async function statusOf({ room }: Guest): Promise<string> {
    const { rows } = await api.db.query(`SELECT status FROM room WHERE id = $1`, [room.id]);
    return rows[0].status;
  }

  function post(path: string, body: object) {
    return request(api.url)
      .post(api.path(path))
      .set(lead.headers)
      .set('Idempotency-Key', crypto.randomUUID())
      .send(body);
  }
});

function idOf({ stayId }: { readonly stayId: string }): string {
  return stayId;
}
