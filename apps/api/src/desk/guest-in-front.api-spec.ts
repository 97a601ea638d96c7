import request from 'supertest';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

describe('the guest in front of one', () => {
  let api: Api;
  let clerk: SignedIn;

  beforeAll(async () => {
    api = await startApi();
    clerk = await api.staff();
  });
  afterAll(() => api.close());

  const get = (rest: string) => request(api.url).get(api.path(rest)).set(clerk.headers);
  const overviewOf = async (stayId: string) => (await get(`stays/${stayId}/overview`).expect(200)).body;
  const closed = async (
    stayId: string,
    facts: { category?: string; severity?: string; kind?: string; day: string },
  ) => {
    const id = await api.openCase({ stayId });
    const { category = 'noise', severity = 'moderate', kind = 'complaint', day } = facts;
    await api.db.query(
      `UPDATE incident_case c SET state = 'Closed', guest_id = s.guest_id, agreed_problem = 'x', explanation = 'x', outcome = 'Moved',
         closed_at = $2, category = $3, severity = $4, kind = $5 FROM stay s WHERE c.id = $1 AND s.id = c.stay_id`,
      [id, `2026-02-${day}T10:00:00Z`, category, severity, kind],
    );
    return id;
  };

  it('counts what went wrong in earlier stays, the severe one apart', async () => {
    const guestId = await api.guest();
    const earlier = await api.stay({ guestId, status: 'CheckedOut', arrivesIn: -30, leavesIn: -28 });
    const stayId = await api.stay({ guestId });
    await closed(earlier, { day: '01' });
    const serious = await closed(earlier, { day: '02', severity: 'severe' });
    await closed(earlier, { day: '03', category: 'bill' });
    await closed(earlier, { day: '04', kind: 'compliment' });
    await closed(stayId, { day: '05' });

    const { pastProblems, pastCases } = await overviewOf(stayId);

    expect(pastProblems).toMatchObject({
      count: 3,
      categories: [
        { category: 'noise', count: 2 },
        { category: 'bill', count: 1 },
      ],
      serious: { id: serious, severity: 'severe', outcome: 'Moved', thisStay: false },
    });
    expect(pastCases.map(({ thisStay }: { thisStay: boolean }) => thisStay)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it('shows who travels along, the rooms there were, and when the guest was last spoken with', async () => {
    const [room, other] = [await api.room(), await api.room()];
    const stayId = await api.stay({ roomId: room.id });
    const brother = await api.stay({ roomId: other.id });
    const gone = await api.stay({ status: 'CheckedOut', arrivesIn: -5, leavesIn: -3 });
    await api.db.query(`UPDATE stay SET party_code = 'LIS', companions = '{Mr Jan Nowak}' WHERE id = ANY($1)`, [
      [stayId, brother, gone],
    ]);
    expect((await overviewOf(stayId)).lastContact).toBeNull();
    await request(api.url).post(api.path('cases')).set(clerk.headers).send({ category: 'noise', stayId }).expect(201);

    const overview = await overviewOf(stayId);

    expect(overview).toMatchObject({
      party: [{ stayId: brother, roomNumber: other.number, status: 'InHouse' }],
      rooms: [room.number],
      lastContact: { by: clerk.name, kind: 'opened' },
      stay: { companions: ['Mr Jan Nowak'], partyCode: 'LIS' },
    });
    expect(JSON.stringify(overview)).not.toMatch(/birth|passport|document|card/i);
  });

  it('addresses a guest by the form and the name they go by, until they wish otherwise', async () => {
    const said = { firstName: 'Katarzyna', lastName: 'Lis', formOfAddress: 'Pani', preferredName: 'Kasia' };
    const facts = { vip: true, messageConsent: 'given', pronunciation: 'LEES' };
    const { body } = await request(api.url)
      .post(api.path('guests'))
      .set(clerk.headers)
      .send({ ...said, ...facts })
      .expect(201);
    expect(body).toMatchObject({ ...said, ...facts, addressAs: 'Pani Kasia Lis' });

    const edited = await request(api.url)
      .patch(api.path(`guests/${body.id}`))
      .set({ ...clerk.headers, 'If-Match': '"1"' })
      .send({ preferredName: null, messageConsent: 'refused' })
      .expect(200);
    expect(edited.body).toMatchObject({ addressAs: 'Pani Katarzyna Lis', messageConsent: 'refused', vip: true });
  });

  it.each([[''], ['/overview']])('gives a tag to stays/:id%s that follows guest and business date', async (rest) => {
    const guestId = await api.guest();
    const stayId = await api.stay({ guestId, arrivesIn: -2, leavesIn: 1 });
    const tagOf = async () => (await get(`stays/${stayId}${rest}`).expect(200)).headers['etag'] ?? '';
    const first = await tagOf();
    await get(`stays/${stayId}${rest}`).set('If-None-Match', first).expect(304);

    await api.db.query(`UPDATE guest SET address_as = 'Dr Nowak' WHERE id = $1`, [guestId]);
    const renamed = await get(`stays/${stayId}${rest}`).set('If-None-Match', first).expect(200);
    const second = renamed.headers['etag'] ?? '';

    await api.db.query('UPDATE property SET business_date = business_date + 1 WHERE id = $1', [api.property.id]);
    const { body } = await get(`stays/${stayId}${rest}`).set('If-None-Match', second).expect(200);
    await api.db.query('UPDATE property SET business_date = business_date - 1 WHERE id = $1', [api.property.id]);
    expect((body.stay ?? body).status).toBe('DueOut');
  });

  it('marks a note that names the room of another guest', async () => {
    const [own, other] = [await api.room(), await api.room()];
    const stayId = await api.stay({ roomId: own.id });
    const { body } = await request(api.url)
      .post(api.path('cases'))
      .set(clerk.headers)
      .send({ category: 'noise', stayId })
      .expect(201);
    const note = async (text: string) =>
      (
        await request(api.url)
          .post(api.path(`cases/${body.id}/notes`))
          .set(clerk.headers)
          .send({ text })
          .expect(201)
      ).body.details;

    expect(await note(`${own.number} hears room ${other.number}`)).toEqual({ otherRooms: [other.number] });
    expect(await note(`${own.number} is quiet, ${other.number} EUR taken off`)).toEqual({});
  });
});
