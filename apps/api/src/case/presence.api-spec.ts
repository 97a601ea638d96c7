import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { EventReader, type Message } from '../../test/event-reader';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

interface Shown {
  readonly whole: boolean;
  readonly cases: readonly { caseId: string; people: readonly { name: string; writing: string | null }[] }[];
}

/** A screen is forgotten after a time of its own, which on a busy machine is not all that passes. */
const PATIENCE_MS = 90_000;

describe('who is at a case', () => {
  let api: Api;
  let anna: SignedIn;
  let jonas: SignedIn;

  beforeAll(async () => {
    api = await startApi();
    anna = await api.staff({ name: 'Anna Nowak' });
    jonas = await api.staff({ name: 'Jonas Petraitis' });
  });
  afterAll(() => api.close());

  it('is told at one process of a screen that talks to the other, with what is written', async () => {
    const caseId = await api.openCase();
    const stream = await listen(api.secondUrl, jonas);

    await sit(api.url, caseId, anna, randomUUID(), { writing: 'outcome' });
    const heard = await stream.until((message) => peopleAt(message, caseId).length === 1);

    expect(peopleAt(heard, caseId)).toEqual([{ id: anna.id, name: 'Anna Nowak', writing: 'outcome' }]);
    expect(heard).toMatchObject({ event: 'presence', id: undefined });
    stream.close();
  });

  it('is the same for both processes, each person once', async () => {
    const caseId = await api.openCase();
    await sit(api.url, caseId, anna, randomUUID());
    await sit(api.secondUrl, caseId, anna, randomUUID(), { writing: 'note' });
    await sit(api.secondUrl, caseId, jonas, randomUUID());
    // Whoever listens after that begins with the whole picture.
    for (const url of [api.url, api.secondUrl]) {
      const stream = await listen(url, jonas);
      const whole = await stream.until((message) => peopleAt(message, caseId).length === 2);
      expect(peopleAt(whole, caseId)).toEqual([
        { id: anna.id, name: 'Anna Nowak', writing: 'note' },
        { id: jonas.id, name: 'Jonas Petraitis', writing: null },
      ]);
      stream.close();
    }
  });

  it('no longer names a screen that was closed', async () => {
    const [caseId, seat] = [await api.openCase(), randomUUID()];
    const stream = await listen(api.secondUrl, jonas);
    await sit(api.url, caseId, anna, seat);
    await stream.until((message) => peopleAt(message, caseId).length === 1);

    await request(api.secondUrl)
      .delete(api.path(`cases/${caseId}/presence/${seat}`))
      .set(anna.headers)
      .expect(204);
    const told = stream.heard.length;
    await stream.until((message) => stream.heard.indexOf(message) >= told && isAbout(message, caseId));

    const { body } = await read(api.url, caseId).expect(200);
    expect(body).toEqual({ caseId, people: [] });
    stream.close();
  });

  it(
    'forgets a screen that gives no sign of life, by itself',
    async () => {
      const caseId = await api.openCase();
      const stream = await listen(api.secondUrl, jonas);
      await sit(api.url, caseId, anna, randomUUID());
      await stream.until((message) => peopleAt(message, caseId).length === 1);
      const told = stream.heard.length;

      await stream.until((message) => stream.heard.indexOf(message) >= told && isAbout(message, caseId));

      const { body } = await read(api.secondUrl, caseId).expect(200);
      expect(body.people).toEqual([]);
      stream.close();
    },
    PATIENCE_MS,
  );

  it('leaves no trace: no audit, no event, no version', async () => {
    const caseId = await api.openCase();
    const counts = async (): Promise<unknown> => {
      const { rows } = await api.db.query(
        `SELECT (SELECT count(*) FROM audit_entry WHERE property_id = $1) AS audit,
           (SELECT count(*) FROM outbox_event WHERE property_id = $1) AS events,
           (SELECT version FROM incident_case WHERE property_id = $1 AND id = $2) AS version`,
        [api.property.id, caseId],
      );
      return rows[0];
    };
    const before = await counts();

    await sit(api.url, caseId, anna, randomUUID());

    expect(await counts()).toEqual(before);
  });

  it('is told to people of this hotel only, never to machines', async () => {
    const other = await api.otherProperty();
    const stranger = await api.staff({ property: other });
    const caseId = await api.openCase();
    const machine = await api.apiKey(['event.read', 'case.write']);
    const [theirs, pms] = [await listen(api.url, stranger, other.code), await listen(api.url, machine)];

    await sit(api.url, caseId, anna, randomUUID());
    const note = { category: 'noise', guestName: 'A' };
    const foreign = await request(api.url)
      .post(`/api/v1/properties/${other.code}/cases`)
      .set(stranger.headers)
      .send(note);
    const own = await request(api.url).post(api.path('cases')).set(anna.headers).send(note);
    await theirs.until(({ data }) => data.subject === `case/${foreign.body.id}`);
    await pms.until(({ data }) => data.subject === `case/${own.body.id}`);

    expect(theirs.heard.filter((message) => isAbout(message, caseId))).toEqual([]);
    expect(pms.heard.filter(({ event }) => event === 'presence')).toEqual([]);
    theirs.close();
    pms.close();
  });

  it('is refused at a case of another hotel as at none', async () => {
    const foreign = await startApi();
    const caseId = await foreign.openCase();

    await request(api.url)
      .put(api.path(`cases/${caseId}/presence/${randomUUID()}`))
      .set(anna.headers)
      .send({})
      .expect(404);
    await foreign.close();
  });

  async function sit(url: string, caseId: string, who: SignedIn, seat: string, body: object = {}): Promise<void> {
    await request(url)
      .put(api.path(`cases/${caseId}/presence/${seat}`))
      .set(who.headers)
      .send(body)
      .expect(200);
  }

  function read(url: string, caseId: string): request.Test {
    return request(url)
      .get(api.path(`cases/${caseId}/presence`))
      .set(jonas.headers);
  }

  function listen(url: string, who: SignedIn, code = api.property.code): Promise<EventReader> {
    return EventReader.open(`${url}/api/v1/properties/${code}/events`, who.headers);
  }
});

function isAbout({ event, data }: Message, caseId: string): boolean {
  return event === 'presence' && (data as unknown as Shown).cases.some((shown) => shown.caseId === caseId);
}

function peopleAt({ event, data }: Message, caseId: string): Shown['cases'][number]['people'] {
  if (event !== 'presence') return [];
  return (data as unknown as Shown).cases.find((shown) => shown.caseId === caseId)?.people ?? [];
}
