import request from 'supertest';
import { type Api, type SignedIn, startApi } from '../../test/start-api';
import type { TestProperty } from '../../test/property-builder';

/** The hotel is in Lisbon: on its clock, in winter as in summer, whatever zone the database has. */
const LOCAL = `now() AT TIME ZONE 'Europe/Lisbon'`;

describe('the house at night', () => {
  let api: Api;
  let manager: SignedIn;

  beforeAll(async () => {
    api = await startApi();
    manager = await api.staff({ role: 'supervisor', name: 'Paweł Wiśniewski' });
  });
  afterAll(() => api.close());

  const read = async (path: string, as = manager) =>
    (await request(api.url).get(api.path(path)).set(as.headers).expect(200)).body;

  /** A case in a room, opened so many minutes after quiet began on the clock of the house. */
  async function noiseIn(property: TestProperty, room: string | null, openedAt: string, category = 'noise') {
    await api.db.query(
      `INSERT INTO incident_case (property_id, id, number, kind, category, severity, fault, channel, state, guest_name,
         room_number, stated_problem, opened_by, opened_at, business_date, due_at, last_entry_at)
       VALUES ($1, gen_random_uuid(), gen_random_uuid()::text, 'complaint', $4, 'severe', 'unknown', 'in-person', 'New',
         'Mr Loud', $2, 'Party next door', 'X', ${openedAt}, $3, now() - interval '1 minute', now())`,
      [property.id, room, property.businessDate, category],
    );
  }

  it('counts rooms a guest could have tonight, by type, and which of them at once', async () => {
    const before = await read('house');
    expect(before.rooms).toEqual([
      { roomType: 'STD', name: 'Standard double', free: 0, clean: 0 },
      { roomType: 'SUP', name: 'Superior double', free: 0, clean: 0 },
      { roomType: 'STE', name: 'Suite', free: 0, clean: 0 },
    ]);
    await api.room({ status: 'Clean' });
    await api.room({ status: 'Inspected' });
    await api.room({ status: 'Dirty' });
    await api.room({ status: 'OutOfOrder' });
    await api.room({ status: 'Clean', roomType: 'STE' });
    const [taken, promised, leaving, left] = [
      await api.room(),
      await api.room(),
      await api.room({ roomType: 'SUP' }),
      await api.room({ roomType: 'SUP' }),
    ];
    await api.stay({ roomId: taken.id });
    await api.stay({ roomId: promised.id, status: 'Reserved', arrivesIn: 0, leavesIn: 2 });
    await api.stay({ roomId: leaving.id, arrivesIn: -2, leavesIn: 0 });
    await api.stay({ roomId: left.id, status: 'CheckedOut', arrivesIn: -2, leavesIn: 0 });

    const { rooms, arrivals, departures } = await read('house');

    expect(rooms.map(({ free, clean }: { free: number; clean: number }) => [free, clean])).toEqual([
      [3, 2],
      [1, 1],
      [1, 1],
    ]);
    expect([arrivals, departures]).toEqual([1, 1]);
  });

  it('adds up moves and credits of this business date, exactly and by currency', async () => {
    const { id, businessDate } = api.property;
    const stayId = await api.stay();
    const caseId = await api.openCase({ stayId });
    // Whatever hour this runs at, it is no noise of the night.
    await api.db.query(`UPDATE incident_case SET category = 'bill' WHERE id = $1`, [caseId]);
    const [from, to] = [await api.room({ status: 'OutOfOrder' }), await api.room({ status: 'OutOfOrder' })];
    const give = (minor: number, currency: string, date: string) =>
      api.db.query(
        `INSERT INTO credit (property_id, id, case_id, kind, reason, department_responsible, total_minor, currency, role,
           actor_id, actor_name, granted_at, business_date)
         VALUES ($1, gen_random_uuid(), $2, 'goodwill', 'noise', 'rooms', $3, $4, 'senior', $2, 'Ines', now(), $5)`,
        [id, caseId, minor, currency, date],
      );
    await give(10_05, 'EUR', businessDate);
    await give(9_007_199_254_740_991, 'EUR', businessDate);
    await give(500, 'JPY', businessDate);
    await give(99_99, 'EUR', '2026-03-09');
    for (const date of [businessDate, '2026-03-09']) {
      await api.db.query(
        `INSERT INTO room_move (property_id, id, stay_id, from_room_id, to_room_id, starts_on, ends_on, room_type_charged,
           room_type_charged_before, old_room_status, reason, actor_id, actor_name, moved_at, business_date)
         VALUES ($1, gen_random_uuid(), $2, $3, $4, '2026-03-10', '2026-03-11', 'STD', 'STD', 'Dirty', 'noise', $2, 'Ines', now(), $5)`,
        [id, stayId, from.id, to.id, date],
      );
    }

    const { moves, credits } = await read('house');

    expect(moves).toBe(1);
    expect(credits).toEqual([
      { count: 2, total: { amount: '90071992547419.96', currency: 'EUR' } },
      { count: 1, total: { amount: '500', currency: 'JPY' } },
    ]);
  });

  it('tells noise in the quiet hours by floor, the loudest first, and nothing of the day or of another hotel', async () => {
    const { quietHours } = await read('house');
    const during = `timestamptz '${quietHours.from}' + interval '1 minute'`;
    await api.room({ number: 'Q301', floor: 3, status: 'OutOfOrder' });
    await api.room({ number: 'Q302', floor: 3, status: 'OutOfOrder' });
    await api.room({ number: 'Q501', floor: 5, status: 'OutOfOrder' });
    for (const room of ['Q302', 'Q301', 'Q302', 'Q501', null]) await noiseIn(api.property, room, during);
    await noiseIn(api.property, 'Q301', `timestamptz '${quietHours.from}' - interval '1 minute'`);
    await noiseIn(api.property, 'Q301', during, 'water');
    await noiseIn(await api.otherProperty(), 'Q301', during);

    const { quietHours: heard } = await read('house');

    expect(heard.noise).toEqual([
      { floor: 3, complaints: 3, rooms: ['Q301', 'Q302'] },
      { floor: 5, complaints: 1, rooms: ['Q501'] },
      { floor: null, complaints: 1, rooms: [] },
    ]);
    const { rows } = await api.db.query(
      `SELECT ($1::timestamptz AT TIME ZONE 'Europe/Lisbon')::time::text AS began,
         ($2::timestamptz AT TIME ZONE 'Europe/Lisbon')::time::text AS ended,
         $1::timestamptz <= now() AND now() - $1::timestamptz < interval '25 hours' AS last`,
      [heard.from, heard.until],
    );
    expect(rows[0]).toEqual({ began: '22:00:00', ended: '07:00:00', last: true });
  });

  it('names who was seen in the last minutes, desk by desk', async () => {
    const ana = await api.staff({ name: 'Ana Horvat' });
    const gone = await api.staff({ name: 'Gone Home' });
    await api.staff({ name: 'At Another', property: await api.otherProperty() });
    await api.db.query(`UPDATE staff_assignment SET desk_id = NULL WHERE staff_id = $1`, [ana.id]);
    await api.db.query(`UPDATE staff_session SET last_seen_at = now() - interval '16 minutes' WHERE staff_id = $1`, [
      gone.id,
    ]);

    const { onShift } = await read('house');

    expect(onShift).toEqual([
      { desk: { code: 'FRONT', name: 'Front desk' }, staff: [{ id: manager.id, name: manager.name }] },
      { desk: null, staff: [{ id: ana.id, name: 'Ana Horvat' }] },
    ]);
  });

  describe('what is due until the morning', () => {
    async function promised(caseId: string, dueAt: string, property = api.property): Promise<void> {
      await api.db.query(
        `INSERT INTO promise (property_id, id, case_id, what, due_at, owner_name, owner_id)
         VALUES ($1, gen_random_uuid(), $2, 'Call about the shower', ${dueAt}, 'Ines', gen_random_uuid())`,
        [property.id, caseId],
      );
    }

    it('is every promise that runs out and every follow-up, with whom to call', async () => {
      const guestId = await api.guest();
      await api.db.query(`UPDATE guest SET phone = '+48 601 234 567' WHERE id = $1`, [guestId]);
      const [overdue, waits, tomorrow, both] = [
        await api.openCase({ ownerId: manager.id }),
        await api.openCase({ ownerId: manager.id }),
        await api.openCase(),
        await api.openCase(),
      ];
      await api.db.query(`UPDATE incident_case SET guest_id = $2, room_number = '412' WHERE id = $1`, [
        overdue,
        guestId,
      ]);
      await api.db.query(`UPDATE incident_case SET state = 'PendingFollowUp' WHERE id = ANY($1)`, [[waits, both]]);
      await promised(overdue, `now() - interval '10 minutes'`);
      await promised(both, `now() - interval '5 minutes'`);
      await promised(tomorrow, `((${LOCAL})::date + 2 + time '06:01') AT TIME ZONE 'Europe/Lisbon'`);

      const { until, data } = await read('follow-ups');

      expect(data).toMatchObject([
        {
          kind: 'promise',
          caseId: overdue,
          what: 'Call about the shower',
          roomNumber: '412',
          phone: '+48 601 234 567',
        },
        { kind: 'promise', caseId: both, phone: null, owner: 'Ines' },
        { kind: 'follow-up', caseId: waits, what: 'The lift hums all night.', dueAt: null, owner: manager.name },
      ]);
      expect(data).toHaveLength(3);
      const { rows } = await api.db.query(
        `SELECT ($1::timestamptz AT TIME ZONE 'Europe/Lisbon')::time::text AS ends,
           $1::timestamptz > now() AND $1::timestamptz - now() <= interval '25 hours' AS next`,
        [until],
      );
      expect(rows[0]).toEqual({ ends: '06:00:00', next: true });
    });

    it('is nothing of another hotel, and nothing for who may not look', async () => {
      const house = await api.otherProperty();
      const stranger = await api.staff({ property: house, role: 'supervisor' });
      const { body } = await request(api.url).get(api.path('follow-ups', house)).set(stranger.headers).expect(200);
      expect(body.data).toEqual([]);
      await request(api.url).get(api.path('house')).set(stranger.headers).expect(404);
      const trainer = await api.staff({ role: 'trainer' });
      await request(api.url).get(api.path('follow-ups')).set(trainer.headers).expect(403);
    });
  });
});
