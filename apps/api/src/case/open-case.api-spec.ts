import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

describe('POST /cases', () => {
  let api: Api;
  let clerk: SignedIn;

  beforeAll(async () => {
    api = await startApi();
    clerk = await api.staff();
  });
  afterAll(() => api.close());

  it('opens a case from nothing but a stay and a category, owned by the clerk', async () => {
    const room = await api.room();
    const stayId = await api.stay({ roomId: room.id });

    const { body, headers } = await open({ stayId, category: 'noise' }).expect(201);

    expect(body).toMatchObject({
      number: expect.stringMatching(new RegExp(`^${api.property.code}-2026-\\d{6}$`)),
      kind: 'complaint',
      state: 'Assigned',
      channel: 'in-person',
      guestName: 'Ms Anna Nowak',
      roomNumber: room.number,
      owner: { id: clerk.id, name: clerk.name },
      businessDate: api.property.businessDate,
      transitions: expect.arrayContaining(['start', 'close']),
    });
    expect(headers['etag']).toBe('"1"');
  });

  it('opens one case when the clerk presses twice', async () => {
    const key = randomUUID();
    const body = { category: 'water', guestName: 'Mr Walk In' };

    const answers = await Promise.all([open(body, key), open(body, key)]);
    const again = await open(body, key);

    const created = answers.filter(({ status }) => status === 201);
    expect(created.length).toBeGreaterThan(0);
    expect(again.status).toBe(201);
    expect(again.headers['idempotent-replayed']).toBe('true');
    expect(again.body).toEqual(created[0]?.body);
    const { rows } = await api.db.query(
      `SELECT count(*)::int AS n FROM incident_case WHERE property_id = $1 AND guest_name = $2`,
      [api.property.id, 'Mr Walk In'],
    );
    expect(rows).toEqual([{ n: 1 }]);
  });

  it('refuses the same key for another request', async () => {
    const key = randomUUID();
    await open({ category: 'bill', guestName: 'Ms One' }, key).expect(201);

    const { body } = await open({ category: 'bill', guestName: 'Ms Other' }, key).expect(422);

    expect(body).toMatchObject({ code: 'idempotency-key-reused', status: 422 });
  });

  it('writes one audit row and one event with the case', async () => {
    const { body } = await open({ category: 'service', guestName: 'Ms Audited' }).expect(201);

    const { rows: audits } = await api.db.query(`SELECT action, actor_name FROM audit_entry WHERE subject_id = $1`, [
      body.id,
    ]);
    const { rows: events } = await api.db.query(`SELECT type, data FROM outbox_event WHERE subject = $1`, [
      `case/${body.id}`,
    ]);
    expect(audits).toEqual([{ action: 'case.opened', actor_name: clerk.name }]);
    expect(events).toEqual([{ type: 'case.opened', data: { version: 1, caseId: body.id, stayId: null } }]);
  });

  it('masks a card number in the guest’s own words before anything is stored', async () => {
    const statedProblem = 'You charged 4111 1111 1111 1111 twice.';

    const { body } = await open({ category: 'bill', guestName: 'Ms Card', statedProblem }).expect(201);

    expect(body.statedProblem).not.toContain('1111 1111 1111');
    const { rows } = await api.db.query(
      `SELECT stated_problem || coalesce((SELECT string_agg(text, '') FROM timeline_entry t WHERE t.case_id = c.id), '') AS stored
       FROM incident_case c WHERE id = $1`,
      [body.id],
    );
    expect(rows[0].stored).not.toMatch(/4111.?1111.?1111.?1111/);
  });

  it.each([
    ['no guest at all', { category: 'noise' }, 422, 'guest-missing'],
    ['a stay nobody knows', { category: 'noise', stayId: randomUUID() }, 422, 'stay-unknown'],
    ['a category of its own', { category: 'ghosts', guestName: 'A' }, 400, 'validation-failed'],
    ['a field we do not know', { category: 'noise', guestName: 'A', state: 'Closed' }, 400, 'validation-failed'],
    ['a name with a NUL in it', { category: 'noise', guestName: 'A\u0000B' }, 400, 'validation-failed'],
  ])('refuses %s', async (_what, body, status, code) => {
    const answer = await open(body).expect(status);

    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.body).toMatchObject({ code, status, requestId: expect.any(String) });
  });

  it('lets nobody in who is not signed in, forged or without the permission', async () => {
    const body = { category: 'noise', guestName: 'A' };
    const auditor = await api.staff({ role: 'auditor' });

    await request(api.url).post(api.path('cases')).send(body).expect(401);
    await request(api.url)
      .post(api.path('cases'))
      .set('cookie', clerk.headers['cookie'] ?? '')
      .send(body)
      .expect(403);
    await request(api.url).post(api.path('cases')).set(auditor.headers).send(body).expect(403);
  });

  it('answers 404 for another hotel, as for one that does not exist', async () => {
    const other = await api.otherProperty();

    const foreign = await request(api.url).get(api.path('cases', other)).set(clerk.headers).expect(404);
    const unknown = await request(api.url).get('/api/v1/properties/NOWHERE/cases').set(clerk.headers).expect(404);

    expect(foreign.body.code).toBe(unknown.body.code);
  });

  function open(body: object, key: string = randomUUID()): request.Test {
    return request(api.url).post(api.path('cases')).set(clerk.headers).set('Idempotency-Key', key).send(body);
  }
});
