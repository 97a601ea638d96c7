import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

describe('checklists', () => {
  let api: Api;
  let manager: SignedIn;
  let porter: SignedIn;

  beforeAll(async () => {
    api = await startApi();
    manager = await api.staff({ role: 'supervisor' });
    porter = await api.staff({ role: 'attendant', name: 'Ivo Horvat' });
  });
  afterAll(() => api.close());

  const get = (path: string, as = porter) => request(api.url).get(api.path(path)).set(as.headers);
  const post = (path: string, body: object, as = porter) =>
    request(api.url).post(api.path(path)).set(as.headers).set('Idempotency-Key', randomUUID()).send(body);
  const put = (code: string, version: number, items: object[], as = manager) =>
    request(api.url)
      .put(api.path(`checklist-templates/${code}`))
      .set(as.headers)
      .set('If-Match', `"${version}"`)
      .send({ items });
  const FLOOD = [
    { code: 'turn-water-off', department: 'maintenance', text: 'Turn the water off' },
    { code: 'dry-carpet', department: 'housekeeping', text: 'Dry the carpet' },
  ];

  it('have the product’s own points until the house writes its own', async () => {
    const { body } = await get('checklist-templates').expect(200);

    expect(body.data).toMatchObject([{ code: 'room-move', version: 0 }]);
    expect(body.data[0].items[0]).toEqual({ code: 'new-key-before-old', department: 'front-office', text: null });

    await put('room-move', 0, [{ code: 'luggage', department: 'porter' }], porter).expect(403);
    await put('room-move', 0, [{ code: 'luggage', department: 'porter' }]).expect(200);
    expect((await put('room-move', 0, FLOOD).expect(412)).body).toMatchObject({
      ...{ code: 'stale-version', differs: ['items'] },
      current: { version: 1, items: [{ code: 'luggage', department: 'porter', text: null }] },
    });
    await put('room-move', 1, [...FLOOD, FLOOD[0] ?? {}]).expect(400);
  });

  it('are written by one of two who write at once', async () => {
    const answers = await Promise.all([put('lost-key', 0, FLOOD), put('lost-key', 0, FLOOD.slice(0, 1))]);

    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412]);
  });

  it('are ticked point by point from any device, each by who was first, and no point by nobody', async () => {
    await put('flood', 0, FLOOD).expect(200);
    const stayId = await api.stay();
    const caseId = await api.openCase({ stayId });
    const { body: list } = await post('checklists', { template: 'flood', caseId }).expect(201);
    const again = await post('checklists', { template: 'flood', caseId }).expect(201);
    expect(again.body.id).toBe(list.id);

    const people = await Promise.all(Array.from({ length: 6 }, () => api.staff({ role: 'attendant' })));
    const ticks = await Promise.all(people.map((one) => post(`checklists/${list.id}/items/dry-carpet/tick`, {}, one)));
    expect(ticks.map(({ status }) => status)).toEqual(people.map(() => 200));
    await post(`checklists/${list.id}/items/turn-water-off/tick`, {}).expect(200);
    await post(`checklists/${list.id}/items/turn-water-off/untick`, {}).expect(200);
    await post(`checklists/${list.id}/items/no-such-point/tick`, {}).expect(404);

    const { body } = await get(`checklists?subject=case&subjectId=${caseId}`).expect(200);
    expect(body.data).toMatchObject([
      {
        id: list.id,
        version: 4,
        stayId,
        items: [{ ticked: null }, { code: 'dry-carpet', ticked: { by: 'Anna Kowalska' } }],
      },
    ]);
    expect((await get(`checklists?stayId=${stayId}`)).body).toEqual(body);
    const { rows } = await api.db.query(`SELECT action FROM audit_entry WHERE subject_id = $1 ORDER BY id`, [list.id]);
    expect(rows.map(({ action }) => action)).toEqual([
      ...['checklist.opened', 'checklist.ticked', 'checklist.ticked', 'checklist.unticked'],
    ]);
  });

  it('are asked for by what they are about, and made of a template that there is', async () => {
    expect((await get('checklists').expect(400)).body.code).toBe('validation-failed');
    await get('checklists?subject=case').expect(400);
    const caseId = await api.openCase();
    const { body } = await post('checklists', { template: 'unheard-of', caseId }).expect(422);
    expect(body).toMatchObject({ code: 'checklist-template-unknown', template: 'unheard-of' });
  });

  it('are unknown to another hotel', async () => {
    await put('key-lost', 0, FLOOD).expect(200);
    const { body } = await post('checklists', { template: 'key-lost', caseId: await api.openCase() }).expect(201);
    const house = await api.otherProperty();
    const stranger = await api.staff({ property: house, role: 'attendant' });
    const tick = api.path(`checklists/${body.id}/items/dry-carpet/tick`, house);
    await request(api.url).post(tick).set(stranger.headers).send({}).expect(404);
    await request(api.url)
      .get(api.path(`checklists/${body.id}`, house))
      .set(stranger.headers)
      .expect(404);
  });
});
