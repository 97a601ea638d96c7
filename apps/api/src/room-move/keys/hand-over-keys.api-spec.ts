import type { KeyHandoverDto } from '@amends/room-move/dto';
import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { HandingKeys } from '../../../test/handing-keys';
import { Moving } from '../../../test/moving';
import { type Api, type SignedIn, startApi } from '../../../test/start-api';

describe('handing over the keys of a guest who moved', () => {
  let api: Api;
  let clerk: SignedIn;
  let other: SignedIn;
  let keys: HandingKeys;

  beforeAll(async () => {
    api = await startApi();
    clerk = await api.staff();
    other = await api.staff({ name: 'Ivo Horvat' });
    keys = new HandingKeys(api, clerk);
  });
  afterAll(() => api.close());

  it('makes the new key first, then kills the old one, and each is a point of the move’s checklist', async () => {
    const moved = await keys.guestMoved();
    const opened = await keys.handover(moved);
    expect(opened).toMatchObject({
      ...{ moveId: moved.moveId, undoes: false, open: true },
      steps: [
        { step: 'new-key', state: 'due', rooms: [{ number: moved.to.number }] },
        { step: 'old-key', state: 'waiting', rooms: [{ number: moved.from.number }] },
      ],
    });

    const early = await keys.act(opened, 'done', 'old-key').expect(409);
    expect(early.body.code).toBe('new-key-first');
    await keys.act(opened, 'done', 'new-key').expect(200);
    expect(await keys.points(moved)).toEqual({ 'new-key-before-old': clerk.name, 'old-key-dead': null });
    await keys.tick(moved, 'old-key-dead', other).expect(200);

    expect(await keys.handover(moved)).toMatchObject({
      open: false,
      steps: [
        { state: 'done', by: clerk.name },
        { state: 'done', by: other.name },
      ],
    });
    expect(await keys.acts(opened.id)).toEqual([
      'key-handover.due',
      ...['key-handover.done', 'key-handover.due', 'key-handover.done'],
    ]);
  });

  it('refuses a point of the checklist what it refuses the step, and takes back what was pressed by mistake', async () => {
    const moved = await keys.guestMoved();
    const opened = await keys.handover(moved);

    expect((await keys.tick(moved, 'old-key-dead').expect(409)).body.code).toBe('new-key-first');
    await keys.tick(moved, 'new-key-before-old').expect(200);
    await keys.act(opened, 'done', 'old-key').expect(200);
    expect((await keys.untick(moved, 'new-key-before-old').expect(409)).body.code).toBe('old-key-dead-already');
    await keys.act(opened, 'take-back', 'old-key').expect(200);
    await keys.untick(moved, 'new-key-before-old').expect(200);

    expect(await keys.points(moved)).toEqual({ 'new-key-before-old': null, 'old-key-dead': null });
    expect(states(await keys.handover(moved))).toEqual(['due', 'waiting']);
  });

  it('leaves the front desk a task where a key cannot be made, until it is', async () => {
    const moved = await keys.guestMoved({ withCase: true });
    const opened = await keys.handover(moved);

    expect((await keys.act(opened, 'failed', 'new-key', { reason: 'other' }).expect(422)).body.code).toBe(
      'key-failure-needs-note',
    );
    const wrong = { reason: 'encoder-down', note: 'Encoder 2 at the bell desk' };
    const failed = await keys.act(opened, 'failed', 'new-key', wrong).expect(200);
    const [{ failure }] = failed.body.steps;
    expect(failure).toMatchObject({ ...wrong, by: clerk.name });
    expect(states(failed.body)).toEqual(['failed', 'waiting']);
    expect(await keys.task(failure.taskId)).toMatchObject({
      ...{ kind: 'keys', department: 'front-office', state: 'Open', severity: 'severe', stay_id: moved.stayId },
      ...{ room_id: moved.to.id, move_id: moved.moveId, text: `+ ${moved.to.number}: Encoder 2 at the bell desk` },
    });
    const again = await keys.act(opened, 'failed', 'new-key', { reason: 'no-blank-key' }).expect(200);
    expect(again.body.steps[0].failure).toMatchObject({ reason: 'no-blank-key', note: null, taskId: failure.taskId });

    await keys.tick(moved, 'new-key-before-old').expect(200);
    expect(await keys.task(failure.taskId)).toMatchObject({ state: 'Done' });
    expect((await keys.handover(moved)).steps[0]).toMatchObject({ state: 'done', failure: null });
    expect((await keys.act(opened, 'failed', 'new-key', wrong).expect(409)).body.code).toBe('key-step-done');
  });

  it('is settled when the move is taken back before a key was made', async () => {
    const moved = await keys.guestMoved();
    const opened = await keys.handover(moved);
    const { body } = await keys.act(opened, 'failed', 'new-key', { reason: 'encoder-down' }).expect(200);

    await keys.undo(moved).expect(200);

    expect(await keys.list(moved)).toMatchObject([{ id: opened.id, open: false }]);
    expect(await keys.task(body.steps[0].failure.taskId)).toMatchObject({ state: 'Cancelled' });
    expect((await keys.act(opened, 'done', 'new-key').expect(409)).body.code).toBe('keys-replaced');
    expect((await keys.tick(moved, 'new-key-before-old').expect(409)).body.code).toBe('keys-replaced');
  });

  it('is reversed when the move is taken back: the new key dies, and a dead old one is made anew first', async () => {
    const half = await keys.guestMoved();
    await keys.act(await keys.handover(half), 'done', 'new-key').expect(200);
    await keys.undo(half).expect(200);
    expect(await keys.handover(half)).toMatchObject({
      ...{ undoes: true, open: true },
      steps: [{ step: 'old-key', state: 'due', rooms: [{ number: half.to.number }] }],
    });

    const refused = await keys
      .act(await keys.handover(half), 'failed', 'old-key', { reason: 'lock-refuses' })
      .expect(200);
    expect(await keys.task(refused.body.steps[0].failure.taskId)).toMatchObject({ state: 'Open', move_id: null });

    const whole = await keys.guestMoved();
    const opened = await keys.handover(whole);
    await keys.act(opened, 'done', 'new-key').expect(200);
    await keys.act(opened, 'done', 'old-key').expect(200);
    await keys.undo(whole).expect(200);
    const back = await keys.handover(whole);
    expect(back.steps).toMatchObject([
      { step: 'new-key', state: 'due', rooms: [{ number: whole.from.number }] },
      { step: 'old-key', state: 'waiting', rooms: [{ number: whole.to.number }] },
    ]);
    await keys.act(back, 'done', 'old-key').expect(409);
    await keys.act(back, 'done', 'new-key').expect(200);
    await keys.act(back, 'done', 'old-key').expect(200);
    expect(await keys.points(whole)).toEqual({ 'new-key-before-old': clerk.name, 'old-key-dead': clerk.name });
  });

  it('goes over to the next move of a guest who moves on: every key they may hold dies', async () => {
    const moved = await keys.guestMoved();
    const opened = await keys.handover(moved);
    const next = await api.room();

    await keys.move(moved.stayId, next.id);

    const [now] = await keys.list(moved);
    expect(now?.steps.map(({ rooms }) => rooms.map(({ number }) => number))).toEqual([
      [next.number],
      [moved.from.number, moved.to.number],
    ]);
    expect((await keys.act(opened, 'done', 'new-key').expect(409)).body.code).toBe('keys-replaced');
  });

  it('is not asked for in a house that took the keys off its checklist', async () => {
    const house = await startApi();
    const manager = await house.staff({ role: 'supervisor' });
    await request(house.url)
      .put(house.path('checklist-templates/room-move'))
      .set(manager.headers)
      .set('If-Match', '"0"')
      .send({ items: [{ code: 'luggage', department: 'porter' }] })
      .expect(200);
    const moving = new Moving(house, manager);
    const { stayId } = await moving.guestInHouse();
    const { id: toRoomId } = await house.room();
    const { token: previewToken } = await moving.previewed(stayId, { toRoomId });
    await moving.move(stayId, { toRoomId, previewToken }).expect(201);

    const { body } = await request(house.url)
      .get(house.path(`stays/${stayId}/keys`))
      .set(manager.headers)
      .expect(200);
    expect(body.data).toEqual([]);
    await house.close();
  });

  it('is recorded once when desks press in the same moment, and never in the wrong order', async () => {
    const moved = await keys.guestMoved();
    const opened = await keys.handover(moved);
    const people = [clerk, other, clerk];

    const answers = await Promise.all(
      people.flatMap((who, at) => [
        keys.act(opened, 'done', 'new-key', {}, who, at % 2 ? api.secondUrl : api.url),
        keys.act(opened, 'done', 'old-key', {}, who, at % 2 ? api.url : api.secondUrl),
        keys.tick(moved, 'old-key-dead', who),
        keys.act(opened, 'take-back', 'new-key', {}, who),
      ]),
    );

    for (const { status } of answers) expect([200, 409]).toContain(status);
    const now = await keys.handover(moved);
    const [made, dead] = now.steps.map(({ state }) => state === 'done');
    expect(made || !dead).toBe(true);
    const ticked = await keys.points(moved);
    expect([ticked['new-key-before-old'] !== null, ticked['old-key-dead'] !== null]).toEqual([made, dead]);
  });

  it('is kept in order by the database itself', async () => {
    const { id } = await keys.handover(await keys.guestMoved());
    const kill = api.db.query(
      `UPDATE key_handover SET dead_at = now(), dead_by_id = $2, dead_by = 'Nobody' WHERE id = $1`,
      [id, clerk.id],
    );
    await expect(kill).rejects.toMatchObject({ constraint: 'key_new_before_old_dies' });
  });

  it('is sent twice and done once, is for who may tick, and is unknown to another hotel', async () => {
    const moved = await keys.guestMoved();
    const opened = await keys.handover(moved);
    const key = randomUUID();
    const first = await keys.act(opened, 'done', 'new-key').set('Idempotency-Key', key).expect(200);
    const second = await keys.act(opened, 'done', 'new-key').set('Idempotency-Key', key).expect(200);
    expect(second.body).toEqual(first.body);
    expect(second.headers['idempotent-replayed']).toBe('true');

    const auditor = await api.staff({ role: 'auditor' });
    await keys.act(opened, 'done', 'old-key', {}, auditor).expect(403);
    const house = await api.otherProperty();
    const stranger = await api.staff({ property: house });
    await request(api.url)
      .post(api.path(`stays/${moved.stayId}/keys/${opened.id}/done`, house))
      .set(stranger.headers)
      .send({ step: 'old-key' })
      .expect(404);
  });
});

const states = ({ steps }: KeyHandoverDto) => steps.map(({ state }) => state);
