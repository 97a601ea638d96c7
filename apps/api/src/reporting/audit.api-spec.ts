import request from 'supertest';
import { type Api, startApi } from '../../test/start-api';

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
    });
  });
});
