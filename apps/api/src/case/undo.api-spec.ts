import { randomUUID } from 'node:crypto';
import { newId } from '@amends/kernel';
import request from 'supertest';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

const WORDS = { agreedProblem: 'The lift is loud.', outcome: 'Moved to 414.', explanation: 'The motor is above 412.' };

describe('taking back what was done a moment ago', () => {
  let api: Api;
  let anna: SignedIn;
  let jonas: SignedIn;

  beforeAll(async () => {
    api = await startApi();
    anna = await api.staff({ name: 'Anna Nowak' });
    jonas = await api.staff({ name: 'Jonas Petraitis' });
  });
  afterAll(() => api.close());

  it('gives the case back to who had it, in the state it had', async () => {
    const id = await opened(jonas);
    await transition(id, jonas, { transition: 'start' }).expect(200);
    const entryId = newId();
    const taken = await transition(id, anna, { id: entryId, transition: 'assign' }).expect(200);
    expect(taken.body).toMatchObject({ state: 'Assigned', owner: { name: 'Anna Nowak' } });

    const undone = await undo(id, anna, entryId).expect(200);

    expect(undone.body).toMatchObject({ state: 'InProgress', owner: { name: 'Jonas Petraitis' }, version: 4 });
    expect(await lastEntry(id)).toMatchObject({ kind: 'undone', actor: 'Anna Nowak', details: { entryId } });
  });

  it('opens a closed case again as if it had not been closed, and keeps what was written', async () => {
    const [id, entryId] = [await opened(anna), newId()];
    await transition(id, anna, { id: entryId, transition: 'close', ...WORDS }).expect(200);

    const undone = await undo(id, anna, entryId).expect(200);

    expect(undone.body).toMatchObject({ state: 'Assigned', closedAt: null, ...WORDS });
  });

  it('closes again what was reopened by mistake, at the time it was closed', async () => {
    const [id, entryId] = [await opened(anna), newId()];
    const closed = await transition(id, anna, { transition: 'close', ...WORDS }).expect(200);
    await transition(id, anna, { id: entryId, transition: 'reopen' }).expect(200);

    const undone = await undo(id, anna, entryId).expect(200);

    expect(undone.body).toMatchObject({ state: 'Closed', closedAt: closed.body.closedAt });
  });

  it('is refused once somebody changed the case, and says who', async () => {
    const [id, entryId] = [await opened(anna), newId()];
    const started = await transition(id, anna, { id: entryId, transition: 'start' }).expect(200);
    await request(api.url)
      .patch(api.path(`cases/${id}`))
      .set(jonas.headers)
      .set('If-Match', `"${started.body.version}"`)
      .send({ severity: 'severe' })
      .expect(200);

    const refused = await undo(id, anna, entryId).expect(409);

    expect(refused.body).toMatchObject({
      code: 'undo-changed-since',
      by: 'Jonas Petraitis',
      at: expect.stringMatching(/Z$/),
    });
  });

  it('is not stopped by a note, which changes nothing', async () => {
    const [id, entryId] = [await opened(anna), newId()];
    await transition(id, anna, { id: entryId, transition: 'start' }).expect(200);
    await post(`cases/${id}/notes`, jonas, { text: 'Engineer is on the way.' }).expect(201);

    await undo(id, anna, entryId).expect(200);
  });

  it('is for who did it, for transitions, and once', async () => {
    const [id, entryId, noteId] = [await opened(anna), newId(), newId()];
    await post(`cases/${id}/notes`, anna, { id: noteId, text: 'Ms Nowak called.' }).expect(201);
    await transition(id, anna, { id: entryId, transition: 'start' }).expect(200);

    expect((await undo(id, jonas, entryId).expect(403)).body.code).toBe('undo-not-yours');
    expect((await undo(id, anna, noteId).expect(422)).body.code).toBe('undo-not-possible');
    expect((await undo(id, anna, newId()).expect(404)).body.code).toBe('not-found');
    await undo(id, anna, entryId).expect(200);
    expect((await undo(id, anna, entryId).expect(409)).body.code).toBe('undo-changed-since');
  });

  it('is refused when it is long ago', async () => {
    const [id, entryId] = [await opened(anna), newId()];
    await transition(id, anna, { id: entryId, transition: 'start' }).expect(200);
    await api.db.query(`ALTER TABLE timeline_entry DISABLE TRIGGER USER`);
    await api.db.query(`UPDATE timeline_entry SET at = at - interval '1 minute' WHERE id = $1`, [entryId]);
    await api.db.query(`ALTER TABLE timeline_entry ENABLE TRIGGER USER`);

    expect((await undo(id, anna, entryId).expect(409)).body.code).toBe('undo-too-late');
  });

  it('has one effect when two undo at once', async () => {
    const [id, entryId] = [await opened(anna), newId()];
    await transition(id, anna, { id: entryId, transition: 'start' }).expect(200);

    const answers = await Promise.all([undo(id, anna, entryId), undo(id, anna, entryId)]);

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  async function opened(who: SignedIn): Promise<string> {
    const { body } = await post('cases', who, { category: 'noise', guestName: 'Ms Nowak' }).expect(201);
    return body.id as string;
  }

  function transition(id: string, who: SignedIn, body: object): request.Test {
    return post(`cases/${id}/transitions`, who, body);
  }

  function undo(id: string, who: SignedIn, entryId: string): request.Test {
    return post(`cases/${id}/undos`, who, { entryId });
  }

  async function lastEntry(id: string): Promise<unknown> {
    const { body } = await request(api.url)
      .get(api.path(`cases/${id}/timeline`))
      .set(anna.headers)
      .expect(200);
    return body.data.at(-1);
  }

  function post(path: string, who: SignedIn, body: object): request.Test {
    return request(api.url).post(api.path(path)).set(who.headers).set('Idempotency-Key', randomUUID()).send(body);
  }
});
