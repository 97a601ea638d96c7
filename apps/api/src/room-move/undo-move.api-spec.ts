import { randomUUID } from 'node:crypto';
import { newId } from '@amends/kernel';
import request from 'supertest';
import { Moving } from '../../test/moving';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

const TONIGHT = '2026-03-10';

describe('taking a move back', () => {
  let api: Api;
  let clerk: SignedIn;
  let desk: Moving;

  beforeAll(async () => {
    api = await startApi();
    clerk = await api.staff();
    desk = new Moving(api, clerk);
    for (const [type, minor] of [
      ['STD', 110_00],
      ['SUP', 150_00],
    ] as const)
      await api.db.query(
        `INSERT INTO room_type_rate (property_id, id, room_type, price_minor, currency, valid_from)
         VALUES ($1, $2, $3, $4, 'EUR', '2026-01-01')`,
        [api.property.id, newId(), type, minor],
      );
  });
  afterAll(() => api.close());

  it('asks housekeeping for the old room, lists what follows the guest, and takes all of it back', async () => {
    const { stayId, from } = await desk.guestInHouse();
    const to = await api.room();
    const caseId = await api.openCase({ stayId });
    const moved = await move(stayId, { toRoomId: to.id, caseId });
    expect((await get(`stays/${stayId}/moves/${moved.id}/undo`)).body).toEqual({
      ...{ moveId: moved.id, chainId: null, granted: true, refusal: null },
      moveBackTo: { id: from.id, number: from.number },
    });
    expect(await tasks(moved.id)).toEqual([{ kind: 'cleaning', state: 'Open', room_id: from.id }]);
    const { rows: points } = await api.db.query(
      `SELECT i.code, i.department FROM checklist c JOIN checklist_item i ON i.checklist_id = c.id
       WHERE c.move_id = $1 ORDER BY i.place`,
      [moved.id],
    );
    expect(points.slice(0, 3)).toEqual([
      { code: 'new-key-before-old', department: 'front-office' },
      { code: 'old-key-dead', department: 'front-office' },
      { code: 'luggage', department: 'porter' },
    ]);

    const { body } = await undo(stayId, moved.id).expect(200);

    expect(body).toMatchObject({ id: moved.id, undoneBy: clerk.name });
    expect(await spans(stayId)).toEqual([{ room_id: from.id, starts_on: '2026-03-09', ends_on: '2026-03-13' }]);
    expect(await statuses(from.id, to.id)).toEqual(['Clean', 'Clean']);
    expect(await tasks(moved.id)).toEqual([{ kind: 'cleaning', state: 'Cancelled', room_id: from.id }]);
    const { body: seen } = await get(`cases/${caseId}`);
    expect(seen.roomNumber).toBe(from.number);
    const chain = await get(`rooms/${to.id}/moves`);
    expect(chain.body.data).toMatchObject([{ id: moved.id, undoneBy: clerk.name }]);
  });

  it('asks maintenance for a room that is broken', async () => {
    const { stayId, from } = await desk.guestInHouse();
    const to = await api.room();

    const moved = await move(stayId, { toRoomId: to.id, oldRoomStatus: 'OutOfOrder' });

    expect(await tasks(moved.id)).toEqual([{ kind: 'repair', state: 'Open', room_id: from.id }]);
  });

  it('gives the old room back to a guest who came today', async () => {
    const from = await api.room();
    const stayId = await api.stay({ roomId: from.id, arrivesIn: 0 });
    const to = await api.room();
    const moved = await move(stayId, { toRoomId: to.id });

    await undo(stayId, moved.id).expect(200);

    expect(await spans(stayId)).toEqual([{ room_id: from.id, starts_on: TONIGHT, ends_on: '2026-03-13' }]);
  });

  it.each([
    ['a paid upgrade', { charged: 'STD', slept: 'STD', target: 'SUP', reason: 'guest-wish' }],
    ['a difference given back', { charged: 'SUP', slept: 'SUP', target: 'STD', reason: 'noise' }],
  ] as const)('restores the price and undoes the lines of %s', async (_what, { charged, slept, target, reason }) => {
    const from = await api.room({ roomType: slept });
    const stayId = await api.stay({ roomId: from.id, roomTypeCharged: charged });
    const folioId = await api.folio(stayId);
    await api.charge(folioId, { roomNumber: from.number, serviceDate: TONIGHT });
    const to = await api.room({ roomType: target });
    const moved = await move(stayId, { toRoomId: to.id, reason });
    expect(await lineCount(folioId)).toBe(2);

    await undo(stayId, moved.id).expect(200);

    expect(await lineCount(folioId)).toBe(3);
    const { rows: bill } = await api.db.query(
      `SELECT sum(amount_minor)::int AS amount, sum(tax_included_minor)::int AS tax FROM posting WHERE folio_id = $1`,
      [folioId],
    );
    expect(bill).toEqual([{ amount: 100_00, tax: 5_66 }]);
    const { rows: nights } = await api.db.query(
      `SELECT DISTINCT room_type_charged, rate_minor FROM stay_night WHERE stay_id = $1`,
      [stayId],
    );
    expect(nights).toEqual([{ room_type_charged: charged, rate_minor: '10000' }]);
    const { rows: ceiling } = await api.db.query(
      `SELECT count(*)::int AS n FROM line_ceiling c JOIN posting p ON p.id = c.posting_id
       WHERE p.folio_id = $1 AND p.kind = 'charge' AND p.description = 'Room' AND c.credited_minor <> 0`,
      [folioId],
    );
    expect(ceiling).toEqual([{ n: 0 }]);
  });

  it('is done once, and names the room to move back to when something was built on it', async () => {
    const { stayId, from } = await desk.guestInHouse();
    const first = await move(stayId, { toRoomId: (await api.room()).id });
    await move(stayId, { toRoomId: (await api.room()).id });

    const later = await undo(stayId, first.id).expect(409);
    expect(later.body).toMatchObject({ code: 'move-not-the-last', moveBackTo: from.id });

    const other = await desk.guestInHouse();
    const { id } = await move(other.stayId, { toRoomId: (await api.room()).id });
    const answers = await Promise.all([undo(other.stayId, id), undo(other.stayId, id, api.secondUrl)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('is refused when the old room was given away, and needs the stay it belongs to', async () => {
    const { stayId, from } = await desk.guestInHouse();
    const moved = await move(stayId, { toRoomId: (await api.room()).id });
    await api.stay({ roomId: from.id, status: 'Reserved', arrivesIn: 1 });

    expect((await undo(stayId, moved.id).expect(409)).body.code).toBe('old-room-given');
    const { body: verdict } = await get(`stays/${stayId}/moves/${moved.id}/undo`);
    expect(verdict).toMatchObject({ granted: false, refusal: 'old-room-given', moveBackTo: { id: from.id } });
    await undo(await api.stay(), moved.id).expect(404);
  });

  async function move(stayId: string, body: object): Promise<{ id: string }> {
    const { token } = await desk.previewed(stayId, body);
    return (await desk.move(stayId, { ...body, previewToken: token }).expect(201)).body;
  }

  function undo(stayId: string, moveId: string, url = api.url): request.Test {
    return request(url)
      .post(api.path(`stays/${stayId}/moves/${moveId}/undo`))
      .set(clerk.headers)
      .set('Idempotency-Key', randomUUID());
  }

  function get(path: string): request.Test {
    return request(api.url).get(api.path(path)).set(clerk.headers).expect(200);
  }

  async function tasks(moveId: string) {
    return (await api.db.query(`SELECT kind, state, room_id FROM task WHERE move_id = $1`, [moveId])).rows;
  }

  async function spans(stayId: string) {
    const { rows } = await api.db.query(
      `SELECT room_id, starts_on::text, ends_on::text FROM room_assignment WHERE stay_id = $1 AND active ORDER BY starts_on`,
      [stayId],
    );
    return rows;
  }

  async function statuses(...ids: readonly string[]): Promise<readonly string[]> {
    const { rows } = await api.db.query(
      `SELECT status FROM room WHERE id = ANY($1::uuid[]) ORDER BY array_position($1::uuid[], id)`,
      [ids],
    );
    return rows.map(({ status }) => status);
  }

  async function lineCount(folioId: string): Promise<number> {
    const { rows } = await api.db.query(`SELECT count(*)::int AS n FROM posting WHERE folio_id = $1`, [folioId]);
    return rows[0].n;
  }
});
