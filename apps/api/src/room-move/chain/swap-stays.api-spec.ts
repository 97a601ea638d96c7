import { newId } from '@amends/kernel';
import request from 'supertest';
import { Chaining, type Housed } from '../../../test/chaining';
import { checkInvariants } from '../../../test/invariants';
import { type Api, type SignedIn, startApi } from '../../../test/start-api';

describe('guests who change rooms at once', () => {
  let api: Api;
  let clerk: SignedIn;
  let desk: Chaining;

  beforeAll(async () => {
    api = await startApi();
    clerk = await api.staff();
    desk = new Chaining(api, clerk);
    for (const [type, minor] of [
      ['STD', 100_00],
      ['SUP', 140_00],
    ] as const)
      await api.db.query(
        `INSERT INTO room_type_rate (property_id, id, room_type, price_minor, currency, valid_from)
         VALUES ($1, $2, $3, $4, 'EUR', '2026-01-01')`,
        [api.property.id, newId(), type, minor],
      );
  });
  afterAll(async () => {
    expect(await checkInvariants(api.property.code)).toEqual([]);
    await api.close();
  });

  it('shows what a swap does to both, changes nothing, then lets both change with everything that follows', async () => {
    const [one, two] = await pair();
    const sides = [{ stayId: one.stayId }, { stayId: two.stayId, oldRoomStatus: 'Pickup' }];

    const { body: preview } = await desk.previewSwap(sides).expect(200);
    expect(preview).toMatchObject({
      kind: 'swap',
      moves: [
        { stayId: one.stayId, fromRoom: { id: one.room.id }, toRoom: { id: two.room.id }, rate: { choice: 'keep' } },
        { stayId: two.stayId, fromRoom: { id: two.room.id }, toRoom: { id: one.room.id }, rate: { choice: 'keep' } },
      ],
      between: [
        { roomNumber: two.room.number, minutes: 15 },
        { roomNumber: one.room.number, minutes: 40 },
      ],
    });
    expect(await rooms(one, two)).toEqual([one.room.id, two.room.id]);

    const { body: swap } = await desk.swap(sides, preview.token).expect(201);
    expect(await rooms(one, two)).toEqual([two.room.id, one.room.id]);
    expect(swap).toMatchObject({ kind: 'swap', movedBy: clerk.name, undoneBy: null });
    expect(swap.moves.map(({ chainId }: { chainId: string }) => chainId)).toEqual([swap.id, swap.id]);
    expect(await spans(one.stayId)).toEqual([
      ['2026-03-09', '2026-03-10'],
      ['2026-03-10', '2026-03-13'],
    ]);
    expect(await statuses(one, two)).toEqual(['Dirty', 'Pickup']);
    const { rows: tasks } = await api.db.query(
      `SELECT t.kind, t.room_id FROM task t JOIN room_move m ON m.id = t.move_id WHERE m.chain_id = $1 ORDER BY m.id`,
      [swap.id],
    );
    expect(tasks).toEqual([one, two].map(({ room }) => ({ kind: 'cleaning', room_id: room.id })));
    const { rows: told } = await api.db.query(`SELECT action FROM audit_entry WHERE subject_id = $1`, [swap.id]);
    expect(told).toEqual([{ action: 'move-chain.made' }]);
    await get(`move-chains/${swap.id}`).expect(200, swap);
  });

  it('takes a swap back as a whole and not by halves', async () => {
    const [one, two] = await pair();
    const { body: swap } = await desk.swapped(sidesOf(one, two));
    const half = `stays/${one.stayId}/moves/${swap.moves[0].id}/undo`;

    const { body: refused } = await post(half).expect(409);
    expect(refused).toMatchObject({ code: 'move-of-chain', chainId: swap.id });
    const { body: undone } = await desk.undo(swap.id).expect(200);

    expect(undone).toMatchObject({ id: swap.id, undoneBy: clerk.name });
    expect(await rooms(one, two)).toEqual([one.room.id, two.room.id]);
    expect(await spans(one.stayId)).toEqual([['2026-03-09', '2026-03-13']]);
    expect(await statuses(one, two)).toEqual(['Clean', 'Clean']);
    const { rows: open } = await api.db.query(
      `SELECT t.id FROM task t JOIN room_move m ON m.id = t.move_id WHERE m.chain_id = $1 AND t.state <> 'Cancelled'`,
      [swap.id],
    );
    expect(open).toEqual([]);
    expect((await desk.undo(swap.id).expect(409)).body.code).toBe('move-already-undone');
  });

  it('refuses to take a swap back when one of the two has moved on, and says who', async () => {
    const [one, two] = await pair();
    const { body: swap } = await desk.swapped(sidesOf(one, two));
    const free = await api.room();
    const wish = { toRoomId: free.id, reason: 'noise' };
    const { body: preview } = await post(`stays/${two.stayId}/move-previews`, wish).expect(200);
    await post(`stays/${two.stayId}/moves`, { ...wish, previewToken: preview.token }).expect(201);

    const { body } = await desk.undo(swap.id).expect(409);

    expect(body).toMatchObject({ code: 'move-not-the-last', stayId: two.stayId, moveBackTo: two.room.id });
    expect(await rooms(one, two)).toEqual([two.room.id, free.id]);
  });

  it('decides the price for each: one pays for the better room, the other gets the difference back', async () => {
    const [[one], room] = await Promise.all([desk.housed(1), api.room({ roomType: 'SUP' })]);
    if (!one) throw new Error('Nobody is housed.');
    const stayId = await api.stay({ roomId: room.id, roomTypeCharged: 'SUP', rateMinor: 140_00 });
    const two = { stayId, room };
    const bills = [await api.folio(one.stayId), await api.folio(stayId)] as const;
    await api.charge(bills[0], { roomNumber: one.room.number, serviceDate: '2026-03-10' });
    const sides = [
      { stayId: one.stayId, reason: 'guest-wish', rate: 'paid-upgrade' },
      { stayId, rate: 'downgrade-difference' },
    ];

    const { body: swap } = await desk.swapped(sides);

    // Tonight of the first is on the bill: it stays, and a line beside it makes the difference.
    expect(await rates(one, two)).toEqual(['10000,14000', '10000']);
    expect(await balance(bills[0])).toBe(140_00);
    await desk.undo(swap.id).expect(200);
    expect(await rates(one, two)).toEqual(['10000', '14000']);
    expect(await balance(bills[0])).toBe(100_00);
  });

  it('refuses a preview whose facts have changed, with the new one', async () => {
    const [one, two] = await pair();
    const sides = sidesOf(one, two);
    const { body: preview } = await desk.previewSwap(sides).expect(200);
    await api.db.query(`UPDATE stay_night SET rate_minor = 9900 WHERE stay_id = $1`, [two.stayId]);

    const { body } = await desk.swap(sides, preview.token).expect(412);

    expect(body).toMatchObject({ code: 'preview-stale', preview: { kind: 'swap' } });
    await desk.swap(sides, body.preview.token).expect(201);
  });

  async function pair(): Promise<readonly [Housed, Housed]> {
    const [one, two] = await desk.housed(2);
    if (!one || !two) throw new Error('Nobody is housed.');
    return [one, two];
  }

  function sidesOf(...guests: readonly Housed[]): { stayId: string }[] {
    return guests.map(({ stayId }) => ({ stayId }));
  }

  function rooms(...guests: readonly Housed[]): Promise<readonly string[]> {
    return desk.roomsOf(guests.map(({ stayId }) => stayId));
  }

  async function spans(stayId: string): Promise<readonly (readonly string[])[]> {
    const { rows } = await api.db.query<{ starts: string; ends: string }>(
      `SELECT starts_on::text AS starts, ends_on::text AS ends FROM room_assignment WHERE stay_id = $1 AND active ORDER BY 1`,
      [stayId],
    );
    return rows.map(({ starts, ends }) => [starts, ends]);
  }

  async function statuses(...guests: readonly Housed[]): Promise<readonly string[]> {
    const { rows } = await api.db.query<{ id: string; status: string }>(
      `SELECT id, status FROM room WHERE id = ANY($1::uuid[])`,
      [guests.map(({ room }) => room.id)],
    );
    return guests.map(({ room }) => rows.find(({ id }) => id === room.id)?.status ?? '');
  }

  /** The rates of the nights left, each once. */
  async function rates(...guests: readonly Housed[]): Promise<readonly string[]> {
    const { rows } = await api.db.query<{ stay_id: string; rates: string }>(
      `SELECT stay_id, string_agg(DISTINCT rate_minor::text, ',' ORDER BY rate_minor::text) AS rates FROM stay_night
       WHERE stay_id = ANY($1::uuid[]) AND night >= '2026-03-10' GROUP BY stay_id`,
      [guests.map(({ stayId }) => stayId)],
    );
    return guests.map(({ stayId }) => rows.find((row) => row.stay_id === stayId)?.rates ?? '');
  }

  async function balance(folioId: string): Promise<number> {
    const { rows } = await api.db.query(`SELECT sum(amount_minor)::int AS sum FROM posting WHERE folio_id = $1`, [
      folioId,
    ]);
    return rows[0].sum;
  }

  function get(path: string): request.Test {
    return request(api.url).get(api.path(path)).set(clerk.headers);
  }

  function post(path: string, body: object = {}): request.Test {
    return request(api.url).post(api.path(path)).set(clerk.headers).set('Idempotency-Key', newId()).send(body);
  }
});
