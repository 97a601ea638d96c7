import request from 'supertest';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

describe('GET /stays/:id/move-candidates', () => {
  it('ranks free rooms and says why not the others', async () => {
    const lone = await startApi();
    const clerk = await lone.staff();
    const from = await lone.room({ features: ['near-lift'] });
    const stayId = await lone.stay({ roomId: from.id });
    const quiet = await lone.room({ features: ['quiet-side'], floor: 2 });
    const dirty = await lone.room({ status: 'Dirty', features: ['near-lift'] });
    const broken = await lone.room({ status: 'OutOfOrder' });
    const promised = await lone.room();
    await lone.stay({ roomId: promised.id, status: 'Reserved', arrivesIn: 2, leavesIn: 4 });

    const { body } = await request(lone.url)
      .get(lone.path(`stays/${stayId}/move-candidates?reason=noise`))
      .set(clerk.headers)
      .expect(200);
    await lone.close();

    expect(body.candidates.map(({ roomNumber }: { roomNumber: string }) => roomNumber)).toEqual([
      quiet.number,
      dirty.number,
    ]);
    expect(body.candidates[0].reasons.map(({ code }: { code: string }) => code)).toContain('ready-now');
    expect(body.excluded).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ roomNumber: from.number, reason: 'own-room' }),
        expect.objectContaining({ roomNumber: broken.number, reason: 'room-out-of-order' }),
        expect.objectContaining({
          roomNumber: promised.number,
          reason: 'room-not-free',
          facts: expect.objectContaining({ takenFrom: '2026-03-12' }),
        }),
      ]),
    );
  });

  describe('knows of a room', () => {
    let api: Api;
    let clerk: SignedIn;
    let stayId: string;

    beforeAll(async () => {
      api = await startApi();
      clerk = await api.staff();
      stayId = await api.stay({ roomId: (await api.room()).id });
    });
    afterAll(() => api.close());

    const rank = async (query = '') =>
      (
        await request(api.url)
          .get(api.path(`stays/${stayId}/move-candidates${query}`))
          .set(clerk.headers)
          .expect(200)
      ).body;
    const excluded = async (id: string) =>
      (await rank()).excluded.find(({ roomId }: { roomId: string }) => roomId === id);
    const reasons = async (id: string, query?: string): Promise<readonly { code: string; facts?: object }[]> =>
      (await rank(query)).candidates.find(({ roomId }: { roomId: string }) => roomId === id).reasons;
    const change = (id: string, columns: string) =>
      api.db.query(`UPDATE room SET ${columns} WHERE property_id = $1 AND id = $2`, [api.property.id, id]);
    const block = (roomId: string, kind: string, startsOn: string, endsOn: string | null) =>
      api.db.query(
        `INSERT INTO room_block (property_id, id, room_id, kind, starts_on, ends_on, reason, actor_id, actor_name, blocked_at, business_date)
         VALUES ($1, gen_random_uuid(), $2, $3, $4, $5, 'repair', gen_random_uuid(), 'Marek', now(), '2026-03-10')`,
        [api.property.id, roomId, kind, startsOn, endsOn],
      );

    it('the nights it is blocked, on any night left and on no other', async () => {
      const [soon, after, minor] = [await api.room(), await api.room(), await api.room()];
      await block(soon.id, 'OutOfOrder', '2026-03-12', null);
      await block(after.id, 'OutOfOrder', '2026-03-13', '2026-03-20');
      await block(minor.id, 'OutOfService', '2026-03-11', '2026-03-12');

      expect(await excluded(soon.id)).toMatchObject({ reason: 'room-blocked', facts: { from: '2026-03-12' } });
      expect(await excluded(after.id)).toBeUndefined();
      expect(await reasons(minor.id)).toContainEqual(
        expect.objectContaining({ code: 'needs-override', facts: { status: 'OutOfService' } }),
      );
    });

    it('what housekeeping saw, and that the house keeps it back', async () => {
      const [slept, kept, given] = [await api.room(), await api.room(), await api.room()];
      await change(slept.id, `seen_occupied = true, seen_at = now()`);
      await change(kept.id, `do_not_give = 'Smells of paint'`);
      await change(given.id, `do_not_give = 'Film crew', do_not_give_until = '2026-03-10'`);

      expect(await excluded(slept.id)).toMatchObject({ reason: 'room-discrepant' });
      expect(await excluded(kept.id)).toMatchObject({ reason: 'room-not-given', facts: { note: 'Smells of paint' } });
      expect(await excluded(given.id)).toBeUndefined();
    });

    it('when it is ready, what it costs more, and whom it would take the bed from', async () => {
      const suite = await api.room({ roomType: 'STE', status: 'Dirty' });
      for (const [type, minor] of [
        ['STD', 100_00],
        ['STE', 150_00],
      ] as const) {
        await api.db.query(
          `INSERT INTO room_type_rate (property_id, id, room_type, price_minor, currency, valid_from)
           VALUES ($1, gen_random_uuid(), $2, $3, 'EUR', '2026-01-01')`,
          [api.property.id, type, minor],
        );
      }
      await api.stay({ status: 'Reserved', arrivesIn: 0, roomTypeCharged: 'STE' });

      const told = await reasons(suite.id);

      expect(told).toContainEqual({ code: 'costs-upgrade', points: -20, facts: { amount: '50.00', currency: 'EUR' } });
      expect(told).toContainEqual(
        expect.objectContaining({ code: 'displaces-arrival', facts: { roomType: 'STE', short: 1 } }),
      );
      const { facts } = told.find(({ code }) => code === 'needs-override') as { facts: { readyAt: string } };
      expect(Date.parse(facts.readyAt) - Date.now()).toBeGreaterThan(38 * 60_000);
    });

    it('that it is next to where the noise comes from, and has a door to the party', async () => {
      const [noisy, beside] = [
        await api.room({ number: '930', floor: 9 }),
        await api.room({ number: '931', floor: 9 }),
      ];
      const family = await api.stay({ roomId: noisy.id });
      await api.db.query(`UPDATE stay SET party_code = 'LIS' WHERE property_id = $1 AND id = ANY($2)`, [
        api.property.id,
        [stayId, family],
      ]);
      await change(beside.id, `connects_to = ARRAY['${noisy.id}']::uuid[]`);

      const told = await reasons(beside.id, `?reason=noise&causeInRoomId=${noisy.id}&wishes=bath,balcony`);

      expect(told).toContainEqual({ code: 'next-to-cause', points: -30, facts: { room: '930' } });
      expect(told).toContainEqual({ code: 'next-to-family', points: 25 });
      const answer = await request(api.url)
        .get(api.path(`stays/${stayId}/move-candidates?causeInRoomId=${stayId}`))
        .set(clerk.headers);
      expect(answer.body).toMatchObject({ code: 'room-unknown' });
    });
  });

  it('says what would free a room when none can be given at once, kindest for the guest first', async () => {
    const full = await startApi();
    const clerk = await full.staff();
    const stayId = await full.stay({ roomId: (await full.room()).id });
    const [dirty, promised] = [await full.room({ status: 'Pickup' }), await full.room()];
    await full.stay({ roomId: promised.id, status: 'Reserved', arrivesIn: 2, leavesIn: 4 });

    const { body } = await request(full.url)
      .get(full.path(`stays/${stayId}/move-candidates`))
      .set(clerk.headers)
      .expect(200);
    await full.close();

    expect(body.weightsVersion).toBe(0);
    expect(body.ways.map(({ code, roomNumber }: { code: string; roomNumber: string }) => [code, roomNumber])).toEqual([
      ['reassign-arrival', promised.number],
      ['wait-until-ready', dirty.number],
      ['override', dirty.number],
      ['part-of-stay', promised.number],
      ['walk', null],
    ]);
  });
});
