import request from 'supertest';
import { v7 } from 'uuid';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

describe('GET /audit', () => {
  let api: Api;

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());

  it('tells an auditor who did what to a case, newest first, and a clerk nothing', async () => {
    const clerk = await api.staff();
    const auditor = await api.staff({ role: 'auditor' });
    const opened = await request(api.url)
      .post(api.path('cases'))
      .set(clerk.headers)
      .send({ category: 'noise', guestName: 'Ms Nowak' })
      .expect(201);
    await request(api.url)
      .post(api.path(`cases/${opened.body.id}/notes`))
      .set(clerk.headers)
      .send({ text: 'Called.' })
      .expect(201);

    const { body } = await request(api.url)
      .get(api.path(`audit?subjectId=${opened.body.id}`))
      .set(auditor.headers)
      .expect(200);
    await request(api.url).get(api.path('audit')).set(clerk.headers).expect(403);

    expect(body.data.map(({ action }: { action: string }) => action)).toEqual(['case.noted', 'case.opened']);
    expect(body.data[0]).toMatchObject({
      actorKind: 'staff',
      actor: clerk.name,
      subjectKind: 'case',
      desk: 'Front desk',
      subject: expect.stringMatching(/-\d{6}$/),
      caseId: opened.body.id,
    });
  });

  it('finds what one person did, what was done once, and what belongs to a case by its number', async () => {
    const [clerk, colleague, auditor] = [
      await api.staff({ name: 'Ona Petraitienė' }),
      await api.staff(),
      await api.staff({ role: 'auditor' }),
    ];
    const opened = await openCase(clerk);
    await promise(opened.id, colleague);
    await openCase(colleague);

    const byPerson = await audit(auditor, `actorId=${clerk.id}`);
    const byAct = await audit(auditor, `action=promise.made&subjectKind=promise`);
    const byNumber = await audit(auditor, `subject=${opened.number.toLowerCase()}`);
    const byBoth = await audit(auditor, `subject=${opened.number}&actorId=${clerk.id}`);

    expect(byPerson.map(({ action }) => action)).toEqual(['case.opened']);
    expect(byAct).toMatchObject([{ action: 'promise.made', caseId: opened.id }]);
    expect(byNumber.map(({ action }) => action)).toEqual(['promise.made', 'case.opened']);
    expect(byBoth.map(({ action }) => action)).toEqual(['case.opened']);
    const { body: actors } = await request(api.url).get(api.path('audit/actors')).set(auditor.headers).expect(200);
    expect(actors.data).toEqual(expect.arrayContaining([{ id: clerk.id, name: 'Ona Petraitienė', kind: 'staff' }]));
  });

  it('counts days by the clock of the house', async () => {
    const house = await api.otherProperty();
    await api.db.query(`UPDATE property SET time_zone = 'Pacific/Auckland' WHERE id = $1`, [house.id]);
    const auditor = await api.staff({ role: 'auditor', property: house });
    const instants = [
      '2026-03-09T10:59:59.999Z',
      '2026-03-09T11:00:00Z',
      '2026-03-10T10:59:59.999Z',
      '2026-03-10T11:00:00Z',
    ];
    for (const at of instants) await entry(house.id, at);

    const { body } = await request(api.url)
      .get(api.path('audit?from=2026-03-10&until=2026-03-10', house))
      .set(auditor.headers)
      .expect(200);

    expect(body.data.map(({ at }: Entry) => at)).toEqual(['2026-03-10T10:59:59.999Z', '2026-03-09T11:00:00.000Z']);
  });

  it('goes on where a page ended, with the same filters, while more is written', async () => {
    const [clerk, auditor] = [await api.staff(), await api.staff({ role: 'auditor' })];
    const ids = [];
    for (let made = 0; made < 3; made += 1) ids.unshift((await openCase(clerk)).id);

    const path = `audit?actorId=${clerk.id}&action=case.opened&limit=2`;
    const first = await request(api.url).get(api.path(path)).set(auditor.headers).expect(200);
    await openCase(clerk);
    const second = await request(api.url)
      .get(api.path(`${path}&cursor=${first.body.page.nextCursor}`))
      .set(auditor.headers)
      .expect(200);

    const seen = [...first.body.data, ...second.body.data].map(({ subjectId }: Entry) => subjectId);
    expect(seen).toEqual(ids);
  });

  interface Entry {
    readonly action: string;
    readonly at: string;
    readonly subjectId: string;
  }

  async function audit(who: SignedIn, query: string): Promise<Entry[]> {
    const { body } = await request(api.url)
      .get(api.path(`audit?${query}`))
      .set(who.headers)
      .expect(200);
    return body.data;
  }

  async function openCase(who: SignedIn): Promise<{ id: string; number: string }> {
    const { body } = await request(api.url)
      .post(api.path('cases'))
      .set(who.headers)
      .send({ category: 'noise', guestName: 'Ms Nowak' })
      .expect(201);
    return body;
  }

  async function promise(caseId: string, who: SignedIn): Promise<void> {
    await request(api.url)
      .post(api.path(`cases/${caseId}/promises`))
      .set(who.headers)
      .send({ what: 'A quiet room', dueAt: '2030-01-01T12:00:00Z' })
      .expect(201);
  }

  /** Written at a moment of its own; its id begins with that moment. */
  async function entry(propertyId: string, at: string): Promise<void> {
    const id = v7({ msecs: Date.parse(at) });
    await api.db.query(
      `INSERT INTO audit_entry (property_id, id, at, business_date, actor_kind, actor_id, actor_name, action,
         subject_kind, subject_id, change, request_id)
       VALUES ($1, $2, $3, '2026-03-10', 'system', $2, 'Night', 'case.opened', 'case', $2, '{}', 'test')`,
      [propertyId, id, at],
    );
  }
});
