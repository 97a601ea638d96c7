import { newId } from '@amends/kernel';
import request from 'supertest';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

describe('announcements at arrival and departure', () => {
  let api: Api;
  let anna: SignedIn;
  let marek: SignedIn;

  beforeAll(async () => {
    api = await startApi();
    anna = await api.staff();
    marek = await api.staff({ name: 'Marek Lis' });
  });
  afterAll(() => api.close());

  const get = (rest: string, who = anna) => request(api.url).get(api.path(rest)).set(who.headers);
  const post = (rest: string, body: object, who = anna) =>
    request(api.url).post(api.path(rest)).set(who.headers).send(body);
  const announcementOf = async (stayId: string) =>
    (await get(`stays/${stayId}/overview`).expect(200)).body.announcement;
  const acknowledge = (stayId: string, body: object, who = anna) =>
    post(`stays/${stayId}/announcements/acknowledgements`, body, who);
  const leaving = () => api.stay({ arrivesIn: -2, leavesIn: 0 });
  const openCase = async (stayId: string) => (await post('cases', { category: 'noise', stayId }).expect(201)).body.id;

  it('says at check-out what is open and promised, and stays until each person has seen it', async () => {
    const stayId = await leaving();
    expect(await announcementOf(stayId)).toBeNull();
    const caseId = await openCase(stayId);
    const { body: promise } = await post(`cases/${caseId}/promises`, { what: 'Call', dueAt: '2099-01-01T10:00:00Z' });
    const seen = { moment: 'departure', caseIds: [caseId], promiseIds: [promise.id] };
    expect(await announcementOf(stayId)).toEqual({ ...seen, findingKeys: [], acknowledgedBy: [] });

    await acknowledge(stayId, seen).expect(201);
    await acknowledge(stayId, seen, marek).expect(201);

    const { acknowledgedBy } = await announcementOf(stayId);
    expect(acknowledgedBy.map(({ name }: { name: string }) => name)).toEqual([anna.name, marek.name]);
    const { body: timeline } = await get(`cases/${caseId}/timeline`).expect(200);
    expect(timeline.data.filter(({ kind }: { kind: string }) => kind === 'announced')).toMatchObject([
      { visibility: 'internal', actor: anna.name, details: { moment: 'departure' } },
      { visibility: 'internal', actor: marek.name },
    ]);
  });

  it('asks anew for what came up afterwards, and takes no word for what was not seen', async () => {
    const stayId = await leaving();
    const first = await openCase(stayId);
    await acknowledge(stayId, { moment: 'departure', caseIds: [first], promiseIds: [] }).expect(201);
    const second = await openCase(stayId);

    expect((await announcementOf(stayId)).acknowledgedBy).toEqual([]);
    const { body } = await acknowledge(stayId, { moment: 'departure', caseIds: [first], promiseIds: [] }).expect(409);
    expect(body.code).toBe('announcement-changed');
    await acknowledge(stayId, { moment: 'arrival', caseIds: [first, second], promiseIds: [] }).expect(409);
    await acknowledge(stayId, { moment: 'departure', caseIds: [first, second], promiseIds: [] }).expect(201);
    expect((await announcementOf(stayId)).acknowledgedBy).toHaveLength(1);
  });

  it('says at check-out what is likely wrong on the bill, until somebody has read or dismissed it', async () => {
    const stayId = await leaving();
    const folioId = await api.folio(stayId);
    const key = `rate-differs-from-quote.${newId()}.1500`;
    await api.db.query(
      `INSERT INTO bill_finding (property_id, stay_id, key, folio_id, rule, severity, at_stake_minor, currency, found_at, business_date)
       VALUES ($1, $2, $3, $4, 'rate-differs-from-quote', 'high', 1500, 'EUR', now(), '2026-03-10')`,
      [api.property.id, stayId, key, folioId],
    );
    const seen = { moment: 'departure', caseIds: [], promiseIds: [] };
    expect(await announcementOf(stayId)).toEqual({ ...seen, findingKeys: [key], acknowledgedBy: [] });
    const { body: today } = await get('stays/announcements?status=DueOut').expect(200);
    expect(today.data.find(({ id }: { id: string }) => id === stayId).announce).toMatchObject({ openFindings: 1 });

    const { body: refused } = await acknowledge(stayId, seen).expect(409);
    expect(refused.code).toBe('announcement-changed');
    await acknowledge(stayId, { ...seen, findingKeys: [key] }).expect(201);
    expect((await announcementOf(stayId)).acknowledgedBy).toHaveLength(1);

    await api.db.query(
      `INSERT INTO finding_dismissal (property_id, id, stay_id, finding_key, reason, actor_id, actor_name, at, business_date)
       VALUES ($1, $2, $3, $4, 'right-as-it-is', $2, 'Anna', now(), '2026-03-10')`,
      [api.property.id, newId(), stayId, key],
    );
    expect(await announcementOf(stayId)).toBeNull();
  });

  it('says at check-in that an earlier stay went badly wrong, also once the guest is in', async () => {
    const guestId = await api.guest();
    const earlier = await api.stay({ guestId, status: 'CheckedOut', arrivesIn: -30, leavesIn: -28 });
    const past = await api.openCase({ stayId: earlier });
    await api.db.query(
      `UPDATE incident_case SET state = 'Closed', severity = 'severe', guest_id = $2, agreed_problem = 'x', explanation = 'x',
         outcome = 'Moved', closed_at = now() WHERE id = $1`,
      [past, guestId],
    );
    for (const status of ['Reserved', 'InHouse']) {
      const stayId = await api.stay({ guestId, status, arrivesIn: 0, leavesIn: 2 });
      expect(await announcementOf(stayId)).toMatchObject({ moment: 'arrival', caseIds: [past], promiseIds: [] });
      await acknowledge(stayId, { moment: 'arrival', caseIds: [past], promiseIds: [] }).expect(201);
    }
    const { body } = await get(`cases/${past}/timeline`).expect(200);
    expect(body.data.map(({ kind }: { kind: string }) => kind)).not.toContain('announced');
  });

  it.each([
    ['in the middle of a stay', { arrivesIn: -2, leavesIn: 2 }],
    ['before the day of arrival', { arrivesIn: 2, leavesIn: 4, status: 'Reserved' }],
    ['after leaving', { arrivesIn: -4, leavesIn: -2, status: 'CheckedOut' }],
  ])('announces nothing %s', async (_when, facts) => {
    const stayId = await api.stay(facts);
    const caseId = await openCase(stayId);

    expect(await announcementOf(stayId)).toBeNull();
    const { body } = await acknowledge(stayId, { moment: 'departure', caseIds: [caseId], promiseIds: [] }).expect(409);
    expect(body.code).toBe('nothing-to-announce');
  });

  it('writes once when pressed twice with one key', async () => {
    const stayId = await leaving();
    const body = { id: newId(), moment: 'departure', caseIds: [await openCase(stayId)], promiseIds: [] };
    const send = () => acknowledge(stayId, body).set('Idempotency-Key', body.id);
    await Promise.all([send(), send()]);

    const { rows } = await api.db.query(
      'SELECT count(*)::int AS times FROM announcement_acknowledgement WHERE id = $1',
      [body.id],
    );
    expect(rows[0].times).toBe(1);
  });

  it('lists who leaves with what must be said first, page by page', async () => {
    await api.db.query(`UPDATE stay SET status = 'CheckedOut' WHERE property_id = $1`, [api.property.id]);
    const quiet = await leaving();
    const said = await leaving();
    const unsaid = await leaving();
    for (const stayId of [said, unsaid]) {
      const caseId = await openCase(stayId);
      const seen = { moment: 'departure', caseIds: [caseId], promiseIds: [] };
      if (stayId === said) await acknowledge(stayId, seen).expect(201);
    }
    const seen: { id: string; announce: object }[] = [];
    let next: string | null = 'stays/announcements?status=DueOut&limit=1';
    while (next !== null) {
      const { body }: request.Response = await get(next).expect(200);
      seen.push(...body.data);
      next = body.page.hasMore ? `stays/announcements?status=DueOut&limit=1&cursor=${body.page.nextCursor}` : null;
    }
    expect(seen.map(({ id }) => id)).toEqual([unsaid, said, quiet]);
    const facts = { openCases: 1, openPromises: 0, latePromises: 0, openFindings: 0, pastSerious: false };
    expect(seen.map(({ announce }) => announce)).toEqual([
      { ...facts, unacknowledged: true },
      { ...facts, unacknowledged: false },
      { ...facts, openCases: 0, unacknowledged: false },
    ]);
  });

  it.each([
    { moment: 'noon', caseIds: [], promiseIds: [] },
    { moment: 'arrival', caseIds: ['x'], promiseIds: [] },
    { moment: 'arrival', caseIds: [] },
  ])('refuses %j', async (body) => {
    await acknowledge(await leaving(), body).expect(400);
  });

  it('knows nothing of a stay of another hotel', async () => {
    const house = await api.otherProperty();
    const stranger = await api.staff({ property: house });
    const stayId = await leaving();
    const caseIds = [await openCase(stayId)];

    await request(api.url)
      .post(api.path(`stays/${stayId}/announcements/acknowledgements`, house))
      .set(stranger.headers)
      .send({ moment: 'departure', caseIds, promiseIds: [] })
      .expect(404);
  });
});
