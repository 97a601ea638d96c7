import { randomUUID } from 'node:crypto';
import { newId } from '@amends/kernel';
import request from 'supertest';
import { EventReader } from '../../test/event-reader';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

describe('tasks of other departments', () => {
  let api: Api;
  let clerk: SignedIn;
  let rasa: SignedIn;
  let ivo: SignedIn;

  beforeAll(async () => {
    api = await startApi();
    clerk = await api.staff();
    rasa = await api.staff({ role: 'attendant', name: 'Rasa Jonaitė' });
    ivo = await api.staff({ role: 'attendant', name: 'Ivo Horvat' });
  });
  afterAll(() => api.close());

  const get = (path: string, as = rasa) => request(api.url).get(api.path(path)).set(as.headers);
  const post = (path: string, body: object, as = rasa, url = api.url) =>
    request(url).post(api.path(path)).set(as.headers).set('Idempotency-Key', randomUUID()).send(body);
  const open = async (facts: object = {}) =>
    (await post('tasks', { kind: 'repair', text: 'The shower drips', ...facts }, clerk).expect(201)).body;
  const act = (id: string, what: string, as = rasa, body: object = {}) => post(`tasks/${id}/${what}`, body, as);

  it('go to who usually does a thing of the kind, in the room the guest is in, with a time of their own', async () => {
    const room = await api.room();
    const stayId = await api.stay({ roomId: room.id });

    const { body } = await post('tasks', { kind: 'repair', stayId, severity: 'severe', text: 'No hot water' }, clerk);

    expect(body).toMatchObject({
      ...{ department: 'maintenance', state: 'Open', stayId, severity: 'severe', openedBy: clerk.name },
      room: { id: room.id, number: room.number, frontOfficeStatus: 'Occupied' },
      acts: ['accept', 'decline', 'done', 'cancel', 'reassign'],
    });
    expect(Date.parse(body.dueAt) - Date.parse(body.openedAt)).toBe(30 * 60_000);
  });

  it('go to the room as it stands on the door', async () => {
    const room = await api.room({ number: '12b' });
    expect((await open({ roomNumber: '12B' })).room).toMatchObject({ id: room.id, number: '12b' });
  });

  it('name what is not there, and take no time that is past', async () => {
    const codes = [];
    for (const wrong of [
      { roomId: newId() },
      { roomNumber: '9999' },
      { stayId: newId() },
      { caseId: newId() },
      { dueAt: '2020-01-01T00:00:00Z' },
    ])
      codes.push((await post('tasks', { kind: 'repair', text: 'x', ...wrong }, clerk).expect(422)).body.code);

    expect(codes).toEqual(['room-unknown', 'room-unknown', 'stay-unknown', 'case-unknown', 'task-due-in-the-past']);
  });

  it('have one who takes them when many tap at once, on two processes; the others are told who', async () => {
    const { id } = await open();
    const people = await Promise.all(Array.from({ length: 8 }, () => api.staff({ role: 'attendant' })));

    const answers = await Promise.all(
      people.map((one, at) => post(`tasks/${id}/accept`, {}, one, at % 2 ? api.secondUrl : api.url)),
    );

    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, ...Array.from({ length: 7 }, () => 409)]);
    const refused = answers.find(({ status }) => status === 409)?.body;
    expect(refused).toMatchObject({ code: 'task-taken', by: 'Anna Kowalska' });
    const { body: audit } = await api.db
      .query(`SELECT count(*)::int AS count FROM audit_entry WHERE subject_id = $1 AND action = 'task.accepted'`, [id])
      .then(({ rows }) => ({ body: rows[0] }));
    expect(audit.count).toBe(1);
  });

  it('are accepted twice by the same thumb with one effect', async () => {
    const { id } = await open();

    const first = await act(id, 'accept').expect(200);
    const second = await act(id, 'accept').expect(200);

    expect([first.body.version, second.body.version]).toEqual([2, 2]);
    expect(second.body.assignee).toEqual({ id: rasa.id, name: 'Rasa Jonaitė' });
  });

  it('are given back with a reason, and go to another department', async () => {
    const { id } = await open();

    expect((await act(id, 'decline', rasa, { reason: 'other' }).expect(422)).body.code).toBe('decline-needs-note');
    const declined = await act(id, 'decline', rasa, {
      reason: 'not-ours',
      note: 'The tap is fine, it wants cleaning.',
    });
    expect(declined.body).toMatchObject({
      ...{ state: 'Declined', assignee: null },
      declined: { reason: 'not-ours', note: 'The tap is fine, it wants cleaning.', by: 'Rasa Jonaitė' },
      notes: [{ text: 'The tap is fine, it wants cleaning.', author: 'Rasa Jonaitė' }],
    });
    expect((await act(id, 'done').expect(409)).body.code).toBe('task-declined');

    const moved = await act(id, 'reassign', clerk, { department: 'housekeeping' }).expect(200);
    expect(moved.body).toMatchObject({ state: 'Open', department: 'housekeeping', declined: null });
    await act(id, 'reassign', clerk, { department: 'housekeeping' }).expect(422);
  });

  it('are called off and taken up again by name of what is wrong with it', async () => {
    const { id } = await open();
    expect((await act(id, 'reopen').expect(409)).body.code).toBe('task-not-done');
    await act(id, 'done', ivo).expect(200);
    expect((await act(id, 'done', rasa).expect(409)).body.code).toBe('task-already-done');
    const again = await act(id, 'reopen', rasa).expect(200);
    expect(again.body).toMatchObject({ state: 'Accepted', assignee: { name: 'Ivo Horvat' }, settledAt: null });
    await act(id, 'cancel', clerk).expect(200);
    expect((await act(id, 'accept').expect(409)).body.code).toBe('task-cancelled');
  });

  describe('that are done', () => {
    it('make a cleaned room clean, and every desk hears it', async () => {
      const room = await api.room({ status: 'Dirty' });
      const { id } = await open({ kind: 'cleaning', roomId: room.id });
      const stream = await EventReader.open(api.url + api.path('events'), clerk.headers);

      const { body } = await act(id, 'done').expect(200);

      expect(body.room).toMatchObject({ status: 'Clean', version: 2 });
      const heard = await stream.until(({ data }) => data.type === 'room.status-changed');
      expect(heard.data.subject).toContain(room.id);
      stream.close();
    });

    it('give a blocked room back when it was repaired, dirty; cleaning alone does not', async () => {
      const room = await api.room({ status: 'OutOfOrder' });
      const blockId = newId();
      await api.db.query(
        `INSERT INTO room_block (property_id, id, room_id, kind, starts_on, reason, actor_id, actor_name, blocked_at, business_date)
         VALUES ($1, $2, $3, 'OutOfOrder', $4, 'water', $2, 'Marek', now(), $4)`,
        [api.property.id, blockId, room.id, api.property.businessDate],
      );
      const cleaned = await open({ kind: 'cleaning', roomId: room.id });
      expect((await act(cleaned.id, 'done').expect(200)).body.room.status).toBe('OutOfOrder');

      const { id } = await open({ roomId: room.id });
      expect((await act(id, 'done').expect(200)).body.room.status).toBe('Dirty');

      const { rows } = await api.db.query(`SELECT lifted_by, lifted_why FROM room_block WHERE id = $1`, [blockId]);
      expect(rows).toEqual([{ lifted_by: 'Rasa Jonaitė', lifted_why: 'repaired' }]);
    });

    it('stand on the timeline of their case: asked and done, not who has it meanwhile', async () => {
      const stayId = await api.stay();
      const caseId = await api.openCase({ stayId });
      const { id } = await open({ caseId });
      await act(id, 'accept').expect(200);
      await act(id, 'done', rasa, { note: 'New washer.' }).expect(200);

      const { body } = await get(`cases/${caseId}/timeline`, clerk).expect(200);

      expect(body.data.slice(1)).toMatchObject([
        { kind: 'task', visibility: 'internal', text: 'The shower drips', details: { taskId: id, state: 'Open' } },
        { kind: 'task', text: 'New washer.', actor: 'Rasa Jonaitė', details: { state: 'Done' } },
      ]);
    });
  });

  it('are listed by what is due first, page by page, and by room, stay, case and hand', async () => {
    const [room, other] = [await api.room(), await api.room()];
    const minutes = (count: number) => new Date(Date.now() + count * 60_000).toISOString();
    const late = await open({ roomId: room.id, dueAt: minutes(90) });
    const first = await open({ roomId: room.id, dueAt: minutes(10) });
    await open({ roomId: other.id });
    const done = await open({ roomId: room.id });
    await act(done.id, 'done').expect(200);
    await act(first.id, 'accept', ivo).expect(200);

    const list = async (query: string, as = rasa) =>
      (await get(`tasks?roomId=${room.id}&${query}`, as).expect(200)).body;
    const ids = (page: { data: { id: string }[] }) => page.data.map(({ id }) => id);

    const page = await list('open=true&limit=1');
    expect(ids(page)).toEqual([first.id]);
    expect(ids(await list(`open=true&cursor=${page.page.nextCursor}`))).toEqual([late.id]);
    expect(ids(await list('open=false'))).toEqual([done.id]);
    expect(ids(await list('state=Accepted&department=maintenance'))).toEqual([first.id]);
    expect(ids(await list('mine=true', ivo))).toEqual([first.id]);
    expect(ids(await list('department=porter'))).toEqual([]);
  });

  it('are changed by who read them as they are', async () => {
    const { id } = await open();
    const patch = (version: number, body: object) =>
      request(api.url)
        .patch(api.path(`tasks/${id}`))
        .set(clerk.headers)
        .set('If-Match', `"${version}"`)
        .send(body);

    expect((await patch(1, { severity: 'severe' }).expect(200)).body).toMatchObject({ severity: 'severe', version: 2 });
    expect((await patch(1, { text: 'Other' }).expect(412)).body).toMatchObject({
      code: 'stale-version',
      differs: ['text'],
    });
    await act(id, 'done').expect(200);
    expect((await patch(3, { text: 'Other' }).expect(409)).body.code).toBe('task-already-done');
  });

  it('are unknown to another hotel, whoever asks', async () => {
    const { id } = await open();
    const house = await api.otherProperty();
    const stranger = await api.staff({ property: house, role: 'attendant' });
    const foreign = (path: string) => request(api.url).get(api.path(path, house)).set(stranger.headers);

    await foreign(`tasks/${id}`).expect(404);
    expect((await foreign('tasks').expect(200)).body.data).toEqual([]);
    await request(api.url)
      .post(api.path(`tasks/${id}/accept`, house))
      .set(stranger.headers)
      .send({})
      .expect(404);
    await request(api.url)
      .get(api.path(`tasks/${id}`, house))
      .set(rasa.headers)
      .expect(404);
  });

  it('show an attendant nothing of the guest', async () => {
    const stayId = await api.stay({ roomId: (await api.room()).id });
    const { id } = await open({ stayId });

    const { text } = await get(`tasks/${id}`).expect(200);

    expect(text).not.toContain('Nowak');
    for (const closed of [`stays/${stayId}`, 'guests', 'cases', `stays/${stayId}/overview`]) {
      expect((await get(closed)).status).toBeGreaterThanOrEqual(403);
    }
  });
});
