import { createHash, randomUUID } from 'node:crypto';
import request from 'supertest';
import { EventReader } from '../../test/event-reader';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

describe('GET /events', () => {
  let api: Api;
  let clerk: SignedIn;

  beforeAll(async () => {
    api = await startApi();
    clerk = await api.staff();
  });
  afterAll(() => api.close());

  it('tells a desk at one process what a colleague did at the other', async () => {
    const stream = await listen(api.secondUrl);

    const { body } = await openCase();
    const message = await stream.until(({ data }) => data.subject === `case/${body.id}`);

    expect(message.data).toMatchObject({ type: 'case.opened', subject: `case/${body.id}` });
    stream.close();
  });

  it('carries ids and no guest data', async () => {
    const stream = await listen(api.url);

    const { body } = await openCase('Ms Secret Name');
    const message = await stream.until(({ data }) => data.subject === `case/${body.id}`);

    expect(JSON.stringify(message)).not.toContain('Secret');
    stream.close();
  });

  it('resumes after the last event seen', async () => {
    const first = await listen(api.url);
    const seen = await openCase();
    const last = await first.until(({ data }) => data.subject === `case/${seen.body.id}`);
    first.close();
    const missed = await openCase();

    const second = await listen(api.secondUrl, { 'last-event-id': last.id ?? '' });
    const message = await second.until(({ data }) => data.subject === `case/${missed.body.id}`);

    expect(message.data.type).toBe('case.opened');
    second.close();
  });

  it('says to load anew when it cannot know what was missed', async () => {
    const stream = await listen(api.url, { 'last-event-id': randomUUID() });

    const message = await stream.until(({ event }) => event === 'resync');

    expect(message.event).toBe('resync');
    stream.close();
  });

  it('tells nothing of another hotel', async () => {
    const other = await startApi();
    const stranger = await other.staff();
    const stream = await listen(api.url);

    const foreign = await request(api.url)
      .post(other.path('cases'))
      .set(stranger.headers)
      .send({ category: 'noise', guestName: 'A' })
      .expect(201);
    const own = await openCase();
    await stream.until(({ data }) => data.subject === `case/${own.body.id}`);

    expect(stream.heard.map(({ data }) => data.subject)).not.toContain(`case/${foreign.body.id}`);
    stream.close();
    await other.close();
  });

  it('goes on for everybody when a session ends at the very moment something happens', async () => {
    const leaving = await api.staff();
    const secret = /=([\w-]+)/.exec(leaving.headers['cookie'] ?? '')?.[1] ?? '';
    const sessionKey = createHash('sha256').update(secret).digest('hex');
    const gone = await EventReader.open(api.url + api.path('events'), leaving.headers);
    const stream = await listen(api.url);
    const event = { property: api.property.id, id: randomUUID(), type: 'case.opened', subject: 'case/now', data: {} };

    // In one transaction, so that a process hears both in one breath.
    await api.db.query(`SELECT pg_notify('amends', $1), pg_notify('amends', $2)`, [
      `revoked:${sessionKey}`,
      `event:${JSON.stringify(event)}`,
    ]);

    await stream.until(({ data }) => data.subject === 'case/now');
    await request(api.url).get(api.path('cases')).set(clerk.headers).expect(200);
    stream.close();
    gone.close();
  });

  function openCase(guestName = 'Ms Nowak'): request.Test {
    return request(api.url)
      .post(api.path('cases'))
      .set(clerk.headers)
      .send({ category: 'noise', guestName })
      .expect(201);
  }

  function listen(url: string, headers: Record<string, string> = {}): Promise<EventReader> {
    return EventReader.open(url + api.path('events'), { ...clerk.headers, ...headers });
  }
});
