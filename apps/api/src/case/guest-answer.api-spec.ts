import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

interface Entry {
  readonly kind: string;
  readonly visibility: string;
  readonly text: string | null;
  readonly actor: string;
  readonly details: Record<string, unknown>;
}

describe('what a guest answers on the page behind a link', () => {
  let api: Api;
  let clerk: SignedIn;

  beforeAll(async () => {
    api = await startApi();
    clerk = await api.staff();
  });
  afterAll(() => api.close());

  it('opens a case about the bill that is nobody’s yet, with the guest’s own words', async () => {
    const { stayId, folioId, path, linkId } = await link('lt');

    await say(path, 'answer=question&question=Kas+yra+%C5%A1is+mokestis%3F').expect(200);

    const [row, ...others] = await openCases(stayId);
    expect(others).toEqual([]);
    expect(row).toMatchObject({ category: 'bill', kind: 'bill-explanation', state: 'New', owner: null });
    expect((await get(`cases/${row?.id}`).expect(200)).body).toMatchObject({
      guestName: 'Anna Nowak',
      openedBy: 'Anna Nowak',
      channel: 'web-chat',
      statedProblem: 'Kas yra šis mokestis?',
      transitions: expect.arrayContaining(['assign']),
    });
    expect(await timeline(row?.id)).toMatchObject([
      { kind: 'opened', text: null },
      {
        kind: 'guest-answered',
        visibility: 'guest',
        text: 'Kas yra šis mokestis?',
        actor: 'Anna Nowak',
        details: { answer: 'question', linkId, folioId, postingId: null, language: 'lt' },
      },
    ]);
  });

  it('goes onto the case about the bill that is open, whose turn it then is: the desk’s, with its time anew', async () => {
    const { stayId, path } = await link();
    await post('cases', { stayId, category: 'noise' }).expect(201);
    const { body: about } = await post('cases', { stayId, category: 'bill' }).expect(201);
    await post(`cases/${about.id}/transitions`, { transition: 'start' }).expect(200);
    await post(`cases/${about.id}/transitions`, { transition: 'await-follow-up' }).expect(200);
    await api.db.query(`UPDATE incident_case SET due_at = now() - interval '1 day' WHERE id = $1`, [about.id]);

    await say(path, 'answer=question').expect(200);

    const { body } = await get(`cases/${about.id}`).expect(200);
    expect(body).toMatchObject({ state: 'InProgress', version: 4, owner: { id: clerk.id } });
    expect(Date.parse(body.dueAt)).toBeGreaterThan(Date.now() + 3_600_000);
    expect((await timeline(about.id)).at(-1)).toMatchObject({
      kind: 'guest-answered',
      text: null,
      details: { answer: 'question', from: 'PendingFollowUp', to: 'InProgress' },
    });
    expect(await openCases(stayId)).toHaveLength(2);
  });

  it('is told the desks at once', async () => {
    const { stayId, path } = await link();

    await say(path, 'answer=question').expect(200);

    const { rows } = await api.db.query(
      `SELECT type FROM outbox_event WHERE property_id = $1 AND data->>'stayId' = $2 AND data ? 'caseId' ORDER BY recorded_at, id`,
      [api.property.id, stayId],
    );
    expect(rows).toEqual([{ type: 'case.opened' }, { type: 'case.guest-answered' }]);
  });

  it('opens nothing when the guest understands, and is noted where a case is open', async () => {
    const alone = await link();
    await say(alone.path, 'answer=understood').expect(200);
    expect(await openCases(alone.stayId)).toEqual([]);

    const { stayId, path } = await link();
    const { body: about } = await post('cases', { stayId, category: 'bill' }).expect(201);
    await say(path, 'answer=understood').expect(200);

    expect((await get(`cases/${about.id}`).expect(200)).body).toMatchObject({ state: 'Assigned', version: 1 });
    expect((await timeline(about.id)).at(-1)).toMatchObject({
      kind: 'guest-answered',
      details: { answer: 'understood' },
    });
  });

  it('opens one case when two links are answered at once, and none that is refused', async () => {
    const first = await link();
    const second = await make(first.folioId);

    const answers = await Promise.all(
      [first.path, second.path, first.path, second.path].map((path, at) =>
        say(path, 'answer=question', at % 2 ? api.url : api.secondUrl).then(({ status }) => status),
      ),
    );

    expect(answers.filter((status) => status === 200)).toHaveLength(2);
    const [only, ...others] = await openCases(first.stayId);
    expect(others).toEqual([]);
    expect((await timeline(only?.id)).filter(({ kind }) => kind === 'guest-answered')).toHaveLength(2);
  });

  async function link(language = 'en') {
    const stayId = await api.stay();
    const folioId = await api.folio(stayId);
    await api.charge(folioId);
    const { id, path } = await make(folioId, language);
    return { stayId, folioId, path, linkId: id };
  }

  async function make(folioId: string, language = 'en'): Promise<{ readonly id: string; readonly path: string }> {
    return (await post('explanation-links', { folioId, purpose: 'guest', language }).expect(201)).body;
  }

  function say(path: string, form: string, url = api.url): request.Test {
    return request(url).post(path).set('content-type', 'application/x-www-form-urlencoded').send(form);
  }

  async function openCases(stayId: string): Promise<readonly { readonly id: string }[]> {
    return (await get(`cases?open=true&stayId=${stayId}`).expect(200)).body.data;
  }

  async function timeline(caseId = ''): Promise<readonly Entry[]> {
    return (await get(`cases/${caseId}/timeline`).expect(200)).body.data;
  }

  function get(path: string): request.Test {
    return request(api.url).get(api.path(path)).set(clerk.headers);
  }

  function post(path: string, body: object): request.Test {
    return request(api.url).post(api.path(path)).set(clerk.headers).set('Idempotency-Key', randomUUID()).send(body);
  }
});
