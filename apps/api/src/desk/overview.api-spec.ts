import request from 'supertest';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

describe('GET /stays/:id/overview', () => {
  let api: Api;
  let clerk: SignedIn;

  beforeAll(async () => {
    api = await startApi();
    clerk = await api.staff();
  });
  afterAll(() => api.close());

  const get = (rest: string) => request(api.url).get(api.path(rest)).set(clerk.headers);
  const post = (rest: string, body: object) =>
    request(api.url).post(api.path(rest)).set(clerk.headers).send(body).expect(201);
  const read = (stayId: string) =>
    request(api.url)
      .get(api.path(`stays/${stayId}/overview`))
      .set(clerk.headers);

  it('shows guest, room, bill, cases and promises of a stay at once', async () => {
    const room = await api.room();
    const guestId = await api.guest();
    const stayId = await api.stay({ guestId, roomId: room.id });
    const folioId = await api.folio(stayId);
    for (const amountMinor of [100_00, 20_50]) await api.charge(folioId, { amountMinor });
    const { body: opened } = await post('cases', { category: 'noise', stayId });
    const dueAt = '2099-01-01T10:00:00.000Z';
    await post(`cases/${opened.id}/promises`, { what: 'Call back', dueAt });

    const { body } = await read(stayId).expect(200);

    expect(body).toMatchObject({
      stay: { id: stayId, room: { number: room.number }, status: 'InHouse', nights: 4 },
      guest: { id: guestId, addressAs: 'Ms Anna Nowak', externalIds: [] },
      ...{ nightNumber: 2, nightsLeft: 3, sharers: [], pastCases: [], staysBefore: 0 },
      folios: [
        {
          id: folioId,
          balance: { amount: '120.50', currency: 'EUR' },
          windows: [{ number: 1, balance: { amount: '120.50' } }],
        },
      ],
      openCases: [{ id: opened.id, category: 'noise', owner: { name: clerk.name } }],
      duePromises: [{ caseId: opened.id, what: 'Call back', dueAt, state: 'open' }],
    });
    expect(body.lastPostings).toHaveLength(2);
    expect(body.lastPostings[0]).toMatchObject({
      amount: { amount: '20.50', currency: 'EUR' },
      credited: { amount: '0.00' },
    });
  });

  it('shows stay and guest as they are shown by themselves', async () => {
    const guestId = await api.guest();
    const stayId = await api.stay({ guestId, roomId: (await api.room()).id });

    const [overview, stay, guest] = await Promise.all([
      read(stayId).expect(200),
      get(`stays/${stayId}`).expect(200),
      get(`guests/${guestId}`).expect(200),
    ]);

    expect(overview.body).toMatchObject({ stay: stay.body, guest: guest.body });
  });

  it.each([
    ['before arrival', { arrivesIn: 2, leavesIn: 5, status: 'Reserved' }, null, 3],
    ['on the day of arrival', { arrivesIn: 0, leavesIn: 2 }, 1, 2],
    ['on the last night', { arrivesIn: -2, leavesIn: 1 }, 3, 1],
    ['on the day of leaving', { arrivesIn: -2, leavesIn: 0 }, 2, 0],
    ['long after', { arrivesIn: -9, leavesIn: -5, status: 'CheckedOut' }, 4, 0],
  ])('counts the nights %s', async (_when, facts, nightNumber, nightsLeft) => {
    const { body } = await read(await api.stay(facts)).expect(200);
    expect(body).toMatchObject({ nightNumber, nightsLeft });
  });

  it('shows what there was before with this guest: stays, and closed cases newest first', async () => {
    const guestId = await api.guest();
    const earlier = await api.stay({ guestId, status: 'CheckedOut', arrivesIn: -30, leavesIn: -28 });
    await api.stay({ guestId, status: 'Cancelled', arrivesIn: -20, leavesIn: -18 });
    const stayId = await api.stay({ guestId });
    const closed = [];
    for (const day of ['01', '03', '02']) {
      const caseId = await api.openCase({ stayId: earlier });
      await api.db.query(
        `UPDATE incident_case SET state = 'Closed', guest_id = $2, agreed_problem = 'Noise', explanation = 'Lift', outcome = 'Moved',
           closed_at = $3 WHERE id = $1`,
        [caseId, guestId, `2026-02-${day}T10:00:00Z`],
      );
      closed.push(caseId);
    }

    const { body } = await read(stayId).expect(200);

    expect(body.staysBefore).toBe(1);
    expect(body.openCases).toEqual([]);
    expect(body.pastCases.map(({ id }: { id: string }) => id)).toEqual([closed[1], closed[2], closed[0]]);
    expect(body.pastCases[0]).toMatchObject({ outcome: 'Moved', closedAt: '2026-02-03T10:00:00.000Z' });
  });

  it('adds up a window that payments and credits have made negative', async () => {
    const stayId = await api.stay();
    const folioId = await api.folio(stayId);
    await api.charge(folioId, { amountMinor: 10_00 });
    await api.db.query(
      `INSERT INTO posting (property_id, id, folio_id, window_number, kind, transaction_code, description, amount_minor,
         tax_included_minor, currency, quantity, unit_price_minor, service_date, business_date, posted_at, posted_by, source)
       VALUES ($1, gen_random_uuid(), $2, 1, 'payment', 'VISA', 'Card', -1205, 0, 'EUR', 1, -1205, '2026-03-10', '2026-03-10', now(), 'x', 'desk')`,
      [api.property.id, folioId],
    );

    const { body } = await read(stayId).expect(200);

    expect(body.folios[0].balance).toEqual({ amount: '-2.05', currency: 'EUR' });
  });

  it('answers 404 to a stay of another hotel', async () => {
    const house = await api.otherProperty();
    const stranger = await api.staff({ property: house });
    const stayId = await api.stay();

    await request(api.url)
      .get(api.path(`stays/${stayId}/overview`, house))
      .set(stranger.headers)
      .expect(404);
    await read('nothing').expect(404);
  });
});
